import { fail, ok, type AppError, type Result } from '../../result.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText } from '../figure.ts';
import { money } from '../valuation/totals.ts';
import type { Scenario } from '../valuation/scenario.ts';
import { exactNpv } from '../valuation/value-scenario.ts';
import { ownCurrencyIssues, type AssumptionRange, type RangeKey } from './ranges.ts';
import { assumptionName, boundWords } from './range-words.ts';
import { variedScenario } from './varied-scenario.ts';

/** Another forecast of a side in place of the one that is reckoned with. */
export interface OtherCase {
  readonly side: Side;
  readonly name: 'low' | 'high';
  readonly rows: Scenario['forecasts']['A'];
}

interface TornadoEnd {
  /** A factor or a rate as text; of a case its name: low, high, or base where there is none of that name. */
  readonly at: string;
  /** Net present value to Party A; to Party B it is the same with the other sign. */
  readonly toA: string;
}

/** What one assumption does to the value while all others stay as they are. */
export interface TornadoBar {
  readonly key: RangeKey | `case-${Side}`;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
}

export interface Tornado {
  readonly base: string;
  /** The one that moves it most first. */
  readonly bars: readonly TornadoBar[];
}

/**
 * Values the scenario with each assumption at its bounds, all others as they are: exactly, in decimals. Forecasts of the other
 * cases are bars of their own.
 */
export function tornadoOf(
  scenario: Scenario,
  assumptions: readonly AssumptionRange[],
  cases: readonly OtherCase[],
): Result<Tornado> {
  const toA = (varied: Scenario): Result<string> => {
    const npv = exactNpv(varied);
    return npv.ok ? ok(money(npv.value.A)) : npv;
  };
  const issues = ownCurrencyIssues(assumptions, scenario.currency);
  if (issues.length > 0) return fail({ code: 'invalid-input', issues });
  const base = toA(scenario);
  if (!base.ok) return base;
  const bars: TornadoBar[] = [];
  for (const { key, low, high } of assumptions) {
    const at = (value: string) => {
      const npv = toA(variedScenario(scenario, new Map([[key, new Figure(value)]])));
      return npv.ok
        ? npv
        : refusedAt(npv.error, `${assumptionName(key, scenario)} at ${boundWords(key, value)}`);
    };
    const [below, above] = [at(low), at(high)];
    if (!below.ok) return below;
    if (!above.ok) return above;
    bars.push({ key, low: { at: low, toA: below.value }, high: { at: high, toA: above.value } });
  }
  for (const side of ['A', 'B'] as const) {
    // where only one other case was forecast, the bar ends at the one that is reckoned with
    const at = (name: OtherCase['name']): Result<TornadoEnd> => {
      const other = cases.find((one) => one.side === side && one.name === name);
      if (!other) return ok({ at: 'base', toA: base.value });
      const npv = toA({ ...scenario, forecasts: { ...scenario.forecasts, [side]: other.rows } });
      if (npv.ok) return ok({ at: name, toA: npv.value });
      return refusedAt(npv.error, `the ${name} forecast of ${scenario.sides[side]}`);
    };
    if (!cases.some((one) => one.side === side)) continue;
    const [low, high] = [at('low'), at('high')];
    if (!low.ok) return low;
    if (!high.ok) return high;
    bars.push({ key: `case-${side}`, low: low.value, high: high.value });
  }
  return ok({
    base: base.value,
    bars: bars.toSorted((one, other) => reachOf(other).comparedTo(reachOf(one))),
  });
}

/** A refusal that tells which end of a bar it stands for: no field of the sheet shows that. */
function refusedAt(error: AppError, end: string): Result<never> {
  if (error.code !== 'invalid-input') return fail(error);
  const issues = error.issues.map((issue) => ({
    ...issue,
    message: `${issue.message} So it is with ${end}.`,
  }));
  return fail({ code: 'invalid-input', issues });
}

/** How far apart the ends of a bar are. */
function reachOf({ low, high }: TornadoBar): Figure {
  return new Figure(low.toA).minus(high.toA).abs();
}

/** A value to the other side. */
export function turnedRound(toA: string): string {
  return figureText(new Figure(toA).negated());
}
