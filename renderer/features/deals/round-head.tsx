import { NativeSelect, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { useApp } from '../../store.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Hint } from '../../ui/hint.tsx';
import styles from './deal-head.module.css';

/** Number and state of the round, who proposes it, and its date: saved as they change. */
export function RoundHead({ open: { deal, round } }: { readonly open: OpenDeal }) {
  const dateRound = useApp((state) => state.dateRound);
  const [dated, setDated] = useState(round.dated);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async (date: string, proposedBy: Side): Promise<void> => {
    if (date === round.dated && proposedBy === round.proposedBy) return;
    const result = await dateRound(round.id, date, proposedBy);
    setRefusal(result.ok ? null : describeError(result.error));
  };
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
        onChange={(event) => void save(round.dated, event.currentTarget.value === 'B' ? 'B' : 'A')}
      />
      <span className={styles.word}>dated</span>
      <Hint label={refusal ?? ''} isOff={!refusal}>
        <div>
          <DateInput
            aria-label="Date of the round"
            isOff={round.status !== 'draft'}
            isWrong={refusal !== null}
            value={dated}
            onChange={setDated}
            onBlur={() => void save(dated, round.proposedBy)}
          />
        </div>
      </Hint>
      {refusal && <VisuallyHidden role="alert">{refusal}</VisuallyHidden>}
    </fieldset>
  );
}
