import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { Schedule } from '../../../../domain/deals/deal.ts';
import { describePart } from '../../../../domain/patents/describe-part.ts';
import type { ScheduleCount } from '../../../../domain/shareable/shareable-schedule.ts';
import { useApp } from '../../../store.ts';
import { sayCount } from '../say-count.ts';
import { DifferenceBadge } from './difference-badge.tsx';
import { FrozenMark } from './frozen-mark.tsx';
import { familyWords } from './say-figures.ts';
import { LinesDialog } from './lines-dialog.tsx';
import { useAnswer } from '../../../use-answer.ts';
import styles from './schedules.module.css';

interface ScheduleEntryProps {
  readonly roundId: string;
  readonly schedule: Schedule;
  /** The list as it is now. */
  readonly list: PatentListSummary | undefined;
  readonly canDetach: boolean;
  readonly onDetach: () => void;
}

/** One schedule: from which list, what of it, how much that is level by level, and whether it is frozen. */
export function ScheduleEntry({ roundId, schedule, list, canDetach, onDetach }: ScheduleEntryProps) {
  const go = useApp((state) => state.go);
  const describeSchedule = useApp((state) => state.describeSchedule);
  const [isOpen, setIsOpen] = useState(false);
  const { letter, listId, listName, owner, part, frozen } = schedule;
  const answer = useAnswer(
    useCallback(() => describeSchedule({ roundId, letter }), [describeSchedule, roundId, letter]),
    list,
  );
  const facts = answer.state === 'ready' ? answer.value : null;
  const figure = (count: number | undefined) => <td data-number>{count !== undefined && sayCount(count)}</td>;
  return (
    <tr className={styles.entry}>
      <td>Schedule {letter}</td>
      <td className={styles.stack}>
        <button
          type="button"
          className={styles.name}
          onClick={() => go({ screen: 'patent-list', listId, tab: 'table' })}
        >
          {listName}
        </button>
        <span className={styles.part}>{owner}</span>
        <span className={styles.part}>{describePart(part)}</span>
      </td>
      {figure(countOf(facts?.counts, 'publications'))}
      {figure(countOf(facts?.counts, 'applications'))}
      <td className={styles.stack}>
        {facts?.counts.map((entry) =>
          entry.level === 'families' ? (
            <span key={entry.key} className={styles.line}>
              {sayCount(entry.count)} <span className={styles.word}>{familyWords[entry.key]}</span>
            </span>
          ) : null,
        )}
      </td>
      {figure(facts ? facts.rejects.excluded + facts.rejects.unresolved : undefined)}
      <td className={styles.stack}>
        <span className={styles.state}>
          {facts && (
            <button
              type="button"
              className={styles.name}
              aria-label={`Show the lines of Schedule ${letter}`}
              onClick={() => setIsOpen(true)}
            >
              {sayCount(facts.lineCount)} {facts.lineCount === 1 ? 'line' : 'lines'}
            </button>
          )}
          {frozen ? (
            <FrozenMark letter={letter} frozen={frozen} />
          ) : (
            <span className={styles.word}>draft</span>
          )}
        </span>
        {answer.state === 'failed' && <span className={styles.warning}>{answer.message}</span>}
        {frozen && <DifferenceBadge roundId={roundId} letter={letter} list={list} />}
      </td>
      <td>
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={!canDetach}
          aria-label={`Detach Schedule ${letter}`}
          onClick={onDetach}
        >
          Detach
        </Button>
        {isOpen && facts && (
          <LinesDialog roundId={roundId} schedule={schedule} facts={facts} onClose={() => setIsOpen(false)} />
        )}
      </td>
    </tr>
  );
}

function countOf(
  counts: readonly ScheduleCount[] | undefined,
  level: 'publications' | 'applications',
): number | undefined {
  return counts?.find((entry) => entry.level === level)?.count;
}
