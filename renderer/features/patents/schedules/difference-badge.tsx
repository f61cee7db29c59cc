import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { useApp } from '../../../store.ts';
import { DifferencesDialog } from './differences-dialog.tsx';
import { sayDifference, signDifference } from './say-difference.ts';
import { useAnswer } from '../../../use-answer.ts';
import styles from './schedules.module.css';

interface DifferenceBadgeProps {
  readonly roundId: string;
  readonly letter: string;
  /** The list as it is now. */
  readonly list: PatentListSummary | undefined;
}

/** Says how the list behind a frozen schedule has changed since, and opens the lines that differ. */
export function DifferenceBadge({ roundId, letter, list }: DifferenceBadgeProps) {
  const listDifferences = useApp((state) => state.listDifferences);
  const [isOpen, setIsOpen] = useState(false);
  const answer = useAnswer(
    useCallback(
      () => listDifferences({ roundId, letter, against: null, kind: 'added', offset: 0, limit: 1 }),
      [listDifferences, roundId, letter],
    ),
    list,
  );
  if (answer.state !== 'ready') return null;
  const { counts } = answer.value;
  const words = sayDifference(counts);
  if (words === null) return null;
  return (
    <>
      <button
        type="button"
        className={styles.changed}
        title={`Since the round was frozen the list has changed: ${words}`}
        aria-label={`The list of Schedule ${letter} has changed since: ${words}`}
        onClick={() => setIsOpen(true)}
      >
        list has changed: {signDifference(counts)}
      </button>
      {isOpen && (
        <DifferencesDialog
          title={`Schedule ${letter} and its list as it is now`}
          roundId={roundId}
          letter={letter}
          against={null}
          counts={counts}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
