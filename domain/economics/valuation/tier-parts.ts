import type { RateLine } from '../../terms/values/rate-schedule.ts';
import { Figure } from '../figure.ts';
import { marginalShares, tierReached, type Tier } from '../tiered-fee.ts';

/** Units of a year that bear one rate of a line. */
export interface TierPart {
  readonly units: Figure;
  /** As the line states it: a percentage, or an amount per unit. */
  readonly rate: Figure;
}

/** The tiers of a line; where one that was reached is kept, those before it are left away. */
export function tiersOf(line: RateLine): readonly Tier[] {
  const steps = line.tiers?.steps ?? [];
  const first = line.rate.basis === 'percent' ? line.rate.percent : line.rate.amount;
  return [first, ...steps.map(({ rate }) => rate)].map((rate, index) => ({
    upTo: steps[index] ? new Figure(steps[index].above) : null,
    rate: new Figure(rate),
  }));
}

/** Which units of a year bear which rate; free units are the first ones and count towards the tiers. */
export function tierParts(
  tiers: readonly Tier[],
  mode: 'marginal' | 'cliff',
  units: Figure,
  free: Figure,
): readonly TierPart[] {
  if (mode === 'cliff') {
    const reached = tierReached(tiers, units);
    const bearing = units.minus(free);
    return reached && bearing.gt(0) ? [{ units: bearing, rate: reached.rate }] : [];
  }
  return marginalShares(tiers, units).flatMap(({ from, units: own, rate }) => {
    const isFree = Figure.min(own, Figure.max(0, free.minus(from)));
    const bearing = own.minus(isFree);
    return bearing.gt(0) ? [{ units: bearing, rate }] : [];
  });
}

/** How many tiers of the table lie below these units. */
export function tiersPassed(line: RateLine, units: Figure): number {
  return (line.tiers?.steps ?? []).filter(({ above }) => units.gt(above)).length;
}
