import { fail, ok, type Result } from '../../result.ts';
import { Figure, figureText } from '../figure.ts';
import type { Scenario } from '../valuation/scenario.ts';
import { money } from '../valuation/totals.ts';
import { exactNpv } from '../valuation/value-scenario.ts';
import { binsOf, type Bin } from './bins.ts';
import { compileScenario } from './compile.ts';
import type { Compiled } from './compiled.ts';
import type { Distribution, SimulationResult } from './distribution.ts';
import { openChunks } from './drawn-chunk.ts';
import { drawColumn, drawnFigure, drawnFloats, type DrawnColumn } from './draws.ts';
import { evaluate } from './evaluate.ts';
import { ownCurrencyIssues, type AssumptionRanges } from './ranges.ts';
import { valuesAt } from './values-at-ranks.ts';
import { variedScenario } from './varied-scenario.ts';

/** So many draws are gone through at once, a few milliseconds of work. */
const CHUNK = 2_048;
const PERCENTS = [5, 10, 25, 50, 75, 90, 95] as const;
/** How far the float that ranked a draw may lie from its value in decimals. */
const TRUSTED = 1e-7;

type Ranked = Distribution['least'] & { readonly exact: Figure };

/**
 * Draws the assumptions between their bounds and values the round under each draw. Binary floats rank the draws; each figure of
 * the answer is the valuation in decimals of the very draw that stands at that rank, and the same seed gives the same again. It
 * yields how many draws are done, so that whoever runs it can let others in between, or stop.
 */
export function* simulate(
  scenario: Scenario,
  { seed, draws, assumptions }: AssumptionRanges,
): Generator<number, Result<SimulationResult>> {
  const issues = ownCurrencyIssues(assumptions, scenario.currency);
  if (issues.length > 0) return fail({ code: 'invalid-input', issues });
  const base = exactNpv(scenario);
  if (!base.ok) return base;
  yield 0;
  const compiled = yield* compileScenario(scenario, assumptions);
  if (!compiled.ok) return compiled;
  const columns: DrawnColumn[] = [];
  for (const assumption of assumptions) {
    columns.push(drawColumn(assumption, { seed, draws, discountRate: scenario.discountRate }));
    yield 0;
  }
  const npv = new Float64Array(draws);
  const contradicted = yield* valueAll(compiled.value, columns, npv);
  const refused = contradicted === null ? null : refusedDraw(scenario, columns, contradicted);
  if (refused) return refused;
  const rankOf = (percent: number) => Math.max(0, Math.ceil((percent / 100) * draws) - 1);
  const mirroredRankOf = (percent: number) => draws - 1 - rankOf(percent);
  const ranks = new Set([0, draws - 1, ...PERCENTS.flatMap((each) => [rankOf(each), mirroredRankOf(each)])]);
  const ranked = yield* valueRanks(scenario, columns, npv, [...ranks]);
  if (!ranked.ok) return ranked;
  const at = (rank: number): Ranked => {
    const found = ranked.value.get(rank);
    if (!found) throw new Error(`no draw was valued at rank ${rank}`);
    return found;
  };
  const bins = binsOf(npv);
  const mean = meanOf(npv, at(0).exact);
  const A: Distribution = {
    quantiles: PERCENTS.map((percent) => ({ percent, ...shown(at(rankOf(percent)), 1) })),
    least: shown(at(0), 1),
    greatest: shown(at(draws - 1), 1),
    mean: { estimate: figureText(mean.estimate), standardError: figureText(mean.standardError) },
    negative: npv.reduce((count, value) => count + (value < 0 ? 1 : 0), 0),
    bins: [...bins],
  };
  const B: Distribution = {
    // counted from the other end: what is most to one side is least to the other
    quantiles: PERCENTS.map((percent) => ({ percent, ...shown(at(mirroredRankOf(percent)), -1) })),
    least: shown(at(draws - 1), -1),
    greatest: shown(at(0), -1),
    mean: { ...A.mean, estimate: figureText(mean.estimate.negated()) },
    negative: npv.reduce((count, value) => count + (value > 0 ? 1 : 0), 0),
    bins: bins.map(mirrored).toReversed(),
  };
  return ok({
    currency: scenario.currency,
    seed,
    draws,
    base: { A: money(base.value.A), B: money(base.value.B) },
    A,
    B,
  });
}

/** Values draw after draw; answers the first one under which the terms contradict each other. */
function* valueAll(
  compiled: Compiled,
  columns: readonly DrawnColumn[],
  npv: Float64Array,
): Generator<number, number | null> {
  const draws = npv.length;
  const size = Math.min(CHUNK, draws);
  const open = openChunks(compiled, size);
  const floats = new Map<string, Float64Array>(columns.map(({ key }) => [key, new Float64Array(size)]));
  let contradicted: number | null = null;
  for (let from = 0; from < draws; from += size) {
    // the last chunk is as long as the others and begins before their end
    const first = Math.min(from, draws - size);
    for (const column of columns) {
      const room = floats.get(column.key);
      if (room) drawnFloats(column, first, room);
    }
    const values = evaluate(
      compiled,
      open((key) => floats.get(key)),
      (draw) => (contradicted ??= first + draw),
    );
    npv.set(values, first);
    yield first + size;
  }
  return contradicted;
}

/**
 * The draws that stand at some ranks. Where one comes to something else than it was ranked by, as floats may where the terms
 * jump, its value takes that place in `npv`, and all are ranked again.
 */
function* valueRanks(
  scenario: Scenario,
  columns: readonly DrawnColumn[],
  npv: Float64Array,
  ranks: readonly number[],
): Generator<number, Result<ReadonlyMap<number, Ranked>>> {
  const known = new Map<number, Ranked>();
  for (;;) {
    const found = new Map<number, Ranked>();
    let isMoved = false;
    for (const [rank, value] of valuesAt(npv, ranks)) {
      const draw = npv.indexOf(value);
      let ranked = known.get(draw);
      if (!ranked) {
        const valued = valueDraw(scenario, columns, draw);
        if (!valued.ok) return valued;
        ranked = valued.value;
        known.set(draw, ranked);
        yield npv.length;
      }
      found.set(rank, ranked);
      const exact = ranked.exact.toNumber();
      if (Math.abs(value - exact) <= TRUSTED * Math.max(1_000_000, Math.abs(exact))) continue;
      for (const same of drawnAlike(columns, draw)) npv[same] = exact;
      isMoved = true;
      break;
    }
    if (!isMoved) return ok(found);
  }
}

/** All draws of the very same values. */
function drawnAlike(columns: readonly DrawnColumn[], draw: number): readonly number[] {
  return [...(columns[0]?.trillionths.keys() ?? [draw])].filter((other) =>
    columns.every(({ trillionths }) => trillionths[other] === trillionths[draw]),
  );
}

function valueDraw(scenario: Scenario, columns: readonly DrawnColumn[], draw: number): Result<Ranked> {
  const values = new Map(columns.map((column) => [column.key, drawnFigure(column, draw)]));
  const exact = exactNpv(variedScenario(scenario, values));
  if (!exact.ok) return exact;
  return ok({
    exact: exact.value.A,
    npv: money(exact.value.A),
    draw: draw + 1,
    values: [...values].map(([key, value]) => ({ key, value: figureText(value) })),
  });
}

function shown({ exact, draw, values }: Ranked, sign: 1 | -1): Distribution['least'] {
  return { npv: money(exact.times(sign)), draw, values };
}

/** Says what contradicts under a draw, and what was drawn there; null where nothing does in decimals. */
function refusedDraw(
  scenario: Scenario,
  columns: readonly DrawnColumn[],
  draw: number,
): Result<never> | null {
  const values = new Map(columns.map((column) => [column.key, drawnFigure(column, draw)]));
  const refused = exactNpv(variedScenario(scenario, values));
  if (refused.ok) return null;
  const words = [...values].map(([key, value]) => `${key} ${figureText(value)}`).join(', ');
  const issues = refused.error.code === 'invalid-input' ? refused.error.issues : [];
  return fail({
    code: 'invalid-input',
    issues: issues.map(({ path, message }) => ({ path, message: `${message} So it is with ${words}.` })),
  });
}

/** The mean to two digits of its standard error; where all draws are one, that one. */
function meanOf(npv: Float64Array, only: Figure) {
  const mean = npv.reduce((sum, value) => sum + value, 0) / npv.length;
  const squares = npv.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / Math.max(1, npv.length - 1) / npv.length);
  if (error < 0.005) return { estimate: only.toDecimalPlaces(2), standardError: new Figure(0) };
  const standardError = new Figure(error).toSignificantDigits(2);
  return {
    estimate: new Figure(mean).toNearest(unitOf(standardError)),
    standardError,
  };
}

/** The place of the last digit of an error of two digits: 1200 tells hundreds. */
function unitOf(error: Figure): Figure {
  return new Figure(10).pow(error.e - 1);
}

function mirrored({ from, to, count }: Bin): Bin {
  return { from: negated(to), to: negated(from), count };
}

function negated(text: string): string {
  return figureText(new Figure(text).negated());
}
