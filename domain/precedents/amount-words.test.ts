import { describe, expect, it } from 'vitest';
import { amountSchema } from './amount.ts';
import { amountLimits, amountWords } from './amount-words.ts';

const amount = (fields: Readonly<Record<string, unknown>>) =>
  amountSchema.parse({ unit: 'total', ...fields });

describe('an amount in words', () => {
  it.each([
    [{ amount: '1700000000', currency: 'EUR', unit: 'up-front' }, 'EUR 1,700,000,000 up-front'],
    [
      { amount: '4500000000', amountMax: '4700000000', currency: 'USD' },
      'USD 4,500,000,000 to 4,700,000,000 in total',
    ],
    [{ amount: '0.052', unit: 'pct-of-net-sales' }, '0.052 % of net sales'],
    [{ amount: '0.5', unit: 'per-unit' }, '0.5 per unit'],
    [{ amount: '3', currency: 'EUR', unit: 'per-unit', cap: '3' }, 'at most EUR 3 per unit'],
    [{ amount: null, currency: 'EUR', unit: 'per-year' }, 'undisclosed'],
    [{ amount: '7', currency: 'EUR', unit: 'per-year', when: '2005/2006' }, 'EUR 7 a year (2005 to 2006)'],
    [
      { amount: '7', currency: 'EUR', unit: 'per-year', when: '2012-07-01/2013-06-30' },
      'EUR 7 for the year 1 July 2012 to 30 June 2013',
    ],
  ])('%o is %s', (fields, words) => {
    expect(amountWords(amount(fields))).toBe(words);
  });

  it('a table of rates is public although it has no single figure', () => {
    const table = amount({
      amount: null,
      currency: 'USD',
      unit: 'per-unit',
      tiers: [
        { upTo: '100000', rate: '0.49' },
        { upTo: null, rate: '0.075' },
      ],
    });
    expect(amountWords(table)).toBe('USD 0.49 to 0.075 in 2 steps per unit');
    expect(amountLimits(table)).toEqual(['up to 100,000: 0.49', 'above: 0.075']);
  });

  it('limits are told beside the figure, but for a most that is the figure', () => {
    const limited = { amount: '1', unit: 'pct-of-selling-price', floor: '1', cap: '4', baseCap: '200' };
    expect(amountLimits(amount(limited))).toEqual(['at least 1', 'at most 4', 'of a price of 200 at most']);
    expect(amountLimits(amount({ amount: '3', currency: 'EUR', cap: '3' }))).toEqual([]);
  });
});
