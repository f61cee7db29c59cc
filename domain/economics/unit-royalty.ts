import type { Figure } from './figure.ts';

/** A running royalty on one unit: a fraction of its price, or an amount; with limits of the price and of the royalty. */
export interface UnitRate {
  readonly percent: Figure | null;
  readonly perUnit: Figure | null;
  readonly baseFloor: Figure | null;
  readonly baseCap: Figure | null;
  readonly floor: Figure | null;
  readonly cap: Figure | null;
}

export type UnitLimit = 'baseFloor' | 'baseCap' | 'floor' | 'cap';

export interface UnitRoyalty {
  readonly perUnit: Figure;
  /** The price that the percentage is taken of, between its floor and its cap. */
  readonly base: Figure;
  /** The limit that decides the royalty; null where none does. */
  readonly limitedBy: UnitLimit | null;
}

/**
 * F2: r = p · min(max(P, P_floor), P_cap), then r = min(max(r, r_min), r_max). P is the net price of a unit, p a fraction; an
 * amount per unit does not depend on the price. A limit of the royalty decides over one of the price.
 */
export function unitRoyalty(rate: UnitRate, price: Figure): UnitRoyalty {
  const { base, baseLimit } = limitedBase(rate, price);
  const free = rate.perUnit ?? base.times(rate.percent ?? 0);
  if (rate.floor && free.lt(rate.floor)) return { perUnit: rate.floor, base, limitedBy: 'floor' };
  if (rate.cap && free.gt(rate.cap)) return { perUnit: rate.cap, base, limitedBy: 'cap' };
  return { perUnit: free, base, limitedBy: rate.perUnit ? null : baseLimit };
}

function limitedBase({ baseFloor, baseCap }: UnitRate, price: Figure) {
  if (baseFloor && price.lt(baseFloor)) return { base: baseFloor, baseLimit: 'baseFloor' as const };
  if (baseCap && price.gt(baseCap)) return { base: baseCap, baseLimit: 'baseCap' as const };
  return { base: price, baseLimit: null };
}
