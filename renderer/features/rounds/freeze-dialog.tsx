import { Autocomplete, Button, Modal, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { channels } from '../../../domain/rounds/round-record.ts';
import { refusedValues } from '../../refused-values.ts';
import { useApp } from '../../store.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { today } from '../../ui/days.ts';
import { Problem } from '../../ui/problem.tsx';
import { FreezeWarnings } from './freeze-warnings.tsx';
import styles from './timeline.module.css';

interface FreezeDialogProps {
  readonly open: OpenDeal;
  /** What the checks found. */
  readonly problems: ReactNode;
  readonly onClose: () => void;
}

/** Asks how and when a round went across the table, and says what that makes of it. */
export function FreezeDialog({ open, problems, onClose }: FreezeDialogProps) {
  const { deal, round } = open;
  const freezeRound = useApp((state) => state.freezeRound);
  const isOurs = round.proposedBy === deal.ourSide;
  const [dated, setDated] = useState(today);
  const [channel, setChannel] = useState<string>(channels[0]);
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const refused = useApp(useShallow((state) => refusedValues(state, round.id)));
  const [isBusy, setIsBusy] = useState(false);
  const freeze = async (): Promise<void> => {
    setIsBusy(true);
    const as = isOurs ? 'sent' : 'received';
    const result = await freezeRound({ roundId: round.id, as, dated, channel, note });
    setIsBusy(false);
    if (result.ok) onClose();
    else setRefusal(describeError(result.error));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={isOurs ? `Send round ${round.number}` : `Record round ${round.number} as received`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void freeze();
        }}
      >
        <p>
          The round is frozen: from here on neither you nor Parley can change it, and undo does not bring the
          draft back. Suggested wording is accepted as it stands. To go on, start the next round as a copy.
          Terms that are open and say something new become proposed by {deal.parties[round.proposedBy].name}.
          {isOurs && ' Parley uses no network: hand the counterpart copy over yourself.'}
        </p>
        {refused.length > 0 && (
          <Problem>{`Refused and not saved, so not in the round: ${refused.join('; ')}.`}</Problem>
        )}
        {problems}
        <FreezeWarnings open={open} />
        {refusal && <Problem>{refusal}</Problem>}
        <div className={styles.pair}>
          <div>
            <label className={styles.label} htmlFor="frozen-on">
              {isOurs ? 'Sent on' : 'Received on'}
            </label>
            <DateInput id="frozen-on" value={dated} onChange={setDated} />
          </div>
          <Autocomplete label="Channel" data={[...channels]} value={channel} onChange={setChannel} />
        </div>
        <Textarea
          label="Our remark on the round (private)"
          autosize
          minRows={2}
          maxRows={8}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isBusy}>
            {refused.length > 0
              ? `Freeze without ${sayRefused(refused.length)}`
              : isOurs
                ? 'Freeze as sent'
                : 'Freeze as received'}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function sayRefused(count: number): string {
  return count === 1 ? 'the refused value' : `the ${count} refused values`;
}
