import { expect, it } from 'vitest';
import type { Amount } from './amount.ts';
import { figureApart } from './figure-apart.ts';

const amount: Amount = {
  amount: '1750000000',
  amountMax: null,
  currency: 'EUR',
  unit: 'up-front',
  standing: 'term',
  when: null,
  count: null,
  floor: null,
  cap: null,
  baseFactor: null,
  baseFloor: null,
  baseCap: null,
  tiers: null,
};
const sum = (figure: string, currency = 'EUR') => ({
  basis: 'stated' as const,
  value: { amount: figure, currency },
});

it('one sum that is given twice with two figures is told', () => {
  const apart = figureApart({ amount, terms: { consideration: { upFront: sum('1700000000') } } });
  expect(apart).toMatchObject({
    termKey: 'consideration',
    field: 'upFront',
    typed: { amount: '1700000000' },
    published: { amount: '1750000000', currency: 'EUR' },
  });
  const other = figureApart({ amount, terms: { consideration: { upFront: sum('1750000000', 'USD') } } });
  expect(other?.typed.currency).toBe('USD');
});

it('nothing is told of the same figure, of two sums, of a range, or of none', () => {
  const upFront = sum('1700000000');
  expect(figureApart({ amount, terms: { consideration: { upFront: sum('1750000000.00') } } })).toBeNull();
  expect(
    figureApart({ amount, terms: { consideration: { upFront }, 'price-limits': { baseCap: upFront } } }),
  ).toBeNull();
  const range = { ...amount, amountMax: '1800000000' };
  expect(figureApart({ amount: range, terms: { consideration: { upFront } } })).toBeNull();
  expect(figureApart({ amount: null, terms: { consideration: { upFront } } })).toBeNull();
});
