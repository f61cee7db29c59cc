import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../valuation/read-scenario.ts';
import { fields, line, plain, valued } from '../valuation/sheets.fixture.ts';
import type { RateLine } from '../../terms/values/rate-schedule.ts';
import type { SimulationResult } from './distribution.ts';
import type { AssumptionRange, AssumptionRanges, RangeKey } from './ranges.ts';
import { simulate } from './simulate.ts';

const rows = [2026, 2027, 2028].map((year, index) => ({
  product: 'phone',
  region: 'Europe',
  year,
  units: 1_000_000 + index * 250_000,
  price: '310.5',
  currency: 'USD',
}));

const input = {
  ...plain,
  terms: {
    ...plain.terms,
    consideration: fields({
      forms: ['up-front', 'running-royalty'],
      payer: 'B',
      upFront: { amount: '500000', currency: 'USD' },
    }),
    rate: fields({
      royaltyB: {
        currency: 'EUR',
        lines: [
          line(
            { basis: 'percent', percent: '0.5' },
            { unitCap: '1.6', tiers: { mode: 'marginal', steps: [{ above: '1100000', rate: '0.4' }] } },
          ),
        ],
        annualCap: '2500000',
        annualMinimum: '900000',
      },
    }),
  },
  forecasts: { A: [], B: rows },
  fx: [{ date: '2025-12-31', from: 'EUR', to: 'USD', rate: '1.17' }],
};

const range = (key: RangeKey, low: string, high: string): AssumptionRange => ({
  key,
  low,
  high,
  shape: 'triangular',
  by: '',
  why: '',
});

function run(from: unknown, ranges: Omit<AssumptionRanges, 'draws'>, draws = 3_000): SimulationResult {
  const read = readScenario(from);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const drawing = simulate(read.value, { ...ranges, draws });
  for (;;) {
    const step = drawing.next();
    if (!step.done) continue;
    if (!step.value.ok) throw new Error(JSON.stringify(step.value.error));
    return step.value.value;
  }
}

const all = [
  range('units-B', '0.5', '1.4'),
  range('price-B', '0.8', '1'),
  range('fx-USD', '0.9', '1.15'),
  range('discount-rate', '0.05', '0.15'),
];

describe('a simulation', () => {
  it('repeats exactly with one seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_294_967_295 }), (seed) => {
        expect(run(input, { seed, assumptions: all }, 1_000)).toEqual(
          run(input, { seed, assumptions: all }, 1_000),
        );
      }),
      { numRuns: 5 },
    );
  });

  it('draws the same for an assumption whatever stands beside it', () => {
    const alone = run(input, { seed: 5, assumptions: [range('units-B', '0.5', '1.4')] });
    const beside = run(input, {
      seed: 5,
      assumptions: [range('fx-USD', '1', '1'), range('units-B', '0.5', '1.4')],
    });
    expect(beside.A.bins).toEqual(alone.A.bins);
    expect(beside.A.quantiles.map(({ npv }) => npv)).toEqual(alone.A.quantiles.map(({ npv }) => npv));
  });

  it('is the plain valuation where every range is as wide as nothing', () => {
    const still = [
      range('units-B', '1', '1'),
      range('price-B', '1', '1'),
      range('fx-USD', '1', '1'),
      range('discount-rate', '0.08', '0.08'),
    ];
    const { A, B, base } = run(input, { seed: 1, assumptions: still }, 1_000);
    const { npv } = valued(input);
    expect(base).toEqual({ A: npv.toA, B: npv.toB });
    for (const { npv: drawn } of [...A.quantiles, A.least, A.greatest]) expect(drawn).toBe(npv.toA);
    for (const { npv: drawn } of [...B.quantiles, B.least, B.greatest]) expect(drawn).toBe(npv.toB);
    expect(A.mean).toEqual({ estimate: npv.toA, standardError: '0' });
    expect(A.bins.map(({ count }) => count)).toEqual([1_000]);
  });

  it('keeps between the corners where everything only rises', () => {
    const { A, B } = run(input, { seed: 9, assumptions: all });
    const corner = (units: number, price: number, worth: number, discountRate: string) =>
      Number(
        valued({
          ...input,
          discountRate,
          forecasts: {
            A: [],
            B: rows.map((row) => ({
              ...row,
              units: String(row.units * units),
              price: String(Number(row.price) * price),
            })),
          },
          fx: [{ date: '2025-12-31', from: 'USD', to: 'EUR', rate: String(worth / 1.17) }],
        }).npv.toA,
      );
    const [lowest, highest] = [corner(0.5, 0.8, 0.9, '0.15'), corner(1.4, 1, 1.15, '0.05')];
    const told = A.quantiles.map(({ npv }) => Number(npv));
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    for (const npv of [Number(A.least.npv), ...told, Number(A.greatest.npv)]) {
      expect(npv).toBeGreaterThanOrEqual(lowest);
      expect(npv).toBeLessThanOrEqual(highest);
    }
    expect([A.bins, B.bins].map((bins) => bins.reduce((sum, { count }) => sum + count, 0))).toEqual([
      3_000, 3_000,
    ]);
  });

  it('refuses a factor on the currency that it reckons in, beside its field', () => {
    const own = { seed: 3, assumptions: [range('fx-USD', '0.9', '1.1'), range('fx-EUR', '0.9', '1.1')] };
    expect(() => run(input, own)).toThrow(/ranges\.assumptions\.1\.key.*always worth one of itself/);
  });

  it('values draws that lie exactly on a bound as decimals do', () => {
    const sold = (units: string, terms: object) => ({
      ...plain,
      terms: { ...plain.terms, ...terms },
      forecasts: {
        A: [],
        B: [{ product: 'phone', region: 'Europe', year: 2026, units, price: '100', currency: 'EUR' }],
      },
    });
    const rateOf = (amount: string, tiers: RateLine['tiers'] = null) => {
      const lines = [line({ basis: 'per-unit', amount }, { tiers })];
      return fields({ royaltyB: { currency: 'EUR', lines, annualCap: null, annualMinimum: null } });
    };
    const still = [range('units-B', '1.1', '1.1')];
    for (const units of ['110', '3000000', '7000000', '11000000'])
      for (const mode of ['cliff', 'marginal'] as const) {
        const above = String((Number(units) * 11) / 10);
        const on = sold(units, { rate: rateOf('1', { mode, steps: [{ above, rate: '0.5' }] }) });
        const { A } = run(on, { seed: 1, assumptions: still }, 1_000);
        const { npv } = valued(sold(above, on.terms));
        expect([A.least.npv, A.greatest.npv, A.mean.estimate]).toEqual([npv.toA, npv.toA, npv.toA]);
      }
    for (const [amount, units, threshold] of [
      ['0.57', '100', '57'],
      ['0.29', '1000000', '290000'],
      ['0.07', '10000000', '700000'],
    ] as const) {
      const discounts = fields({ smallPayer: { amount: threshold, currency: 'EUR' } });
      const on = sold(units, { rate: rateOf(amount), discounts });
      const { A } = run(on, { seed: 1, assumptions: [range('discount-rate', '0.05', '0.1')] }, 1_000);
      expect(Number(A.least.npv)).toBeGreaterThan(Number(threshold) / 1.11);
      expect(A.negative).toBe(0);
    }
  });

  it('counts quantiles of each side from its own least', () => {
    const sheet = { ...input, terms: { ...input.terms, rate: {} } };
    const paidBy = (payer: 'A' | 'B') => {
      const consideration = { ...input.terms.consideration, ...fields({ payer }) };
      return { ...sheet, terms: { ...sheet.terms, consideration } };
    };
    const drawn = { seed: 4, assumptions: [range('fx-USD', '0.9', '1.1')] };
    const [byA, byB] = [run(paidBy('A'), drawn, 1_000), run(paidBy('B'), drawn, 1_000)];
    for (const [index, { npv }] of byB.A.quantiles.entries()) {
      expect(byA.B.quantiles[index]?.npv).toBe(npv);
      expect(byB.B.quantiles[index]?.npv).toBe(byA.A.quantiles[index]?.npv);
    }
  });

  it('refuses a draw under which the terms contradict each other, and says which', () => {
    const terms = {
      ...input.terms,
      'caps-and-minimums': fields({ minimumB: { amount: '2800000', currency: 'USD' }, per: 'enterprise' }),
    };
    const contrary = { ...input, terms };
    expect(() => run(contrary, { seed: 3, assumptions: [range('fx-USD', '0.9', '1.15')] })).toThrow(
      /lies above the cap of the year. So it is with fx-USD/,
    );
  });
});
