import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useApp } from '../../../store.ts';
import { Hint } from '../../../ui/hint.tsx';
import { useFind } from './use-find.ts';
import { useReplace } from './use-replace.ts';
import styles from './find-bar.module.css';

interface FindBarProps {
  readonly paper: RefObject<HTMLElement | null>;
  readonly roundId: string;
  readonly canWrite: boolean;
}

/** Above the sheet: words to look for in all of it, and in a draft other words to put in their place. */
export function FindBar({ paper, roundId, canWrite }: FindBarProps) {
  const finding = useApp((state) => state.finding);
  const isReplacing = finding?.isReplacing === true;
  const find = useApp((state) => state.find);
  const [words, setWords] = useState('');
  const [other, setOther] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const query = { words, matchCase, wholeWord };
  const { matches, current, step } = useFind(paper, query);
  const { outcome, forget, replace } = useReplace(roundId, query);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // asked for again, it is ready to be typed in again
    if (finding) box.current?.select();
  }, [finding]);
  const now = matches[current];
  /** Whoever found something goes on there; the box that had the focus is gone. */
  const close = (): void => {
    const termKey = now?.termKey;
    const place = termKey === undefined ? '[aria-current]' : `[data-term="${CSS.escape(termKey)}"]`;
    paper.current?.querySelector<HTMLElement>(`${place} h3 button`)?.focus({ preventScroll: true });
    find(null);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const replaceNow = (): void => {
    if (!now) return;
    if (now.place === null) step(1);
    else void replace([now.termKey], other, now.place);
  };
  return (
    <search className={styles.bar} aria-label="Find in the sheet">
      <div className={styles.line}>
        <TextInput
          ref={box}
          aria-label="Find"
          placeholder="Find in the sheet"
          className={styles.words ?? ''}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            forget();
          }}
          onKeyDown={keys}
        />
        <output className={styles.count}>{sayCount(words, current, matches.length)}</output>
        <Hint label="Match before" keys="Shift+Enter">
          <ActionIcon aria-label="Match before" onClick={() => step(-1)}>
            <ArrowUp size={14} aria-hidden />
          </ActionIcon>
        </Hint>
        <Hint label="Next match" keys="Enter">
          <ActionIcon aria-label="Next match" onClick={() => step(1)}>
            <ArrowDown size={14} aria-hidden />
          </ActionIcon>
        </Hint>
        <Checkbox
          label="Case"
          checked={matchCase}
          onChange={(event) => setMatchCase(event.currentTarget.checked)}
        />
        <Checkbox
          label="Whole word"
          checked={wholeWord}
          onChange={(event) => setWholeWord(event.currentTarget.checked)}
        />
        <Hint label="Close" keys="Escape">
          <ActionIcon aria-label="Close find" className={styles.close ?? ''} onClick={close}>
            <X size={14} aria-hidden />
          </ActionIcon>
        </Hint>
      </div>
      {isReplacing && canWrite && (
        <div className={styles.line}>
          <TextInput
            aria-label="Replace with"
            placeholder="Replace with"
            className={styles.words ?? ''}
            value={other}
            onChange={(event) => setOther(event.currentTarget.value)}
            onKeyDown={keys}
          />
          <Button variant="default" size="compact-xs" disabled={!now} onClick={replaceNow}>
            Replace
          </Button>
          <Button
            variant="default"
            size="compact-xs"
            disabled={!now}
            onClick={() => void replace([...new Set(matches.map(({ termKey }) => termKey))], other, null)}
          >
            Replace all
          </Button>
        </div>
      )}
      <output className={styles.outcome}>
        {isReplacing && !canWrite ? 'This round is frozen: nothing in it can be replaced.' : outcome}
      </output>
    </search>
  );
}

function sayCount(words: string, current: number, count: number): string {
  if (words === '') return '';
  return count === 0 ? 'None' : `${current + 1} of ${count}`;
}
