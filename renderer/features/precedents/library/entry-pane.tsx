import { ActionIcon } from '@mantine/core';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useApp } from '../../../store.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { EntryPage } from '../entry/entry-page.tsx';
import styles from './library.module.css';

interface EntryPaneProps {
  readonly precedentId: string;
  /** What is listed beside it, in order. */
  readonly ids: readonly string[];
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** The entry that is open, with the way to the next one of the list and back to the list alone. */
export function EntryPane({ precedentId, ids, onOpen, onClose }: EntryPaneProps) {
  const isConfidential = useApp((state) => {
    const entry = state.precedentsById[precedentId];
    return entry?.state === 'ready' && entry.value.isConfidential;
  });
  const at = ids.indexOf(precedentId);
  const before = at > 0 ? ids[at - 1] : undefined;
  const after = at < 0 ? undefined : ids[at + 1];
  return (
    <section className={styles.entry} aria-label="Precedent">
      <div className={styles.entryBar}>
        <span>{at < 0 ? 'not among those listed' : `${at + 1} of ${ids.length} listed`}</span>
        {isConfidential && <ConfidentialMark />}
        <Hint label="The one before">
          <ActionIcon
            aria-label="The precedent before"
            disabled={before === undefined}
            onClick={() => before !== undefined && onOpen(before)}
          >
            <ChevronUp size={14} aria-hidden />
          </ActionIcon>
        </Hint>
        <Hint label="The next one">
          <ActionIcon
            aria-label="The next precedent"
            disabled={after === undefined}
            onClick={() => after !== undefined && onOpen(after)}
          >
            <ChevronDown size={14} aria-hidden />
          </ActionIcon>
        </Hint>
        <Hint label="Close" keys="Escape">
          <ActionIcon aria-label="Close the precedent" onClick={onClose}>
            <X size={14} aria-hidden />
          </ActionIcon>
        </Hint>
      </div>
      <div className={styles.page}>
        <EntryPage key={precedentId} precedentId={precedentId} />
      </div>
    </section>
  );
}
