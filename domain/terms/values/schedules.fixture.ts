import type { PaymentSchedule } from './payment-schedule.ts';
import type { RateLine, RateSchedule } from './rate-schedule.ts';

/** Short ways to write the values of several lines in tests. */
export const line = (standard: string | null, percent: string, more: Partial<RateLine> = {}): RateLine => ({
  standard,
  product: null,
  region: null,
  rate: { basis: 'percent', percent },
  baseFloor: null,
  baseCap: null,
  unitFloor: null,
  unitCap: null,
  tiers: null,
  ...more,
});
export const rates = (lines: readonly RateLine[], more: Partial<RateSchedule> = {}): RateSchedule => ({
  currency: 'USD',
  lines: [...lines],
  annualCap: null,
  annualMinimum: null,
  ...more,
});
export type Step = readonly [above: string, rate: string];
export const tiers = (...steps: readonly Step[]): Partial<RateLine> => ({
  tiers: { mode: 'marginal', steps: steps.map(([above, paid]) => ({ above, rate: paid })) },
});
export const payments = (
  ...instalments: readonly (readonly [due: string, amount: string])[]
): PaymentSchedule => ({
  currency: 'USD',
  instalments: instalments.map(([due, amount]) => ({ due, amount })),
});
