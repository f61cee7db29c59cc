import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { ChangeWorth } from '../../../../domain/economics/worth/worth.ts';
import { sumOfWorths } from '../../../../domain/economics/worth/sum-of-worths.ts';
import { worthOfRow } from '../../../../domain/economics/worth/worth-of-row.ts';
import type { Concession } from '../../../../domain/rounds/concessions.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { useWorths } from '../../../use-worths.ts';

const NONE: readonly Concession[] = [];

interface ConcessionWorths {
  readonly currency: string;
  /** Of each concession, in their order; null where it is told with its whole term or not known. */
  readonly each: readonly (ChangeWorth | null)[];
  /** What all that a side gave is worth to us, each alone, and how many of them have no figure. */
  readonly given: (side: Side) => { readonly toUs: string; readonly unvalued: number };
}

/** What the concessions are worth; null where nobody can say it of any. */
export function useConcessionWorths(
  open: OpenDeal,
  concessions: readonly Concession[] | null,
): ConcessionWorths | null {
  const known = concessions ?? NONE;
  const worths = useWorths(
    open,
    known.map(({ sinceRoundId, roundId }) => ({ from: sinceRoundId, to: roundId })),
  );
  const { ourSide } = open.deal;
  if (worths.includes(undefined)) return null;
  const first = worths.find((one) => one?.ok === true);
  if (!first?.ok) return null;
  const each = known.map(({ change }, index) => {
    const worth = worths[index];
    return worth?.ok ? worthOfRow(change, worth.value) : null;
  });
  return {
    currency: first.value.currency,
    each,
    given: (side) =>
      sumOfWorths(
        each.filter((_, index) => known[index]?.givenBy === side),
        ourSide,
      ),
  };
}
