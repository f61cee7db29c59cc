import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields, line, plain, valued } from './sheets.fixture.ts';

const runs = { numRuns: 40 };

interface Direction {
  /** In hundredths of a unit of money. */
  readonly rate: number;
  readonly stepRate: number;
  readonly step: number;
  readonly cap: number;
  readonly minimum: number;
  readonly units: readonly number[];
}

const direction = fc
  .record({
    rate: fc.integer({ min: 1, max: 500 }),
    stepRate: fc.integer({ min: 0, max: 500 }),
    step: fc.integer({ min: 1, max: 50_000 }),
    minimum: fc.integer({ min: 0, max: 1_000_000 }),
    more: fc.integer({ min: 0, max: 10_000_000 }),
    units: fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ more, ...rest }): Direction => ({ ...rest, cap: rest.minimum + more + 1 }));

const hundredths = (value: number) => (value / 100).toFixed(2);

function scenarioOf(
  A: Direction,
  B: Direction,
  options: { readonly scale?: number; readonly mode?: string } = {},
) {
  const { scale = 1, mode = 'marginal' } = options;
  const money = (value: number) => hundredths(value * scale);
  const table = (of: Direction) => ({
    currency: 'EUR',
    lines: [
      line(
        { basis: 'per-unit', amount: money(of.rate) },
        {
          tiers: { mode: mode as 'marginal', steps: [{ above: String(of.step), rate: money(of.stepRate) }] },
        },
      ),
    ],
    annualCap: money(of.cap),
    annualMinimum: money(of.minimum),
  });
  const rows = (of: Direction) =>
    of.units.map((units, index) => ({
      product: 'phone',
      region: 'Europe',
      year: 2026 + index,
      units,
      price: '100',
      currency: 'EUR',
    }));
  return {
    ...plain,
    timing: 'quarterly',
    terms: {
      ...plain.terms,
      consideration: fields({ forms: ['running-royalty'], payer: 'both' }),
      rate: fields({ royaltyA: table(A), royaltyB: table(B) }),
    },
    forecasts: { A: rows(A), B: rows(B) },
  };
}

describe('the value of a round', () => {
  it('is negated where the sides change places', () => {
    fc.assert(
      fc.property(direction, direction, (A, B) => {
        const [one, other] = [valued(scenarioOf(A, B)), valued(scenarioOf(B, A))];
        expect(one.npv.toA).toBe(other.npv.toB);
        expect(one.npv.toA).toBe(new Decimal(other.npv.toA).negated().plus(0).toFixed());
      }),
      runs,
    );
  });

  it('never lets a year cost more than its cap or less than its minimum', () => {
    fc.assert(
      fc.property(direction, direction, (A, B) => {
        for (const { paidByA, paidByB } of valued(scenarioOf(A, B)).byYear) {
          for (const [paid, of] of [[paidByA, A] as const, [paidByB, B] as const]) {
            expect(new Decimal(paid).lte(hundredths(of.cap))).toBe(true);
            expect(new Decimal(paid).gte(hundredths(of.minimum))).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('never falls for the payee as more is sold under marginal tiers', () => {
    fc.assert(
      fc.property(direction, fc.integer({ min: 0, max: 100_000 }), (B, more) => {
        const greater = { ...B, units: B.units.map((units) => units + more) };
        const paid = (of: Direction) => new Decimal(valued(scenarioOf(B, of)).npv.paidByB);
        expect(paid(greater).gte(paid(B))).toBe(true);
      }),
      runs,
    );
  });

  it('grows with every amount of the sheet alike', () => {
    fc.assert(
      fc.property(direction, direction, fc.integer({ min: 2, max: 9 }), (A, B, scale) => {
        const [one, scaled] = [valued(scenarioOf(A, B)), valued(scenarioOf(A, B, { scale }))];
        // each is rounded to the cent once
        const off = new Decimal(one.npv.toA).times(scale).minus(scaled.npv.toA).abs();
        expect(off.lte(scale * 0.005 + 0.005)).toBe(true);
      }),
      runs,
    );
  });

  it('gives a plain royalty back as the effective rate, whatever the discount rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 100 }), (rate, percent) => {
        const flat = {
          rate,
          stepRate: rate,
          step: 1,
          minimum: 0,
          cap: 1_000_000_000,
          units: [70_000, 1, 90_001],
        };
        const scenario = { ...scenarioOf(flat, flat), discountRate: percent / 100 };
        const { effectivePerUnit, effectivePercent } = valued(scenario);
        expect(effectivePerUnit.B.presentValue.term).toBe(String(rate / 100));
        expect(effectivePercent.B.presentValue.all).toBe(new Decimal(rate).dividedBy(10_000).toFixed());
      }),
      runs,
    );
  });
});
