import { describe, expect, it } from 'vitest';
import { assumptionRangesSchema } from '../simulation/ranges.ts';
import { economicSettingsSchema } from './settings.ts';

const settings = { currency: 'EUR', valuationDate: '2026-01-01', discountRate: '0.08', timing: null };
const ranges = { seed: 1, draws: 1_000, assumptions: [] };

describe('the conventions of a deal', () => {
  it.each([
    [{ paidAfterDays: -1 }, 'Days to the payment: write whole days, from 0 to 720.'],
    [{ paidAfterDays: 1.5 }, 'Days to the payment: write whole days, from 0 to 720.'],
    [{ fxOldestDays: -3 }, 'The age of a rate: write whole days, from 0 to 36,500.'],
    [{ discountRate: '9 %' }, 'Write a plain number'],
    [{ timing: 'weekly' }, 'Choose the middle of the year, its end or its quarters.'],
  ])('%j is refused in words for people', (wrong, words) => {
    const found = economicSettingsSchema.safeParse({ ...settings, ...wrong });
    expect(found.error?.issues.map(({ message }) => message).join()).toContain(words);
  });

  it.each([-1, 0.5, 2 ** 32, null])('a seed of %s is refused with what it may be', (seed) => {
    const found = assumptionRangesSchema.safeParse({ ...ranges, seed });
    expect(found.error?.issues[0]?.message).toBe('A seed is a whole number from 0 to 4,294,967,295.');
  });
});
