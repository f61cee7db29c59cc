import type { RoundTerm } from '../deals/deal.ts';
import { otherSide } from '../terms/favoured-side.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { RoundChange } from './round-change.ts';

export interface ChangeFilter {
  /** Only terms that are not agreed in the later round. */
  readonly isOpenOnly: boolean;
  /** Only what the other side gains by. */
  readonly isAgainstUsOnly: boolean;
  /** Only this term; null for all. */
  readonly termKey: string | null;
}

export const allChanges: ChangeFilter = { isOpenOnly: false, isAgainstUsOnly: false, termKey: null };

/** The changes that a person wants to see, in the order of the sheet as they came. */
export function filterChanges(
  changes: readonly RoundChange[],
  filter: ChangeFilter,
  later: { readonly terms: readonly Pick<RoundTerm, 'key' | 'state'>[] },
  ourSide: Side,
): readonly RoundChange[] {
  const agreed = new Set(later.terms.filter(({ state }) => state === 'agreed').map(({ key }) => key));
  return changes.filter(
    (change) =>
      (filter.termKey === null || change.termKey === filter.termKey) &&
      (!filter.isOpenOnly || !agreed.has(change.termKey)) &&
      (!filter.isAgainstUsOnly || change.gains === otherSide(ourSide)),
  );
}

/** The same under their terms, for a heading each. */
export function changesByTerm(changes: readonly RoundChange[]): readonly {
  readonly termKey: string;
  readonly termLabel: string;
  readonly changes: readonly RoundChange[];
}[] {
  const byTerm = new Map<string, RoundChange[]>();
  for (const change of changes) byTerm.set(change.termKey, [...(byTerm.get(change.termKey) ?? []), change]);
  return [...byTerm].map(([termKey, some]) => ({
    termKey,
    termLabel: some[0]?.termLabel ?? termKey,
    changes: some,
  }));
}
