import { describe, expect, it } from 'vitest';
import { fields, line, plain, valued } from './sheets.fixture.ts';

const row = (year: number, units: number) => ({
  product: 'phone',
  region: 'Europe',
  year,
  units,
  price: '100',
  currency: 'EUR',
});

/** A release paid by B beside one euro a unit; the days are those of the test. */
const scenario = (
  days: Readonly<Record<string, unknown>>,
  term: Readonly<Record<string, unknown>>,
  { units, ...more }: { readonly units: Readonly<Record<number, number>>; readonly partialYears?: string },
) => ({
  ...plain,
  ...more,
  discountRate: '0',
  terms: {
    ...plain.terms,
    'effective-date': fields(days),
    term: fields(term),
    consideration: fields({ forms: ['running-royalty'], payer: 'B' }),
    rate: fields({
      royaltyB: {
        currency: 'EUR',
        lines: [line({ basis: 'per-unit', amount: '1' })],
        annualCap: null,
        annualMinimum: null,
      },
    }),
    release: fields({ form: 'a-releases', paidBy: 'B', payment: { amount: '590', currency: 'EUR' } }),
  },
  forecasts: { A: [], B: Object.entries(units).map(([year, sold]) => row(Number(year), sold)) },
});

const released = { effective: '2024-01-01', signing: '2026-07-01', between: 'released' };
const to2027 = { form: 'until', until: '2027-12-31' };
const spread = { 2024: 366, 2025: 365, 2026: 365, 2027: 365 };

describe('past sales', () => {
  it('lie before the licence, not after a term that ends in the year in which it began', () => {
    const { effectivePerUnit } = valued(
      scenario(
        { effective: '2026-03-01' },
        { form: 'fixed', length: { count: 7, unit: 'months' } },
        { units: { 2025: 0, 2026: 365, 2027: 365 } },
      ),
    );
    // 59 days before 1 March, 214 days of the term
    expect(effectivePerUnit.B.undiscounted).toEqual({
      past: '10',
      term: '1',
      all: ((590 + 214) / (59 + 214)).toFixed(12).replace(/0+$/, ''),
    });
  });

  it('are all that was sold before signing where that is released', () => {
    const { effectivePerUnit, conventions } = valued(scenario(released, to2027, { units: spread }));
    // 366 + 365 and 181 days of 2026
    expect(effectivePerUnit.B.undiscounted.past).toBe((590 / 912).toFixed(12));
    expect(conventions.join()).toContain('count as past sales');
  });

  it('are those before the effective date where sales up to signing are free of royalties', () => {
    const { effectivePerUnit, conventions } = valued(
      scenario({ ...released, effective: '2024-03-01', between: 'free' }, to2027, { units: spread }),
    );
    // 31 + 29 days of 2024
    expect(effectivePerUnit.B.undiscounted).toMatchObject({ past: (590 / 60).toFixed(12), term: '1' });
    expect(conventions.join()).toContain('neither as past sales nor as those of the term');
  });

  it('have no part in a year that counts whole', () => {
    const { effectivePerUnit } = valued(
      scenario({ ...released, between: 'licensed', effective: '2024-03-01' }, to2027, {
        units: { ...spread, 2023: 59 },
        partialYears: 'whole',
      }),
    );
    expect(effectivePerUnit.B.undiscounted.past).toBe('10');
  });
});
