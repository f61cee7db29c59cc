import { Button, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PatentListSummary } from '../../../domain/contract/patent-lists.ts';
import type { Round } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { useApp } from '../../store.ts';
import styles from './schedules.module.css';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

interface AttachListProps {
  readonly round: Round;
  readonly lists: readonly PatentListSummary[];
  readonly importButton: ReactNode;
  readonly onRefused: (message: string | null) => void;
}

/** Puts a list into the round under the next free letter, or another. */
export function AttachList({ round, lists, importButton, onRefused }: AttachListProps) {
  const attachSchedule = useApp((state) => state.attachSchedule);
  const taken = new Set(round.schedules.map((schedule) => schedule.letter));
  const free = letters.filter((letter) => !taken.has(letter));
  const [listId, setListId] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const letter = chosen !== null && !taken.has(chosen) ? chosen : (free[0] ?? 'Z');
  const list = listId === '' ? lists[0]?.id : listId;
  const attach = async (): Promise<void> => {
    if (!list) return;
    const result = await attachSchedule(round.id, letter, list);
    onRefused(result.ok ? null : describeError(result.error));
    if (result.ok) setChosen(null);
  };
  return (
    <fieldset className={styles.bar} aria-label="Attach a patent list">
      <NativeSelect
        aria-label="Patent list"
        className={styles.list ?? ''}
        value={list ?? ''}
        data={lists.map((entry) => ({ value: entry.id, label: `${entry.name} (${entry.owner})` }))}
        onChange={(event) => setListId(event.currentTarget.value)}
      />
      <span className={styles.as}>as</span>
      <NativeSelect
        aria-label="Schedule letter"
        value={letter}
        data={free.map((entry) => ({ value: entry, label: `Schedule ${entry}` }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button onClick={() => void attach()}>Attach</Button>
      <span className={styles.end}>{importButton}</span>
    </fieldset>
  );
}
