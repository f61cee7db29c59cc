import { useCallback, useState } from 'react';
import type { DifferenceCounts } from '../../../../domain/contract/schedules.ts';
import { useApp } from '../../../store.ts';
import { DifferencesDialog } from './differences-dialog.tsx';
import { sayDifference } from './say-difference.ts';
import { useAnswer } from '../../../use-answer.ts';
import styles from './schedules.module.css';

/** A round as it is compared: which, and as what it is called. */
interface Compared {
  readonly id: string;
  readonly number: number;
}

interface ScheduleChangesProps {
  readonly from: Compared;
  readonly to: Compared;
  /** Changes whenever one of the two rounds does. */
  readonly asOf: unknown;
}

/** What was added to the schedules from one round to another and what was taken out; the lines are one click away. */
export function ScheduleChanges({ from, to, asOf }: ScheduleChangesProps) {
  const compareSchedules = useApp((state) => state.compareSchedules);
  const [opened, setOpened] = useState<{ letter: string; counts: DifferenceCounts } | null>(null);
  const answer = useAnswer(
    useCallback(() => compareSchedules({ fromId: from.id, toId: to.id }), [compareSchedules, from.id, to.id]),
    asOf,
  );
  if (answer.state !== 'ready' || answer.value.length === 0) return null;
  return (
    <section className={styles.changes} aria-label="Changes of the schedules">
      {answer.value.map(({ letter, counts }) => (
        <p key={letter}>
          Schedule {letter}: {sayDifference(counts)}.{' '}
          <button
            type="button"
            className={styles.link}
            aria-label={`Show the lines of Schedule ${letter} that differ`}
            onClick={() => setOpened({ letter, counts })}
          >
            Lines
          </button>
        </p>
      ))}
      {opened && (
        <DifferencesDialog
          title={`Schedule ${opened.letter}, round ${from.number} → ${to.number}`}
          roundId={from.id}
          letter={opened.letter}
          against={to.id}
          counts={opened.counts}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}
