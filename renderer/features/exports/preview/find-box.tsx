import { ActionIcon, TextInput } from '@mantine/core';
import { ChevronLeft, ChevronRight, Search } from 'lucide-react';
import type { RefObject } from 'react';
import { Hint } from '../../../ui/hint.tsx';
import type { Found } from './use-find.ts';
import styles from './preview.module.css';

interface FindBoxProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly found: Found;
  /** The place that is looked at, from 0. */
  readonly at: number;
  readonly onQuery: (query: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
}

/** Words to be found on the pages, and the way from one place to the next. */
export function FindBox({ input, query, found: { hits, isSeeking }, at, onQuery, onStep }: FindBoxProps) {
  const count = isSeeking
    ? `${hits.length}…`
    : hits.length === 0
      ? 'none'
      : `${Math.min(at + 1, hits.length)} of ${hits.length}`;
  return (
    <search className={styles.group}>
      <TextInput
        ref={input}
        className={styles.find ?? ''}
        aria-label="Find in the document"
        placeholder="Find"
        spellCheck={false}
        leftSection={<Search size={13} aria-hidden />}
        rightSectionWidth={64}
        rightSection={query.trim() !== '' && <output className={styles.count}>{count}</output>}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape' && query !== '') {
            event.stopPropagation();
            onQuery('');
          }
        }}
      />
      <Hint label="Place before" keys="Shift+Enter">
        <ActionIcon aria-label="Place before" disabled={hits.length === 0} onClick={() => onStep(-1)}>
          <ChevronLeft size={15} aria-hidden />
        </ActionIcon>
      </Hint>
      <Hint label="Next place" keys="Enter">
        <ActionIcon aria-label="Next place" disabled={hits.length === 0} onClick={() => onStep(1)}>
          <ChevronRight size={15} aria-hidden />
        </ActionIcon>
      </Hint>
    </search>
  );
}
