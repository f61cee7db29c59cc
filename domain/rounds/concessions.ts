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
  /** The round that it is held against. */
  readonly sinceRoundId: string;
  readonly givenBy: Side;
  /** Of a value: words are nobody's gain. */
  readonly change: RoundChange & { readonly redline: null };
  readonly reason: string | null;
}

/**
 * Who gave what, when and why: where a side's round favours the other more than what it had proposed itself before, as 60
 * after 50 does although the other had asked for 90. What it had not spoken of yet is held against the round before. Drafts
 * give nothing yet. Oldest first.
 */
export function concessionsOf(
  rounds: readonly Round[],
  remarks: readonly ChangeRemark[],
  names: Readonly<Record<Side, string>>,
): readonly Concession[] {
  const frozen = rounds
    .filter(({ status }) => status !== 'draft')
    .map(withoutWording)
    .toSorted((one, other) => one.number - other.number);
  return frozen.flatMap((round, index) =>
    givenIn(round, frozen.slice(0, index), names).map(({ change, sinceRoundId }) => ({
      roundId: round.id,
      roundNumber: round.number,
      dated: round.dated,
      sinceRoundId,
      givenBy: round.proposedBy,
      change: { ...change, redline: null },
      reason: reasonOf(change, [round.id], remarks),
    })),
  );
}

/** Nobody can say who gains by words, and comparing them is most of the work. */
function withoutWording(round: Round): Round {
  return { ...round, terms: round.terms.map((term) => (term.written ? { ...term, written: null } : term)) };
}

function givenIn(
  round: Round,
  earlier: readonly Round[],
  names: Readonly<Record<Side, string>>,
): readonly { readonly change: RoundChange; readonly sinceRoundId: string }[] {
  const before = earlier.at(-1);
  if (!before) return [];
  const own = earlier.findLast(({ proposedBy }) => proposedBy === round.proposedBy) ?? before;
  const isGiven = ({ gains }: RoundChange): boolean => gains === otherSide(round.proposedBy);
  const sinceOwn = diffRounds(own, round, names);
  const since = (changes: readonly RoundChange[], { id }: Round) =>
    changes.filter(isGiven).map((change) => ({ change, sinceRoundId: id }));
  if (own === before) return since(sinceOwn, own);
  const nameOf = ({ termKey, field }: RoundChange): string => `${termKey} ${field}`;
  const isNew = new Set(sinceOwn.filter((change) => change.before === null).map(nameOf));
  const sinceLast = diffRounds(before, round, names).filter((change) => isNew.has(nameOf(change)));
  return [...since(sinceOwn, own), ...since(sinceLast, before)];
}
