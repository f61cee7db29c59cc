import { describe, expect, it } from 'vitest';
import { fields, line, plain, valued } from './sheets.fixture.ts';

const row = (product: string, year: number, units: number) => ({
  product,
  region: 'Europe',
  year,
  units,
  price: '100',
  currency: 'EUR',
});
const euro = (amount: string) => ({ amount, currency: 'EUR' });
const each = { basis: 'per-unit', amount: '1' } as const;

/** What B pays over three years for one euro a unit under a minimum of 50 euros for each category. */
const paid = (
  rows: readonly unknown[],
  { lines = [line(each)], per = 'category', discounts = {} }: Readonly<Record<string, unknown>> = {},
) => {
  const { npv, conventions } = valued({
    ...plain,
    discountRate: '0',
    terms: {
      ...plain.terms,
      consideration: fields({ forms: ['running-royalty'], payer: 'B' }),
      rate: fields({ royaltyB: { currency: 'EUR', lines, annualCap: null, annualMinimum: null } }),
      'caps-and-minimums': fields({ minimumB: euro('50'), per, shortfall: 'forfeit' }),
      discounts,
    },
    forecasts: { A: [], B: rows },
  });
  return { paidByB: npv.paidByB, conventions: conventions.join() };
};

const both = (year: number) => [row('phone', year, 10), row('Tablet', year, 200)];
const threeYears = [2026, 2027, 2028].flatMap(both);

describe('a minimum for each product category', () => {
  it('is due for each, also under the threshold of small payers', () => {
    expect(paid(threeYears).paidByB).toBe('750');
    const discounts = fields({ smallPayer: euro('1000'), combined: 'added' });
    expect(paid(threeYears, { discounts }).paidByB).toBe('300');
    expect(paid(threeYears, { discounts, per: 'enterprise' }).paidByB).toBe('150');
  });

  it('is due in a year in which the forecast says nothing of the category', () => {
    const { paidByB, conventions } = paid([...both(2026), row('phone', 2027, 60)]);
    // 50 + 200, then 60 + 50, then 50 + 50
    expect(paidByB).toBe('460');
    expect(conventions).toContain('also in a year without its sales');
  });

  it('is due for what the rate table names, and once where nobody names a category', () => {
    const lines = [line(each, { product: 'phone' }), line(each, { product: 'car' }), line(each)];
    expect(paid([row('PHONE', 2026, 10)], { lines }).paidByB).toBe('300');
    expect(paid([]).paidByB).toBe('150');
  });

  it('is not due for what was only sold before the licence', () => {
    expect(paid([row('pager', 2020, 10), row('phone', 2026, 10)]).paidByB).toBe('150');
  });
});
