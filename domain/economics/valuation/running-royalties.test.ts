import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { fields, line, plain, valued } from './sheets.fixture.ts';

const Sheet = Decimal.clone({ precision: 50 });
type Sheet = Decimal;
const cents = (value: Decimal) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString();

/** Units and prices of B by year, product and region; A sells one thing. */
const salesOfB = [
  {
    product: 'Phone',
    region: 'Europe',
    units: [4_000_000, 5_500_000, 7_250_000],
    price: ['250.40', '240.10', '233.33'],
    currency: 'EUR',
  },
  {
    product: 'Phone',
    region: 'CN',
    units: [6_000_000, 6_500_000, 9_000_001],
    price: ['180', '175', '171.5'],
    currency: 'EUR',
  },
  {
    product: 'Tablet',
    region: 'Europe',
    units: [1_000_000, 900_000, 800_000],
    price: ['610', '640', '655'],
    currency: 'USD',
  },
] as const;
const salesOfA = { units: [310_000, 320_000, 330_000], price: ['1900', '1950', '2000'] } as const;
const usdOnSale = ['0.91', '0.93', '0.87'];
const usdOnPayment: Readonly<Record<string, string>> = { '2026': '0.91', '2027': '0.93', '2028': '0.87' };

const rows = salesOfB.flatMap(({ units, price, ...row }) =>
  units.map((count, index) => ({ ...row, year: 2026 + index, units: count, price: price[index] })),
);

const scenario = {
  ...plain,
  discountRate: 0.11,
  valuationDate: '2026-02-28',
  timing: 'quarterly',
  paidAfterDays: 30,
  terms: {
    ...plain.terms,
    'effective-date': fields({ effective: '2026-01-01', signing: '2026-01-01' }),
    consideration: fields({ forms: ['running-royalty'], payer: 'both' }),
    rate: fields({
      royaltyA: {
        currency: 'USD',
        lines: [line({ basis: 'per-unit', amount: '4.25' })],
        annualCap: null,
        annualMinimum: null,
      },
      royaltyB: {
        currency: 'EUR',
        lines: [
          line({ basis: 'percent', percent: '9' }),
          line(
            { basis: 'percent', percent: '0.8' },
            {
              product: 'phone',
              baseCap: '240',
              tiers: {
                mode: 'marginal',
                steps: [
                  { above: '5000000', rate: '0.6' },
                  { above: '11000000', rate: '0.35' },
                ],
              },
            },
          ),
          line(
            { basis: 'per-unit', amount: '1.10' },
            { product: 'tablet', region: 'Europe', unitFloor: '1.05' },
          ),
        ],
        annualCap: null,
        annualMinimum: null,
      },
    }),
    geography: fields({
      regions: { lines: [{ region: 'China', countries: ['CN'], percent: '61.42' }] },
      place: 'end-user',
    }),
    discounts: fields({
      earlyBird: '5',
      earlyBirdUntil: '2026-06-30',
      compliance: '2',
      combined: 'one-after-another',
    }),
    escalation: fields({ form: 'fixed', yearly: '4', applies: ['per-unit', 'limits'] }),
    'caps-and-minimums': fields({ capB: { amount: '12500000', currency: 'EUR' }, per: 'enterprise' }),
    'payment-mechanics': fields({ currency: 'EUR', fxDate: 'sale' }),
  },
  forecasts: {
    A: salesOfA.units.map((units, index) => ({
      product: 'base station',
      region: 'Europe',
      year: 2026 + index,
      units: String(units),
      price: salesOfA.price[index],
      currency: 'USD',
    })),
    B: rows,
  },
  fx: [2026, 2027, 2028].map((year, index) => ({
    date: `${year}-01-01`,
    from: 'USD',
    to: 'EUR',
    rate: usdOnSale[index],
  })),
};

const discount = new Sheet('0.95').times('0.98');

/** The royalty of B for a year before its cap: a loop over tiers for the phones, then the tablets. */
function grossOfB(index: number): Sheet {
  const raised = new Sheet('1.04').pow(index);
  const phones = salesOfB.filter(({ product }) => product === 'Phone');
  const all = phones.reduce((sum, { units }) => sum + (units[index] ?? 0), 0);
  const bounds = [0, 5_000_000, 11_000_000, Number.MAX_SAFE_INTEGER];
  let total = new Sheet(0);
  for (const { region, units, price } of phones) {
    const base = Sheet.min(price[index] ?? 0, raised.times(240));
    for (const [tier, rate] of ['0.008', '0.006', '0.0035'].entries()) {
      const inTier = Math.max(0, Math.min(all, bounds[tier + 1] ?? 0) - (bounds[tier] ?? 0));
      const own = new Sheet(units[index] ?? 0).times(inTier).dividedBy(all);
      total = total.plus(
        own
          .times(base)
          .times(rate)
          .times(region === 'CN' ? '0.6142' : '1'),
      );
    }
  }
  const tablet = Sheet.max(raised.times('1.10').times(discount), raised.times('1.05'));
  return total.times(discount).plus(tablet.times(salesOfB[2].units[index] ?? 0));
}

/** A year's sum in four parts, 30 days after each quarter, converted on the day and discounted. */
function presentOf(year: number, inOwn: Sheet, isDollar: boolean): Sheet {
  let sum = new Sheet(0);
  for (const end of [`${year}-03-31`, `${year}-06-30`, `${year}-09-30`, `${year}-12-31`]) {
    const paid = new Date(Date.parse(end) + 30 * 86_400_000);
    const days = (paid.getTime() - Date.parse('2026-02-28')) / 86_400_000;
    const rate = isDollar ? (usdOnPayment[String(Math.min(paid.getUTCFullYear(), 2028))] ?? '0') : '1';
    sum = sum.plus(
      inOwn
        .dividedBy(4)
        .times(rate)
        .dividedBy(new Sheet('1.11').pow(new Sheet(days).dividedBy(365))),
    );
  }
  return sum;
}

describe('running royalties both ways', () => {
  it('come to what a plain sheet of them comes to, to the cent', () => {
    let [paidByA, paidByB] = [new Sheet(0), new Sheet(0)];
    const answer = valued(scenario);
    for (const index of [0, 1, 2]) {
      const year = 2026 + index;
      const cap = new Sheet('1.04').pow(index).times(12_500_000);
      const gross = grossOfB(index);
      const due = Sheet.min(gross, cap);
      paidByB = paidByB.plus(presentOf(year, due, false));
      const ofA = new Sheet('1.04')
        .pow(index)
        .times('4.25')
        .times(discount)
        .times(salesOfA.units[index] ?? 0);
      paidByA = paidByA.plus(presentOf(year, ofA, true));
      expect(answer.byYear[index]).toMatchObject({
        year,
        paidByB: cents(due),
        grossB: cents(gross),
        limitedBy: { A: null, B: gross.gt(cap) ? 'annualCap' : null },
      });
    }
    expect(answer.npv).toMatchObject({
      toA: cents(paidByB.minus(paidByA)),
      toB: cents(paidByA.minus(paidByB)),
      paidByA: cents(paidByA),
      paidByB: cents(paidByB),
    });
    expect(answer.byYear.map(({ limitedBy }) => limitedBy.B)).toContain('annualCap');
    expect(answer.byYear.map(({ limitedBy }) => limitedBy.B)).toContain(null);
  });

  it('open down to the inputs: every line comes from other lines or from places of the scenario', () => {
    const lines = valued(scenario).working();
    const ids = new Set(lines.map(({ id }) => id));
    expect(ids.size).toBe(lines.length);
    const isInput = (path: string) => {
      let at: unknown = scenario;
      for (const key of path.split('.')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[key];
      return at !== undefined;
    };
    expect(
      lines.flatMap(({ from }) => from.filter((source) => !ids.has(source) && !isInput(source))),
    ).toEqual([]);
    expect(lines.filter(({ from }) => from.length === 0)).toEqual([]);
    const opened = (id: string): readonly string[] =>
      lines.find((entry) => entry.id === id)?.from.flatMap((source) => [source, ...opened(source)]) ?? [];
    expect(opened('npv/toA')).toEqual(
      expect.arrayContaining([
        'forecasts.B.3.units',
        'forecasts.B.3.price',
        'terms.rate.royaltyB.value.lines.1.tiers.steps.0.above',
        'terms.geography.regions.value.lines.0.percent',
        'terms.escalation.yearly.value',
        'terms.discounts.earlyBird.value',
        'fx.1.rate',
        'discountRate',
      ]),
    );
  });
});
