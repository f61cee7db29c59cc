import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { useApp } from '../../store.ts';
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
    <div className={styles.round} role="group" aria-label="Round">
      <span className={styles.number}>Round {round.number}</span>
      <span className={styles.status}>{round.status}</span>
      <span className={styles.word}>proposed by</span>
      <NativeSelect
        aria-label="Proposed by"
        disabled={round.status !== 'draft'}
        value={round.proposedBy}
        data={(['A', 'B'] as const).map((side) => ({ value: side, label: deal.parties[side].name }))}
        onChange={(event) => void save(round.dated, event.currentTarget.value === 'B' ? 'B' : 'A')}
      />
      <span className={styles.word}>dated</span>
      <Hint label={refusal ?? 'Date of the round, as year-month-day'} isOff={!refusal}>
        <TextInput
          type="date"
          aria-label="Date of the round"
          className={styles.date}
          disabled={round.status !== 'draft'}
          value={dated}
          error={refusal !== null}
          onChange={(event) => setDated(event.currentTarget.value)}
          onBlur={() => void save(dated, round.proposedBy)}
        />
      </Hint>
    </div>
  );
}
