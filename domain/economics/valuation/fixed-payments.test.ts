import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { fields, plain, valued } from './sheets.fixture.ts';

const Sheet = Decimal.clone({ precision: 50 });
const cents = (value: Decimal) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString();

// a spreadsheet of the same payments, by hand: date, amount, rate of exchange into EUR, who pays, share for the past
const rows = [
  ['2025-03-01', '12500000.55', '1', 'B', '0.4'],
  ['2025-03-01', '3000000', '0.8', 'A', '1'],
  ['2025-03-01', '800000', '1', 'B', '0.4'],
  ['2025-06-30', '1000000.10', '0.8', 'B', '0.4'],
  ['2026-06-30', '2000000.20', '0.92', 'B', '0.4'],
  ['2027-06-30', '3000000.30', '0.90', 'B', '0.4'],
  ['2025-04-01', '250000', '1', 'B', '0.4'],
  ['2026-04-01', '257500', '1', 'B', '0.4'],
  ['2027-04-01', '265225', '1', 'B', '0.4'],
  ['2028-04-01', '273181.75', '1', 'B', '0.4'],
  ['2029-04-01', '281377.2025', '1', 'B', '0.4'],
] as const;

const scenario = {
  ...plain,
  valuationDate: '2026-05-15',
  discountRate: '0.095',
  terms: {
    ...plain.terms,
    'effective-date': fields({ effective: '2025-01-01', signing: '2025-03-01' }),
    term: fields({ form: 'fixed', length: { count: 5, unit: 'years' } }),
    consideration: fields({
      forms: ['up-front', 'instalments', 'annual-fee', 'patents', 'purchase'],
      payer: 'B',
      upFront: { amount: '12500000.55', currency: 'EUR' },
      instalments: {
        currency: 'USD',
        instalments: [
          { due: '2025-06-30', amount: '1000000.10' },
          { due: '2026-06-30', amount: '2000000.20' },
          { due: '2027-06-30', amount: '3000000.30' },
        ],
      },
      annualFee: { amount: '250000', currency: 'EUR' },
      annualFeeFrom: '2025-04-01',
      patentsValue: { amount: '800000', currency: 'EUR' },
      purchase: { amount: '9000000', currency: 'EUR' },
      total: { amount: '1', currency: 'EUR' },
      pastShare: '40',
    }),
    escalation: fields({ form: 'fixed', yearly: '3', applies: ['annual-fee'] }),
    release: {
      ...fields({ form: 'mutual', paidBy: 'A' }),
      payment: { basis: 'estimated', value: { amount: '3000000', currency: 'USD' } },
    },
    tax: fields({ withholding: 'deducted' }),
  },
  fx: [
    { date: '2025-01-02', from: 'USD', to: 'EUR', rate: '0.8' },
    { date: '2026-01-02', from: 'USD', to: 'EUR', rate: '0.92' },
    { date: '2027-01-04', from: 'EUR', to: 'USD', rate: '1.111111111111111111111111111111111111' },
  ],
};

describe('fixed payments', () => {
  it('come to what a plain sheet of the same payments comes to, to the cent', () => {
    const sums = { A: new Sheet(0), B: new Sheet(0), pastB: new Sheet(0), flatB: new Sheet(0) };
    for (const [date, amount, rate, payer, past] of rows) {
      const days = (Date.parse(date) - Date.parse('2026-05-15')) / 86_400_000;
      const inEuro = new Sheet(amount).times(rate);
      const present = inEuro.dividedBy(new Sheet('1.095').pow(new Sheet(days).dividedBy(365)));
      sums[payer] = sums[payer].plus(present);
      if (payer !== 'B') continue;
      sums.pastB = sums.pastB.plus(present.times(past));
      sums.flatB = sums.flatB.plus(inEuro);
    }
    const { npv, cashFlows, split, byYear } = valued(scenario);
    expect(npv).toEqual({
      toA: cents(sums.B.minus(sums.A)),
      toB: cents(sums.A.minus(sums.B)),
      paidByA: cents(sums.A),
      paidByB: cents(sums.B),
      nonCashByA: '0',
      nonCashByB: cents(new Sheet(800_000).times(new Sheet('1.095').pow(new Sheet(440).dividedBy(365)))),
    });
    expect(cashFlows).toHaveLength(rows.length);
    expect(split.B.presentValue).toEqual({
      past: cents(sums.pastB),
      future: cents(sums.B.minus(sums.pastB)),
    });
    const paid = byYear.reduce((sum, { paidByB }) => sum.plus(paidByB), new Sheet(0));
    expect(paid.minus(sums.flatB).abs().lt('0.05')).toBe(true);
  });

  it('are named where they are estimated, left out or only a check', () => {
    const { leftOut, marked } = valued(scenario);
    expect(marked).toEqual([
      { path: 'terms.release.payment', what: 'Release for the past: Release payment', basis: 'estimated' },
    ]);
    const reasons = new Map(leftOut.map(({ path, reason }) => [path, reason]));
    expect(reasons.get('terms.consideration.purchase')).toContain('no price of the licence');
    expect(reasons.get('terms.consideration.total')).toContain('only a check');
    expect(reasons.get('terms.tax')).toBe('Amounts are before taxes.');
  });

  it('are nothing where they are undisclosed, and are then named', () => {
    const consideration = {
      ...fields({ forms: ['up-front'], payer: 'B' }),
      upFront: { basis: 'undisclosed' as const },
    };
    const { npv, leftOut } = valued({ ...plain, terms: { ...plain.terms, consideration } });
    expect(npv.paidByB).toBe('0');
    expect(leftOut).toContainEqual({
      path: 'terms.consideration.upFront',
      what: 'Consideration: Up-front payment',
      reason: 'It is undisclosed.',
    });
  });
});

describe('a sheet that does not tell the effective date', () => {
  const { 'effective-date': _, ...undated } = plain.terms;
  const upFront = fields({ forms: ['up-front'], payer: 'B', upFront: { amount: '100', currency: 'EUR' } });
  const open = { ...plain, terms: { ...undated, consideration: upFront } };

  it('is valued as of the one that is assumed, which is said', () => {
    const assumed = valued({ ...open, assumedEffectiveDate: '2026-03-01' });
    expect(assumed.cashFlows.map(({ date }) => date)).toEqual(['2026-03-01']);
    expect(assumed.conventions.join(' ')).toContain('2026-03-01 is assumed');
  });

  it('keeps to its own date where it states one', () => {
    const own = valued({
      ...plain,
      terms: { ...plain.terms, consideration: upFront },
      assumedEffectiveDate: '2026-03-01',
    });
    expect(own.cashFlows.map(({ date }) => date)).toEqual(['2026-01-01']);
    expect(own.conventions.join(' ')).not.toContain('assumed');
  });
});
