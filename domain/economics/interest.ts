import { Figure } from './figure.ts';

export const compoundings = ['none', 'monthly', 'quarterly', 'annual'] as const;
export type Compounding = (typeof compoundings)[number];

const periods: Readonly<Record<Exclude<Compounding, 'none'>, number>> = {
  monthly: 12,
  quarterly: 4,
  annual: 1,
};

/**
 * F13: simple I = B · i · t; compound I = B · ((1 + i/m)^(m·t) − 1), m times a year. t is in years, i a yearly fraction;
 * a part of a period counts by its power.
 */
export function interestOn(principal: Figure, rate: Figure, years: Figure, compounding: Compounding): Figure {
  if (compounding === 'none') return principal.times(rate).times(years);
  const m = periods[compounding];
  return principal.times(new Figure(1).plus(rate.dividedBy(m)).pow(years.times(m)).minus(1));
}
