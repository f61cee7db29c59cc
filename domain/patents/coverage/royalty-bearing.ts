import type { PatentStatus } from './patent-status.ts';
import { hasEffectIn, type TerritoryFacts } from './territory.ts';

/** One licensed right as it stands on the day of the sale. */
export interface LicensedRight extends TerritoryFacts {
  /** How it is shown, such as `CN103428789B`; read of the first few only, so that it may be looked up. */
  readonly number: string;
  readonly status: PatentStatus;
}

/** Where a product comes from and goes to: country codes; null where that is not known. */
export interface Sale {
  readonly madeIn: string | null;
  readonly soldIn: string | null;
}

/** Licensed rights in one country of a sale: how many, and the first few by number. */
export interface RightsThere {
  readonly country: string;
  readonly where: 'made' | 'sold' | 'made and sold';
  readonly rights: number;
  readonly examples: readonly string[];
}

export interface RoyaltyAnswer {
  /** Null where it cannot be told. */
  readonly bearing: boolean | null;
  /** The answer as a sentence, with the countries and rights that make it. */
  readonly because: string;
  readonly inForce: readonly RightsThere[];
  /** Rights that may be in force there: their status or the states of a regional right are not stated. */
  readonly unknown: readonly RightsThere[];
}

interface Tally {
  readonly country: string;
  readonly where: RightsThere['where'];
  readonly inForce: { rights: number; readonly examples: string[] };
  readonly unknown: { rights: number; readonly examples: string[] };
  /** Of the unknown rights, those of which it is not stated whether they have effect there. */
  unsureEffect: number;
}

const EXAMPLES = 5;

/**
 * Whether a royalty is due on a sale (HEVC Advance: due if any listed patent is in force in the country of manufacture or
 * of sale). A regional right counts only where it is stated to be validated; where only such rights are left, or rights
 * whose status is not known, the answer is that it cannot be told.
 */
export function isRoyaltyBearing(rights: Iterable<LicensedRight>, sale: Sale): RoyaltyAnswer {
  const tallies = talliesOf(sale);
  for (const right of rights) {
    if (right.status !== 'in-force' && right.status !== 'unknown') continue;
    for (const tally of tallies) {
      const effect = hasEffectIn(right, tally.country);
      if (effect === false) continue;
      if (effect === null) tally.unsureEffect += 1;
      note(effect === true && right.status === 'in-force' ? tally.inForce : tally.unknown, right);
    }
  }
  const inForce = tallies
    .filter((tally) => tally.inForce.rights > 0)
    .map((tally) => toRights(tally, 'inForce'));
  const unknown = tallies
    .filter((tally) => tally.unknown.rights > 0)
    .map((tally) => toRights(tally, 'unknown'));
  if (inForce.length > 0) return { bearing: true, because: sayInForce(inForce), inForce, unknown };
  const doubts = [
    ...tallies.filter((tally) => tally.unknown.rights > 0).map(sayUnknown),
    ...sayUnstated(sale),
  ];
  if (doubts.length > 0) {
    return { bearing: null, because: `It cannot be told: ${doubts.join('; ')}.`, inForce, unknown };
  }
  const places = tallies.map(({ country, where }) => `${country} (${where})`).join(' or ');
  return {
    bearing: false,
    because: `No licensed patent is in force (estimated) in ${places}.`,
    inForce,
    unknown,
  };
}

function talliesOf({ madeIn, soldIn }: Sale): readonly Tally[] {
  if (madeIn !== null && madeIn === soldIn) return [newTally(madeIn, 'made and sold')];
  return [
    ...(madeIn === null ? [] : [newTally(madeIn, 'made')]),
    ...(soldIn === null ? [] : [newTally(soldIn, 'sold')]),
  ];
}

function newTally(country: string, where: Tally['where']): Tally {
  return {
    country,
    where,
    inForce: { rights: 0, examples: [] },
    unknown: { rights: 0, examples: [] },
    unsureEffect: 0,
  };
}

function note(tally: Tally['inForce'], right: LicensedRight): void {
  tally.rights += 1;
  if (tally.examples.length < EXAMPLES) tally.examples.push(right.number);
}

function toRights(tally: Tally, which: 'inForce' | 'unknown'): RightsThere {
  return { country: tally.country, where: tally.where, ...tally[which] };
}

function sayInForce(there: readonly RightsThere[]): string {
  const parts = there.map(({ country, where, rights, examples }) => {
    const one = examples[0] ?? '';
    return rights === 1
      ? `${one} in ${country} (${where})`
      : `${rights} in ${country} (${where}), such as ${one}`;
  });
  return `Licensed patents are in force (estimated): ${parts.join('; ')}.`;
}

function sayUnknown({ country, where, unknown: { rights, examples }, unsureEffect }: Tally): string {
  const one = examples[0] ?? '';
  if (unsureEffect < rights) {
    const many = `${rights} licensed patents, such as ${one}, are`;
    return `whether ${rights === 1 ? `${one} is` : many} in force in ${country} (${where}) cannot be told from what is stated of ${rights === 1 ? 'its' : 'their'} dates and status`;
  }
  return rights === 1
    ? `whether ${one} has effect in ${country} (${where}) is not stated`
    : `whether ${rights} licensed patents, such as ${one}, have effect in ${country} (${where}) is not stated`;
}

function sayUnstated({ madeIn, soldIn }: Sale): readonly string[] {
  return [
    ...(madeIn === null ? ['the country of manufacture is not stated'] : []),
    ...(soldIn === null ? ['the country of sale is not stated'] : []),
  ];
}
