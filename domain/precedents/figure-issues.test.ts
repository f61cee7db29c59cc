import { describe, expect, it } from 'vitest';
import { amountSchema } from './amount.ts';
import { figureIssues } from './figure-issues.ts';

const pathsOf = (amount: object, evidence: 'disclosed' | 'undisclosed' = 'disclosed') =>
  figureIssues({ amount: amountSchema.parse(amount), evidence }).map(({ path }) => path);

describe('the figure of a fact of our own', () => {
  it.each([
    [{ unit: 'total', amount: '5' }],
    [{ unit: 'total', baseCap: '5' }],
    [{ unit: 'pct-of-net-sales', amount: '1', baseCap: '500' }],
    [{ unit: 'pct-of-net-sales', amount: '1', baseFloor: '50' }],
    [{ unit: 'share', amount: '5', floor: '150' }],
    [{ unit: 'pct-per-year', amount: '5', floor: '1', cap: '900' }],
    [{ unit: 'units', amount: '5', baseCap: '9' }],
  ])('needs a currency wherever it is money: %j', (amount) => {
    expect(pathsOf(amount)).toEqual(['amount.currency']);
    expect(pathsOf({ ...amount, currency: 'EUR' })).toEqual([]);
  });

  it.each([
    [{ unit: 'share', amount: '5', floor: '1', cap: '100' }],
    [{ unit: 'units', amount: '5000' }],
    [{ unit: 'total' }],
    [{ unit: 'accounting-profit', amount: '-5', currency: 'EUR' }],
  ])('is taken as it is: %j', (amount) => {
    expect(pathsOf(amount)).toEqual([]);
  });

  it.each([
    [{ amount: '-5' }, ['amount.amount']],
    [{ amount: '-5', amountMax: '-1' }, ['amount.amount', 'amount.amountMax']],
    [{ floor: '-2', cap: '-1' }, ['amount.floor', 'amount.cap']],
    [{ baseFloor: '-2' }, ['amount.baseFloor']],
    [{ tiers: [{ upTo: null, rate: '-1' }] }, ['amount.tiers.0.rate']],
    [{ floor: '2', cap: '1' }, ['amount.cap']],
    [{ baseFloor: '2', baseCap: '1' }, ['amount.baseCap']],
    [{ baseFactor: '2' }, ['amount.baseFactor']],
  ])('is refused where it cannot be: %j', (amount, paths) => {
    expect(pathsOf({ unit: 'per-unit', currency: 'EUR', ...amount })).toEqual(paths);
  });

  it('is none where the evidence is that nobody published it', () => {
    expect(pathsOf({ unit: 'total', amount: '5', currency: 'EUR' }, 'undisclosed')).toEqual([
      'amount.amount',
    ]);
    expect(pathsOf({ unit: 'total', currency: 'EUR' }, 'undisclosed')).toEqual([]);
  });
});
