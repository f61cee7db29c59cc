import { Button, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { ListPart } from '../../../../domain/patents/list-view.ts';
import type { ScheduleUse } from '../../../../domain/terms/schedule-use.ts';
import { useApp } from '../../../store.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { useOnce } from '../../../use-once.ts';
import { AttachNotes } from './attach-notes.tsx';
import { letterChoices } from './letter-choices.ts';
import { usesOf } from './uses-of.ts';
import styles from './schedules.module.css';

interface AttachFormProps {
  readonly open: OpenDeal;
  /** The list and the part of it that are to be attached; null while none is chosen. */
  readonly list: PatentListSummary | null;
  readonly part: ListPart | null;
  /** How list and part are chosen, where they are. */
  readonly children?: ReactNode;
  readonly aside?: ReactNode;
  readonly onAttached: () => void;
  readonly onRefused: (message: string | null) => void;
}

/** Puts a list, or a part of it, into the draft under a letter, and lets a term name it. */
export function AttachForm({ open, list, part, children, aside, onAttached, onRefused }: AttachFormProps) {
  const attachSchedule = useApp((state) => state.attachSchedule);
  const [chosen, setChosen] = useState<string | null>(null);
  const [use, setUse] = useState<ScheduleUse | ''>('');
  const [isAsking, setIsAsking] = useState(false);
  const { round } = open;
  const letters = letterChoices(round.schedules);
  const letter = letters.find(({ value }) => value === chosen)?.value ?? letters[0]?.value ?? 'A';
  const replaced = round.schedules.find((schedule) => schedule.letter === letter);
  const attach = useOnce(async () => {
    setIsAsking(false);
    if (!list) return;
    const what = { roundId: round.id, letter, listId: list.id, ...(part && { part }), ...(use && { use }) };
    const result = await attachSchedule(what);
    onRefused(result.ok ? null : describeError(result.error));
    if (!result.ok) return;
    setChosen(null);
    setUse('');
    onAttached();
  });
  return (
    <fieldset className={styles.form} aria-label="Attach a patent list">
      <div className={styles.bar}>
        {children}
        <span className={styles.word}>as</span>
        <NativeSelect
          aria-label="Schedule letter"
          className={styles.letter ?? ''}
          value={letter}
          data={letters}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <span className={styles.word}>for</span>
        <NativeSelect
          aria-label="What the schedule is for"
          className={styles.use ?? ''}
          value={use}
          data={[{ value: '', label: 'no term yet' }, ...usesOf(open)]}
          onChange={(event) =>
            setUse(usesOf(open).find(({ value }) => value === event.currentTarget.value)?.value ?? '')
          }
        />
        <Button disabled={!list} onClick={() => (replaced ? setIsAsking(true) : void attach())}>
          Attach
        </Button>
        {aside && <span className={styles.end}>{aside}</span>}
      </div>
      {list && (
        <AttachNotes open={open} list={list} part={part} use={use === '' ? null : use} letter={letter} />
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={`Put another list in place of Schedule ${letter}?`}
        text={`Schedule ${letter} is “${replaced?.listName ?? ''}” now. Terms that name Schedule ${letter} then mean “${list?.name ?? ''}”.`}
        action={`Replace Schedule ${letter}`}
        onConfirm={() => void attach()}
        onClose={() => setIsAsking(false)}
      />
    </fieldset>
  );
}
