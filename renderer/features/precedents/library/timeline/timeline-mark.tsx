import { Tooltip } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { kindWords } from '../../../../../domain/precedents/choice-words.ts';
import type { PrecedentSummary } from '../../../../../domain/precedents/precedent-summary.ts';
import { EntrySigns } from '../entry-signs.tsx';
import { KindMark } from '../kind-mark.tsx';
import { EntryCard, sayDates } from './entry-card.tsx';
import { labelOf } from './lay-out.ts';
import styles from './timeline.module.css';

interface TimelineMarkProps {
  readonly summary: PrecedentSummary;
  /** In pixels; without it the mark stands in line with the others. */
  readonly place?: { readonly left: number; readonly top: number; readonly maxWidth: number };
  readonly isOpen: boolean;
  /** The one that Tab comes to. */
  readonly isTabStop: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** An entry on its day: its kind as a shape, its parties as far as there is room, the rest on hover and focus. */
export function TimelineMark({
  summary,
  place,
  isOpen,
  isTabStop,
  onOpen,
  onFocus,
  onKeyDown,
}: TimelineMarkProps) {
  const { id, title, kind, origin } = summary;
  return (
    <Tooltip label={<EntryCard summary={summary} />} openDelay={200} position="bottom-start">
      <button
        type="button"
        className={styles.mark}
        style={place}
        data-precedent={id}
        data-ours={origin === 'ours' || undefined}
        aria-label={`${title}, ${kindWords[kind]}, ${sayDates(summary)}`}
        aria-current={isOpen || undefined}
        tabIndex={isTabStop ? 0 : -1}
        onClick={onOpen}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <KindMark kind={kind} />
        <span className={styles.label}>{labelOf(summary)}</span>
        <EntrySigns summary={{ ...summary, hasNotes: false }} />
      </button>
    </Tooltip>
  );
}
