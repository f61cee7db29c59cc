import { Tooltip } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { kindWords } from '../../../../../domain/precedents/choice-words.ts';
import type { PrecedentSummary } from '../../../../../domain/precedents/precedent-summary.ts';
import { EntrySigns } from '../entry-signs.tsx';
import { KindMark } from '../kind-mark.tsx';
import { EntryCard, sayDates } from './entry-card.tsx';
import { labelOf } from './lay-out.ts';
import styles from './timeline.module.css';

/** From the edge of the button to the middle of its shape, in pixels. */
const HALF = 6;

interface TimelineMarkProps {
  readonly summary: PrecedentSummary;
  /** In pixels; without it the mark stands in line with the others. */
  readonly place?: { readonly x: number; readonly top: number; readonly isLabelBefore: boolean };
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
  const { id, title, kind, origin, isConfidential } = summary;
  const style = place && {
    top: place.top,
    ...(place.isLabelBefore ? { right: `calc(100% - ${place.x + HALF}px)` } : { left: place.x - HALF }),
  };
  return (
    <Tooltip label={<EntryCard summary={summary} />} openDelay={200} position="bottom-start">
      <button
        type="button"
        className={styles.mark}
        style={style}
        data-before={place?.isLabelBefore || undefined}
        data-precedent={id}
        data-ours={origin === 'ours' || undefined}
        aria-label={`${title}, ${kindWords[kind]}, ${sayDates(summary)}${isConfidential ? ', ours, confidential' : origin === 'ours' ? ', ours' : ''}`}
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
