import { Button, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PatentListSummary } from '../../../domain/contract/patent-lists.ts';
import type { Round } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { useApp } from '../../store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
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
  const [picked, setPicked] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const letter = chosen !== null && !taken.has(chosen) ? chosen : (free[0] ?? 'Z');
  const lettersOf = (listId: string): readonly string[] =>
    round.schedules.flatMap((schedule) => (schedule.listId === listId ? [schedule.letter] : []));
  const listId = picked ?? lists.find((entry) => lettersOf(entry.id).length === 0)?.id ?? '';
  const list = lists.find((entry) => entry.id === listId);
  const already = lettersOf(listId)
    .map((entry) => `Schedule ${entry}`)
    .join(' and ');
  const attach = async (): Promise<void> => {
    setIsAsking(false);
    const result = await attachSchedule(round.id, letter, listId);
    onRefused(result.ok ? null : describeError(result.error));
    if (!result.ok) return;
    setChosen(null);
    // Nothing is chosen now: a second click must not attach the same list again, or one that nobody picked
    setPicked('');
  };
  return (
    <fieldset className={styles.bar} aria-label="Attach a patent list">
      <NativeSelect
        aria-label="Patent list"
        className={styles.list ?? ''}
        value={list?.id ?? ''}
        data={[
          { value: '', label: 'Choose a list' },
          ...lists.map((entry) => ({ value: entry.id, label: `${entry.name} (${entry.owner})` })),
        ]}
        onChange={(event) => setPicked(event.currentTarget.value)}
      />
      <span className={styles.as}>as</span>
      <NativeSelect
        aria-label="Schedule letter"
        value={letter}
        data={free.map((entry) => ({ value: entry, label: `Schedule ${entry}` }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button disabled={!list} onClick={() => (already ? setIsAsking(true) : void attach())}>
        Attach
      </Button>
      {list && already && <span className={styles.as}>attached already as {already}</span>}
      <span className={styles.end}>{importButton}</span>
      <ConfirmDialog
        isOpen={isAsking}
        title="Attach the same list again?"
        text={`“${list?.name ?? ''}” is ${already} already. As Schedule ${letter} its patents are printed a second time.`}
        action={`Attach as Schedule ${letter}`}
        onConfirm={() => void attach()}
        onClose={() => setIsAsking(false)}
      />
    </fieldset>
  );
}
