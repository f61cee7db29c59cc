import { NativeSelect, VisuallyHidden } from '@mantine/core';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Hint } from '../../ui/hint.tsx';
import { useTextDraft } from '../../use-text-draft.ts';
import styles from './deal-head.module.css';

/** Number and state of the round, who proposes it, and its date: saved as they change. */
export function RoundHead({ open: { deal, round } }: { readonly open: OpenDeal }) {
  const dateRound = useApp((state) => state.dateRound);
  const { text, refusal, change, leave } = useTextDraft({
    dealId: deal.id,
    place: placeOf('rounds.date', round.id),
    stored: round.dated,
    write: (dated) => dateRound(round.id, { dated }),
    isWhole: (dated) => /^\d{4}-\d{2}-\d{2}$/.test(dated),
    clean: (dated) => dated,
  });
  const propose = (side: Side): void => void dateRound(round.id, { proposedBy: side });
  return (
    <fieldset className={styles.round} aria-label="Round">
      <span className={styles.number}>Round {round.number}</span>
      <span className={styles.status}>{round.status}</span>
      <span className={styles.word}>proposed by</span>
      <NativeSelect
        aria-label="Proposed by"
        className={styles.proposer ?? ''}
        disabled={round.status !== 'draft'}
        value={round.proposedBy}
        data={(['A', 'B'] as const).map((side) => ({ value: side, label: deal.parties[side].name }))}
        onChange={(event) => propose(event.currentTarget.value === 'B' ? 'B' : 'A')}
      />
      <span className={styles.word}>dated</span>
      <Hint label={refusal ?? ''} isOff={!refusal}>
        <div>
          <DateInput
            aria-label="Date of the round"
            isOff={round.status !== 'draft'}
            isWrong={refusal !== null}
            value={text}
            onChange={change}
            onBlur={leave}
          />
        </div>
      </Hint>
      {refusal && <VisuallyHidden role="alert">{refusal}</VisuallyHidden>}
    </fieldset>
  );
}
