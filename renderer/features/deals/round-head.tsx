import { Button, NativeSelect, VisuallyHidden } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { shortNames } from '../../../domain/deals/short-name.ts';
import { otherSide } from '../../../domain/terms/favoured-side.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { sayDay } from '../../ui/days.ts';
import { Hint } from '../../ui/hint.tsx';
import { RoundChip } from '../../ui/round-chip.tsx';
import { useOnce } from '../../use-once.ts';
import { useTextDraft } from '../../use-text-draft.ts';
import styles from './deal-head.module.css';

/** Number and state of the latest round. A draft says who proposes it and when; a frozen one is read, and the next one started. */
export function RoundHead({ open }: { readonly open: OpenDeal }) {
  const { deal, round, rounds } = open;
  const startRound = useApp((state) => state.startRound);
  const start = useOnce(async () => void (await startRound(deal.id, otherSide(round.proposedBy))));
  const short = shortNames({ A: deal.parties.A.name, B: deal.parties.B.name });
  const events = rounds.at(-1)?.events ?? [];
  return (
    <fieldset className={styles.round} aria-label="Round">
      <span className={styles.number}>Round {round.number}</span>
      <RoundChip round={{ status: round.status, events }} />
      {round.status === 'draft' ? (
        <DraftHead key={round.id} open={open} />
      ) : (
        <>
          <span className={styles.told}>
            by {short[round.proposedBy]}, {sayDay(round.dated)}
          </span>
          <Hint
            label={
              round.proposedBy === deal.ourSide
                ? 'Their answer, typed in as a copy of this round'
                : 'Our answer, as a copy of this round'
            }
          >
            <Button
              variant="default"
              leftSection={<Plus size={13} aria-hidden />}
              onClick={() => void start()}
            >
              Start round {round.number + 1}
            </Button>
          </Hint>
        </>
      )}
    </fieldset>
  );
}

/** Who proposes the draft, and its date: saved as they change. */
function DraftHead({ open: { deal, round } }: { readonly open: OpenDeal }) {
  const dateRound = useApp((state) => state.dateRound);
  const { text, refusal, change, leave } = useTextDraft({
    dealId: deal.id,
    place: placeOf('rounds.date', round.id),
    stored: round.dated,
    write: (dated) => dateRound(round.id, { dated }),
    isWhole: (dated) => /^\d{4}-\d{2}-\d{2}$/.test(dated),
    clean: (dated) => dated,
  });
  const short = shortNames({ A: deal.parties.A.name, B: deal.parties.B.name });
  const propose = (side: Side): void => void dateRound(round.id, { proposedBy: side });
  return (
    <>
      <span className={styles.word}>proposed by</span>
      <NativeSelect
        aria-label="Proposed by"
        className={styles.proposer ?? ''}
        title={deal.parties[round.proposedBy].name}
        value={round.proposedBy}
        data={(['A', 'B'] as const).map((side) => ({ value: side, label: short[side] }))}
        onChange={(event) => propose(event.currentTarget.value === 'B' ? 'B' : 'A')}
      />
      <span className={styles.word}>dated</span>
      <Hint label={refusal ?? ''} isOff={!refusal}>
        <div className={styles.day}>
          <DateInput
            aria-label="Date of the round"
            isWrong={refusal !== null}
            value={text}
            onChange={change}
            onBlur={leave}
          />
        </div>
      </Hint>
      {refusal && <VisuallyHidden role="alert">{refusal}</VisuallyHidden>}
    </>
  );
}
