import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { useRoundValue } from './use-round-value.ts';
import { ValueProblems } from './value-problems.tsx';
import styles from './value.module.css';

interface RoundRefusalProps {
  readonly open: OpenDeal;
  readonly roundId: string;
  /** What is said where the round itself can be valued. */
  readonly message: string;
}

/** Why nothing can be shown that rests on the value of a round: its own reasons, each leading to what it is about. */
export function RoundRefusal({ open, roundId, message }: RoundRefusalProps) {
  const shown = useRoundValue(open, roundId);
  if (!shown || (shown.isAsking && !shown.answer && shown.problems.length === 0))
    return <Slow>Looking for the reasons…</Slow>;
  if (shown.problems.length === 0) return <Problem>{message}</Problem>;
  return (
    <div className={styles.refusal}>
      <ValueProblems dealId={open.deal.id} problems={shown.problems} />
    </div>
  );
}
