import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../valuation/any-scenario.fixture.ts';
import { readScenario } from '../valuation/read-scenario.ts';
import { exactNpv } from '../valuation/value-scenario.ts';
import { Figure } from '../figure.ts';
import { fields, line, plain } from '../valuation/sheets.fixture.ts';
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

  it('puts a draw that lies exactly on a tier where decimals put it', () => {
    const percents = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        percents,
        fc.boolean(),
        (hundreds, percent, isCliff) => {
          const drawn = new Figure(percent).dividedBy(100);
          const above = String(hundreds * percent);
          const tiers = {
            mode: isCliff ? ('cliff' as const) : ('marginal' as const),
            steps: [{ above, rate: '0.5' }],
          };
          const lines = [line({ basis: 'per-unit', amount: '1' }, { tiers })];
          const royaltyB = { currency: 'EUR', lines, annualCap: null, annualMinimum: null };
          const row = {
            product: 'phone',
            region: 'Europe',
            year: 2026,
            units: String(hundreds * 100),
            price: '9',
            currency: 'EUR',
          };
          const read = readScenario({
            ...plain,
            terms: { ...plain.terms, rate: fields({ royaltyB }) },
            forecasts: { A: [], B: [row] },
          });
          if (!read.ok) throw new Error(JSON.stringify(read.error));
          const factors = new Map([['units-B' as const, drawn]]);
          const exact = exactNpv(variedScenario(read.value, factors));
          const own = {
            key: 'units-B' as const,
            low: drawn.toFixed(),
            high: drawn.toFixed(),
            shape: 'uniform' as const,
          };
          const compiled = finished(compileScenario(read.value, [{ ...own, by: '', why: '' }]));
          if (!compiled.ok || !exact.ok) throw new Error('it has a value');
          const at = openChunks(
            compiled.value,
            1,
          )((key) => (key === 'units-B' ? Float64Array.of(drawn.toNumber()) : undefined));
          const [npv = Number.NaN] = evaluate(compiled.value, at, () => undefined);
          expect(Math.abs(npv / exact.value.A.toNumber() - 1)).toBeLessThan(1e-9);
        },
      ),
    );
  });
});
