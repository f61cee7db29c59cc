import { describe, expect, it } from 'vitest';
import { fields, line, plain, valued } from './sheets.fixture.ts';

/**
 * Licence from 1 July 2026 to 30 June 2029; half of the first and of the last forecast counts by its days. All amounts of this
 * sheet are reckoned below in whole hundredths of a cent, undiscounted, with integers only.
 */
const units = [730_000, 3_650_000, 7_320_000, 730_000];
const unitsOfA = [730_000, 1_000_000, 4_000_000, 1_460_000];
const years = [2026, 2027, 2028, 2029];
const days = [184, 365, 366, 181];
const daysOfYear = [365, 365, 366, 365];

const forecast = (sold: readonly number[]) =>
  years.map((year, index) => ({
    product: 'meter',
    region: 'Europe',
    standard: 'LTE',
    year,
    units: sold[index],
    price: 30,
    currency: 'EUR',
  }));

const scenario = {
  ...plain,
  valuationDate: '2026-07-01',
  discountRate: '0',
  terms: {
    ...plain.terms,
    'effective-date': fields({ effective: '2026-07-01' }),
    consideration: fields({ forms: ['running-royalty'], payer: 'both' }),
    rate: fields({
      royaltyA: {
        currency: 'EUR',
        lines: [line({ basis: 'per-unit', amount: '0.50' }, { standard: 'lte' })],
        annualCap: null,
        annualMinimum: null,
      },
      royaltyB: {
        currency: 'EUR',
        lines: [
          line(
            { basis: 'per-unit', amount: '0.80' },
            { tiers: { mode: 'cliff', steps: [{ above: '2000000', rate: '0.60' }] } },
          ),
        ],
        annualCap: null,
        annualMinimum: null,
      },
    }),
    'volume-tiers': fields({ counting: 'enterprise', freeUnits: '100000' }),
    'caps-and-minimums': fields({
      minimumB: { amount: '1500000', currency: 'EUR' },
      per: 'enterprise',
      shortfall: 'carried-in-term',
      prepaidA: { amount: '9000000', currency: 'EUR' },
      prepaidDue: '2026-08-01',
      unused: 'refunded',
    }),
  },
  forecasts: { A: forecast(unitsOfA), B: forecast(units) },
};

const cent = (tenThousandths: bigint): string => {
  const rounded = (tenThousandths + 50n) / 100n;
  const text = `${rounded / 100n}.${String(rounded % 100n).padStart(2, '0')}`;
  return text.replace(/\.?0+$/, '');
};

/** Of a number, the part of the year: these units divide without a rest but for cents. */
const part = (whole: bigint, index: number): bigint =>
  (whole * BigInt(days[index] ?? 0)) / BigInt(daysOfYear[index] ?? 1);

describe('minimums, credits and prepayments', () => {
  it('come to what whole numbers come to, to the cent', () => {
    const { byYear, cashFlows, npv } = valued(scenario);
    let credit = 0n;
    let paidByB = 0n;
    for (const index of years.keys()) {
      const sold = part(BigInt(units[index] ?? 0), index);
      const rate = sold > 2_000_000n ? 6000n : 8000n;
      const fee = (sold - 100_000n) * rate;
      const least = part(1_500_000n * 10_000n, index);
      const topUp = fee < least ? least - fee : 0n;
      const room = fee > least ? fee - least : 0n;
      const used = credit < room ? credit : room;
      credit = credit - used + topUp;
      const due = fee + topUp - used;
      paidByB += due;
      const paid = cashFlows.filter(
        ({ kind, payer, year }) => kind === 'royalty' && payer === 'B' && year === years[index],
      );
      expect(paid.map(({ amount }) => amount)).toEqual([cent(due)]);
      expect(byYear[index]).toMatchObject({ grossB: cent(fee) });
      expect(byYear[index]?.limitedBy.B).toBe(topUp > 0n ? 'minimum' : null);
    }
    let prepaid = 9_000_000n * 10_000n;
    let paidByA = prepaid;
    for (const index of years.keys()) {
      const fee = (part(BigInt(unitsOfA[index] ?? 0), index) - 100_000n) * 5000n;
      const used = fee < prepaid ? fee : prepaid;
      prepaid -= used;
      paidByA += fee - used;
    }
    const refund = cashFlows.find(({ kind }) => kind === 'refund');
    expect(refund).toMatchObject({ date: '2029-06-30', payer: 'B', amount: cent(prepaid) });
    expect(npv).toMatchObject({ paidByA: cent(paidByA), paidByB: cent(paidByB + prepaid) });
  });

  it.each([
    ['paid', ['B 1750000', 'B 1750000', 'A 420000', 'B 140000']],
    ['nothing', ['B 1750000', 'B 1750000', 'B 140000']],
    ['carried', ['B 1750000', 'B 1750000']],
  ])('a balance that turns round is %s', (negative, paid) => {
    const { rate } = scenario.terms;
    const terms = {
      ...plain.terms,
      'effective-date': fields({ effective: '2026-01-01' }),
      term: fields({ form: 'fixed', length: { count: 4, unit: 'years' } }),
      consideration: scenario.terms.consideration,
      rate,
      'balancing-payment': fields({ form: 'set-off', negative }),
    };
    const ofB = [3_000_000, 3_000_000, 100_000, 300_000];
    const ofA = [100_000, 100_000, 1_000_000, 200_000];
    const forecasts = { A: forecast(ofA), B: forecast(ofB) };
    const { cashFlows } = valued({ ...scenario, terms, forecasts });
    expect(cashFlows.map(({ payer, amount }) => `${payer} ${amount}`)).toEqual(paid);
    expect(cashFlows[0]).toMatchObject({ date: '2026-12-31', currency: 'EUR' });
  });
});
