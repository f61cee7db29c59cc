import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Figure } from '../figure.ts';
import { anyScenario } from '../valuation/any-scenario.fixture.ts';
import { readScenario } from '../valuation/read-scenario.ts';
import type { Scenario } from '../valuation/scenario.ts';
import { exactNpv, valueScenario } from '../valuation/value-scenario.ts';
import type { RangeKey } from './ranges.ts';
import { variedScenario } from './varied-scenario.ts';

const factor = fc
  .integer({ min: 1, max: 3_000_000 })
  .map((millionths) => new Figure(millionths).dividedBy(1e6));
const rate = fc.integer({ min: -20, max: 500 }).map((tenths) => new Figure(tenths).dividedBy(1_000));
const anyValues = fc
  .record({
    'units-A': factor,
    'units-B': factor,
    'price-A': factor,
    'price-B': factor,
    'discount-rate': rate,
    'fx-USD': factor,
    'fx-CNY': factor,
  })
  .map((values) => new Map(Object.entries(values) as [RangeKey, Figure][])); // the record above has these keys only

/** The same figures as if they had been read from a file: nothing is known of where they come from. */
function written({ forecasts, fx, ...scenario }: Scenario): Scenario {
  const rows = (side: 'A' | 'B') =>
    forecasts[side].map((row) => ({
      ...row,
      units: new Figure(row.units.toFixed()),
      price: new Figure(row.price.toFixed()),
    }));
  return {
    ...scenario,
    terms: structuredClone(scenario.terms),
    forecasts: { A: rows('A'), B: rows('B') },
    fx: fx.map((quote) => ({ ...quote, rate: new Figure(quote.rate.toFixed()) })),
  };
}

describe('a scenario under other assumptions', () => {
  it('comes to what it comes to when everything is read and sorted anew', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyScenario, anyValues, (input, values) => {
        const read = readScenario(input);
        fc.pre(read.ok && exactNpv(read.value).ok);
        if (!read.ok) return;
        const varied = variedScenario(read.value, values);
        const [kept, cold] = [exactNpv(varied), exactNpv(written(varied))];
        expect(kept.ok).toBe(cold.ok);
        if (!kept.ok || !cold.ok) return;
        compared += 1;
        expect(kept.value.A.minus(cold.value.A).abs().lt(1e-12)).toBe(true);
        const [told, anew] = [valueScenario(varied), valueScenario(written(varied))];
        if (!told.ok || !anew.ok) throw new Error('a value was refused');
        expect(JSON.stringify(told.value)).toBe(JSON.stringify(anew.value));
        const figures = ({ working }: typeof told.value) => working().map(({ id, is }) => ({ id, is }));
        expect(figures(told.value)).toEqual(figures(anew.value));
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});
