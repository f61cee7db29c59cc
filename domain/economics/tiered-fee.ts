import { Figure, sumOf } from './figure.ts';

/** A step of a volume table: its rate holds up to and including `upTo` units; null is without end. */
export interface Tier {
  readonly upTo: Figure | null;
  readonly rate: Figure;
}

export interface TierShare {
  readonly from: Figure;
  readonly units: Figure;
  readonly rate: Figure;
  readonly fee: Figure;
}

/** Marginal tiers (F10): each rate on the units of its own tier; f(U) = sum of rate_i · (min(U, b_i+1) - b_i). */
export function marginalShares(tiers: readonly Tier[], units: Figure): readonly TierShare[] {
  let from = new Figure(0);
  return tiers.flatMap(({ upTo, rate }) => {
    const end = upTo === null ? units : Figure.min(units, upTo);
    const start = from;
    if (upTo) from = upTo;
    const own = end.minus(start);
    return own.gt(0) ? [{ from: start, units: own, rate, fee: own.times(rate) }] : [];
  });
}

/** The tier whose rate holds for all units of the year (cliff): the first that reaches so far; none where the table ends before. */
export function tierReached(tiers: readonly Tier[], units: Figure): Tier | undefined {
  return tiers.find(({ upTo }) => upTo === null || units.lte(upTo));
}

/** The fee of a year over a table that reaches so far (F10). */
export function tieredFee(tiers: readonly Tier[], mode: 'marginal' | 'cliff', units: Figure): Figure {
  if (mode === 'marginal') return sumOf(marginalShares(tiers, units).map(({ fee }) => fee));
  return units.times(tierReached(tiers, units)?.rate ?? 0);
}

/** F11 without credits: max(minimum, min(cap, fee)), and which of the two decided. */
export function limitFee(
  fee: Figure,
  { annualCap, minimum }: { readonly annualCap: Figure | null; readonly minimum: Figure | null },
): { readonly fee: Figure; readonly limitedBy: 'annualCap' | 'minimum' | null } {
  if (annualCap && fee.gt(annualCap)) return { fee: annualCap, limitedBy: 'annualCap' };
  if (minimum && fee.lt(minimum)) return { fee: minimum, limitedBy: 'minimum' };
  return { fee, limitedBy: null };
}
