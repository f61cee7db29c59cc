import type { Round } from '../deals/deal.ts';
import { otherSide } from '../terms/favoured-side.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { diffRounds } from './diff-rounds.ts';
import { reasonOf } from './reason-of.ts';
import type { RoundChange } from './round-change.ts';
import type { ChangeRemark } from './round-record.ts';

/** What one side gave the other in a round, and why. */
export interface Concession {
  readonly roundId: string;
  readonly roundNumber: number;
  readonly dated: string;
  readonly givenBy: Side;
  readonly change: RoundChange;
  readonly reason: string | null;
}

/**
 * Who gave what, when and why: each change that a side itself proposed in favour of the other, against the frozen round
 * before. Drafts give nothing yet. Oldest first.
 */
export function concessionsOf(
  rounds: readonly Round[],
  remarks: readonly ChangeRemark[],
  names: Readonly<Record<Side, string>>,
): readonly Concession[] {
  const frozen = rounds
    .filter(({ status }) => status !== 'draft')
    .toSorted((one, other) => one.number - other.number);
  return frozen.flatMap((round, index) => {
    const before = frozen[index - 1];
    if (!before) return [];
    return diffRounds(before, round, names)
      .filter(({ gains }) => gains === otherSide(round.proposedBy))
      .map((change) => ({
        roundId: round.id,
        roundNumber: round.number,
        dated: round.dated,
        givenBy: round.proposedBy,
        change,
        reason: reasonOf(change, [round.id], remarks),
      }));
  });
}
