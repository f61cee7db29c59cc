import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { ChangeRemark, RoundHead } from '../../../domain/rounds/round-record.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { useOnce } from '../../use-once.ts';
import styles from './timeline.module.css';

export type RejectedChange = Pick<ChangeRemark, 'termKey' | 'field'>;

interface StartDialogProps {
  readonly open: OpenDeal;
  /** The round before theirs: what it said is ours. */
  readonly former: RoundHead;
  /** What we answered "rejected" in their round. */
  readonly changes: readonly RejectedChange[];
  readonly onStarted: () => void;
  readonly onClose: () => void;
}

/** Our next round begins as a copy of theirs: what we rejected would stand in it as ours. */
export function StartDialog({ open, former, changes, onStarted, onClose }: StartDialogProps) {
  const { deal, round } = open;
  const startRound = useApp((state) => state.startRound);
  const putBack = useApp((state) => state.putBack);
  const [isPuttingBack, setIsPuttingBack] = useState(true);
  const [refusal, setRefusal] = useState<string | null>(null);
  const start = useOnce(async () => {
    const started = await startRound(deal.id, deal.ourSide);
    if (!started.ok) return setRefusal(describeError(started.error));
    onStarted();
    if (isPuttingBack) {
      const about = changes.map(({ termKey, field }) => ({ termKey, field }));
      await putBack({ roundId: started.value.round.id, formerId: former.id, changes: about });
    }
    onClose();
  });
  const count = changes.length === 1 ? 'the change' : `the ${changes.length} changes`;
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={`Start round ${round.number + 1}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.form}>
        <p>
          It begins as a copy of round {round.number}, which they proposed. The comparison stays on their
          changes, so that the rest can be answered.
        </p>
        <Checkbox
          checked={isPuttingBack}
          onChange={(event) => setIsPuttingBack(event.currentTarget.checked)}
          label={`Put back our values for ${count} answered “rejected”`}
          description="One step: undo takes it back."
        />
        {refusal && <Problem>{refusal}</Problem>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={() => void start()}>Start our round</Button>
        </div>
      </div>
    </Modal>
  );
}
