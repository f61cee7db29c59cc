import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../valuation/any-scenario.fixture.ts';
import { readScenario } from '../valuation/read-scenario.ts';
import { exactNpv } from '../valuation/value-scenario.ts';
import { compileScenario } from './compile.ts';
import { drawColumn, drawnFigure } from './draws.ts';
import { openChunks } from './drawn-chunk.ts';
import { evaluate } from './evaluate.ts';
import type { AssumptionRange, RangeKey } from './ranges.ts';
import { variedScenario } from './varied-scenario.ts';

const DRAWS = 6;

const factor = fc.integer({ min: 0, max: 300 }).map((percent) => (percent / 100).toFixed(2));
const bounds = (of: fc.Arbitrary<string>) =>
  fc.tuple(of, of).map(([one, other]) => (Number(one) <= Number(other) ? [one, other] : [other, one]));
const rangeOf = (key: RangeKey, of: fc.Arbitrary<string>) =>
  fc.option(
    fc
      .record({ ends: bounds(of), shape: fc.constantFrom('triangular' as const, 'uniform' as const) })
      .map(({ ends, shape }): AssumptionRange => ({
        key,
        low: ends[0] ?? '1',
        high: ends[1] ?? '1',
        shape,
        by: '',
        why: '',
      })),
    { nil: undefined },
  );
const worth = fc.integer({ min: 50, max: 200 }).map((percent) => (percent / 100).toFixed(2));
const rate = fc.integer({ min: -20, max: 500 }).map((tenths) => (tenths / 1000).toFixed(3));

const anyRanges = fc
  .tuple(
    rangeOf('units-A', factor),
    rangeOf('units-B', factor),
    rangeOf('price-A', factor),
    rangeOf('price-B', factor),
    rangeOf('discount-rate', rate),
    rangeOf('fx-USD', worth),
    rangeOf('fx-CNY', worth),
  )
  .map((found) => found.filter((one) => one !== undefined));

function finished<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('a compiled valuation', () => {
  it('ranks draws by what they come to in decimals, to nine digits', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyScenario, anyRanges, fc.nat(), (input, assumptions, seed) => {
        const read = readScenario(input);
        fc.pre(read.ok);
        if (!read.ok) return;
        const scenario = read.value;
        fc.pre(exactNpv(scenario).ok);
        const compiled = finished(compileScenario(scenario, assumptions));
        if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
        const { discountRate } = scenario;
        const columns = assumptions.map((one) => drawColumn(one, { seed, draws: DRAWS, discountRate }));
        const floats = new Map(
          columns.map(({ key, trillionths }) => [key as string, trillionths.map((value) => value / 1e12)]),
        );
        const chunk = openChunks(compiled.value, DRAWS)((key) => floats.get(key));
        const contradicted = new Set<number>();
        const npv = evaluate(compiled.value, chunk, (draw) => contradicted.add(draw));
        for (let draw = 0; draw < DRAWS; draw += 1) {
          const values = new Map(columns.map((column) => [column.key, drawnFigure(column, draw)]));
          const exact = exactNpv(variedScenario(scenario, values));
          expect(exact.ok).toBe(!contradicted.has(draw));
          if (!exact.ok) continue;
          compared += 1;
          const expected = exact.value.A.toNumber();
          // payments both ways nearly cancel: what they sum to is measured by what they are
          const size = Math.max(1_000, Math.abs(expected));
          expect(Math.abs((npv[draw] ?? Number.NaN) - expected) / size).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(300);
  });
});
