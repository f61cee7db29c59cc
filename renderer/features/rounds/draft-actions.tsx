import { Button } from '@mantine/core';
import { Inbox, Send } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { useApp } from '../../store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Hint } from '../../ui/hint.tsx';
import { Problem } from '../../ui/problem.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';
import styles from './timeline.module.css';

/** What can be done with the draft: send it, or record it as received, or take it out again. */
export function DraftActions({ open, problems }: { readonly open: OpenDeal; readonly problems: ReactNode }) {
  const { deal, round } = open;
  const discardRound = useApp((state) => state.discardRound);
  const [asked, setAsked] = useState<'freeze' | 'discard' | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isOurs = round.proposedBy === deal.ourSide;
  const close = (): void => setAsked(null);
  const discard = async (): Promise<void> => {
    close();
    const result = await discardRound(round.id);
    setRefusal(result.ok ? null : describeError(result.error));
  };
  return (
    <>
      <div className={styles.actions}>
        <Button
          leftSection={isOurs ? <Send size={13} aria-hidden /> : <Inbox size={13} aria-hidden />}
          onClick={() => setAsked('freeze')}
        >
          {isOurs ? 'Send…' : 'Record as received…'}
        </Button>
        <Hint label="The first round of a deal stays" isOff={round.number > 1}>
          <Button
            variant="default"
            aria-disabled={round.number === 1}
            data-disabled={round.number === 1}
            onClick={() => {
              if (round.number > 1) setAsked('discard');
            }}
          >
            Discard draft…
          </Button>
        </Hint>
      </div>
      {refusal && <Problem>{refusal}</Problem>}
      {asked === 'freeze' && <FreezeDialog open={open} problems={problems} onClose={close} />}
      <ConfirmDialog
        isOpen={asked === 'discard'}
        title={`Discard the draft of round ${round.number}?`}
        text={`What was changed since round ${round.number - 1} goes with it. Rounds that were sent or received, notes, positions and reasons stay as they are. Undo brings the draft back.`}
        action="Discard draft"
        onConfirm={() => void discard()}
        onClose={close}
      />
    </>
  );
}
