import { Button } from '@mantine/core';
import { PencilLine } from 'lucide-react';
import type { RoundTerm } from '../../../../domain/deals/deal.ts';
import type { Departure } from '../../../../domain/terms/written/depart.ts';
import { startWriting } from '../../../../domain/terms/written/start-writing.ts';
import { useApp } from '../../../store.ts';
import { findTermOnSheet } from './term-on-sheet.ts';
import styles from './prose.module.css';

interface DepartureStripProps {
  readonly roundId: string;
  readonly termKey: string;
  readonly departures: readonly Departure[];
  readonly canWrite: boolean;
}

const mostShown = 4;

/** Where the wording of a term and its values part ways. The values stay the truth, so it is said above the words. */
export function DepartureStrip({ roundId, termKey, departures, canWrite }: DepartureStripProps) {
  const saveTerm = useApp((state) => state.saveTerm);
  if (departures.length === 0) return null;
  const isStale = departures.some(({ kind }) => kind === 'stale');
  const save = (change: (term: RoundTerm, generated: string) => RoundTerm['written']): void => {
    const found = findTermOnSheet(useApp.getState(), roundId, termKey);
    if (!found) return;
    const { generated } = startWriting(found.term, found.names, found.facts);
    void saveTerm(roundId, termKey, { written: change(found.term, generated) });
  };
  return (
    <div className={styles.strip} role="note" aria-label="Wording and values">
      <PencilLine size={14} aria-hidden className={styles.glyph} />
      <ul>
        {departures.slice(0, mostShown).map(({ kind, field, words, message }) => (
          <li key={`${kind} ${field} ${words}`}>{message}</li>
        ))}
        {departures.length > mostShown && <li>and {departures.length - mostShown} more</li>}
        {canWrite && departures.some(({ kind }) => kind !== 'stale') && (
          <li className={styles.advice}>
            Change the value or the words, so that both say the same. The values count.
          </li>
        )}
      </ul>
      {canWrite && (
        <span className={styles.buttons}>
          <Button size="compact-xs" variant="default" onClick={() => save(() => null)}>
            Use generated wording
          </Button>
          {isStale && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => save(({ written }, generated) => written && { ...written, generated })}
            >
              Keep my wording
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
