import { Button } from '@mantine/core';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { useApp } from '../../store.ts';
import { DenseTable } from '../../ui/dense-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Problem } from '../../ui/problem.tsx';
import { AttachList } from './attach-list.tsx';
import { ScheduleRow } from './schedule-row.tsx';
import styles from './schedules.module.css';

const columns = [
  { label: 'Schedule', width: '112px' },
  { label: 'List' },
  { label: 'Owner', width: '18%' },
  { label: 'Publications', width: '104px', isNumber: true },
  { label: 'Applications', width: '104px', isNumber: true },
  { label: 'Families by ETSI id', width: '94px', isNumber: true },
  { label: 'Rejects', width: '76px', isNumber: true },
  { label: 'Actions', width: '96px' },
];

/** The patent lists that this round carries as its schedules. */
export function Schedules({ open: { round } }: { readonly open: OpenDeal }) {
  const lists = useApp((state) => state.patentLists);
  const detachSchedule = useApp((state) => state.detachSchedule);
  const showDialog = useApp((state) => state.showDialog);
  const [refusal, setRefusal] = useState<string | null>(null);
  const known = lists.state === 'ready' ? lists.value : [];
  const isDraft = round.status === 'draft';
  const detach = async (letter: string): Promise<void> => {
    const result = await detachSchedule(round.id, letter);
    setRefusal(result.ok ? null : describeError(result.error));
  };
  const importButton = (
    <Button
      variant="default"
      leftSection={<FileInput size={14} aria-hidden />}
      onClick={() => showDialog('import-patents')}
    >
      Import…
    </Button>
  );
  return (
    <div className={styles.screen}>
      {isDraft && known.length > 0 && (
        <AttachList round={round} lists={known} importButton={importButton} onRefused={setRefusal} />
      )}
      {refusal && <Problem>{refusal}</Problem>}
      {round.schedules.length === 0 ? (
        <EmptyState
          title="No schedules yet"
          text={
            known.length === 0
              ? 'A schedule is a patent list that belongs to the round: A for ours, B for theirs. Import a list first, then attach it here.'
              : 'Attach a patent list above. It is printed behind the terms with its counts and its rejects, and terms can name it.'
          }
          action={known.length === 0 ? importButton : undefined}
        />
      ) : (
        <DenseTable label="Schedules" columns={columns}>
          {round.schedules.map((schedule) => (
            <ScheduleRow
              key={schedule.letter}
              schedule={schedule}
              list={known.find((list) => list.id === schedule.listId)}
              canDetach={isDraft}
              onDetach={() => void detach(schedule.letter)}
            />
          ))}
        </DenseTable>
      )}
    </div>
  );
}
