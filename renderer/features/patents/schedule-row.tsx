import { Button } from '@mantine/core';
import type { PatentListSummary } from '../../../domain/contract/patent-lists.ts';
import type { Schedule } from '../../../domain/deals/deal.ts';
import { useApp } from '../../store.ts';
import { sayCount } from './say-count.ts';
import styles from './patent-lists-screen.module.css';

interface ScheduleRowProps {
  readonly schedule: Schedule;
  readonly list: PatentListSummary | undefined;
  readonly canDetach: boolean;
  readonly onDetach: () => void;
}

export function ScheduleRow({ schedule, list, canDetach, onDetach }: ScheduleRowProps) {
  const go = useApp((state) => state.go);
  return (
    <tr>
      <td>Schedule {schedule.letter}</td>
      <td>
        <button
          type="button"
          className={styles.name}
          onClick={() => go({ screen: 'patent-list', listId: schedule.listId, tab: 'report' })}
        >
          {schedule.listName}
        </button>
      </td>
      <td>{schedule.owner}</td>
      <td data-number>{list && sayCount(list.counts.publications)}</td>
      <td data-number>{list && sayCount(list.counts.applications)}</td>
      <td data-number>{list && sayCount(list.counts.families.etsi)}</td>
      <td data-number>{list && sayCount(list.rejectCount)}</td>
      <td>
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={!canDetach}
          aria-label={`Detach Schedule ${schedule.letter}`}
          onClick={onDetach}
        >
          Detach
        </Button>
      </td>
    </tr>
  );
}
