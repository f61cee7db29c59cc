import type { RoundTerm } from '../deals/deal.ts';
import type { RoundChange } from './round-change.ts';

/** A round as far as the states of its terms go. */
interface Standing {
  readonly terms: readonly Pick<RoundTerm, 'key' | 'state'>[];
}

/**
 * The changes as rows that each ask for one answer. A term that came or went is one, with its values in it, and whose
 * proposal a term is follows from what was changed in it: that is no row of its own.
 */
export function rowsOfChanges(
  changes: readonly RoundChange[],
  former: Standing,
  later: Standing,
): readonly RoundChange[] {
  const byTerm = new Map<string, RoundChange[]>();
  for (const change of changes) byTerm.set(change.termKey, [...(byTerm.get(change.termKey) ?? []), change]);
  return [...byTerm.values()].flatMap((some) => {
    const whole = some.find(isWhole);
    if (whole) return [withItsValues(whole, some)];
    const isMoot = some.length > 1 && isInPlay(former, some[0]) && isInPlay(later, some[0]);
    return isMoot ? some.filter(({ field }) => field !== 'state') : some;
  });
}

/** Whether a change is of a whole term that came or went. */
export function isWhole({ field, before, after }: Pick<RoundChange, 'field' | 'before' | 'after'>): boolean {
  return field === 'term' && (before === null || after === null);
}

function withItsValues(whole: RoundChange, some: readonly RoundChange[]): RoundChange {
  const values = some.filter(({ field, redline }) => field !== 'term' && redline === null);
  const gains = new Set(values.flatMap((change) => change.gains ?? []));
  const parts = values.map(({ label, before, after, delta, gains: whose }) => ({
    label,
    before,
    after,
    delta,
    gains: whose,
  }));
  return { ...whole, parts, gains: gains.size === 1 ? ([...gains][0] ?? null) : null };
}

/** Still to be agreed, whoever proposed it last. */
function isInPlay({ terms }: Standing, change: RoundChange | undefined): boolean {
  const state = terms.find(({ key }) => key === change?.termKey)?.state;
  return state !== 'agreed' && state !== 'parked';
}
