import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { describeError } from '../../../domain/describe-error.ts';
import type { RoundEvent, RoundHead } from '../../../domain/rounds/round-record.ts';
import { useApp } from '../../store.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { today } from '../../ui/days.ts';
import { Problem } from '../../ui/problem.tsx';
import { useOnce } from '../../use-once.ts';
import styles from './timeline.module.css';

const words: Readonly<Record<RoundEvent['kind'], { readonly title: string; readonly text: string }>> = {
  agreed: { title: 'agreed', text: 'Both sides agreed to this round as a whole.' },
  withdrawn: { title: 'withdrawn', text: 'Its proposer took it off the table.' },
  superseded: { title: 'superseded', text: 'A later proposal has taken its place.' },
};

interface MarkDialogProps {
  readonly head: RoundHead;
  readonly kind: RoundEvent['kind'];
  readonly onClose: () => void;
}

/** Records what became of a round, and when. The round itself stays as it is. */
export function MarkDialog({ head, kind, onClose }: MarkDialogProps) {
  const markRound = useApp((state) => state.markRound);
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const mark = useOnce(async () => {
    const result = await markRound({ roundId: head.id, kind, on, note });
    if (result.ok) onClose();
    else setRefusal(describeError(result.error));
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size={420}
      title={`Round ${head.number} ${words[kind].title}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void mark();
        }}
      >
        <p>{words[kind].text} The round itself stays as it is.</p>
        {refusal && <Problem>{refusal}</Problem>}
        <div>
          <label className={styles.label} htmlFor="marked-on">
            On
          </label>
          <DateInput id="marked-on" value={on} onChange={setOn} />
        </div>
        <Textarea
          label="Note (private)"
          autosize
          minRows={2}
          maxRows={6}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Record</Button>
        </div>
      </form>
    </Modal>
  );
}
