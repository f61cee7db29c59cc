import { VisuallyHidden } from '@mantine/core';
import { CircleDashed, CircleX, DoorOpen, PencilLine, TriangleAlert } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import type { SheetTerm } from './sheet-view.ts';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './outline.module.css';

interface OutlineRowProps {
  readonly term: SheetTerm;
  readonly ourSide: Side;
  readonly isSelected: boolean;
  readonly isRefused: boolean;
  /** What of it lies beyond our walk-away, in words; empty for nothing. */
  readonly crossed: string;
  readonly worst: 'error' | 'warning' | null;
  /** Its problems in words. */
  readonly problems: string;
  readonly onSelect: (key: string) => void;
}

export const OutlineRow = memo(function OutlineRow({
  term,
  ourSide,
  isSelected,
  isRefused,
  crossed,
  worst,
  problems,
  onSelect,
}: OutlineRowProps) {
  const { missing } = term;
  return (
    <button
      type="button"
      className={styles.row}
      data-outline={term.key}
      aria-current={isSelected || undefined}
      onClick={() => onSelect(term.key)}
      onKeyDown={walk}
    >
      <span className={styles.number}>{term.number}</span>
      <span className={styles.label} title={term.label}>
        {term.label}
      </span>
      {term.written && (
        <span
          className={styles.own}
          title={term.departures.length > 0 ? 'Own wording that departs from the values' : 'Own wording'}
        >
          <PencilLine size={12} aria-label="own wording" />
          {term.departures.length > 0 && '!'}
        </span>
      )}
      {crossed && (
        <span className={styles.crossed} title={`Beyond our walk-away\n${crossed}`}>
          <DoorOpen size={13} aria-label="beyond our walk-away" />
        </span>
      )}
      {worst && (
        <span className={worst === 'error' ? styles.error : styles.warning} title={problems}>
          {worst === 'error' ? (
            <CircleX size={13} aria-label="problem" />
          ) : (
            <TriangleAlert size={13} aria-label="warning" />
          )}
        </span>
      )}
      {isRefused ? (
        <span className={styles.refused} title="What was refused is still in its field">
          unsaved
        </span>
      ) : (
        missing.length > 0 && (
          <span className={styles.missing} title={`Missing: ${missing.join(', ')}`}>
            <CircleDashed size={12} aria-hidden />
            {missing.length}
            <VisuallyHidden> missing</VisuallyHidden>
          </span>
        )
      )}
      <StateGlyph
        state={term.state}
        words={term.stateWords}
        isOurs={term.state === `proposed-by-${ourSide.toLowerCase()}`}
      />
    </button>
  );
});

/** Arrow keys walk up and down the outline and select as they go. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const rows = [
    ...(event.currentTarget.closest('nav')?.querySelectorAll<HTMLButtonElement>('[data-outline]') ?? []),
  ];
  const next = rows[rows.indexOf(event.currentTarget) + step];
  next?.focus();
  next?.click();
}
