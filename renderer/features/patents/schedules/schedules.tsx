import { Button } from '@mantine/core';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import { useApp } from '../../../store.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { AttachBar } from './attach-bar.tsx';
import { ScheduleEntry } from './schedule-entry.tsx';
import styles from './schedules.module.css';

const columns = [
  { label: 'Schedule', width: '92px' },
  { label: 'List, its owner and what of it is meant' },
  { label: 'Publications', width: '94px', isNumber: true },
  { label: 'Applications', width: '94px', isNumber: true },
  { label: 'Families, by key', width: '172px' },
  {
    label: 'Rejects',
    width: '72px',
    isNumber: true,
    help: 'Rows without a publication number that could be used',
  },
  { label: 'Lines', width: '196px', help: 'Publications, and applications without one' },
  { label: 'Actions', width: '84px' },
];

/** The patent lists, or parts of them, that this round carries as its schedules. */
export function Schedules({ open }: { readonly open: OpenDeal }) {
  const { round } = open;
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
        <AttachBar open={open} lists={known} importButton={importButton} onRefused={setRefusal} />
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
            <ScheduleEntry
              key={`${schedule.letter} ${schedule.listId} ${JSON.stringify(schedule.part)}`}
              roundId={round.id}
              schedule={schedule}
              list={known.find(({ id }) => id === schedule.listId)}
              canDetach={isDraft}
              onDetach={() => void detach(schedule.letter)}
            />
          ))}
        </DenseTable>
      )}
    </div>
  );
}
