import { daysBetween } from '../../days.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import { Figure } from '../figure.ts';
import { considerationFlows } from '../valuation/consideration-flows.ts';
import { readEscalation } from '../valuation/escalation.ts';
import { flowMaker } from '../valuation/flow.ts';
import { balanceFlows, prepaymentFlows, releaseFlows } from '../valuation/other-payments.ts';
import { openReckoning } from '../valuation/reckoning.ts';
import type { Scenario } from '../valuation/scenario.ts';
import { compileSide } from './compile-side.ts';
import type { Compiling } from './compiling.ts';
import type { Compiled, FixedNumbers, Ratio, SideNumbers } from './compiled.ts';
import { NO_RATIO } from './compiled.ts';
import type { Span } from './piecewise.ts';
import type { AssumptionRange } from './ranges.ts';

const STILL: Span = { low: 1, high: 1 };
const NONE = { years: [], prepaidLeft: new Figure(0), unpriced: [] };

/**
 * Compiles a scenario that has a value. What varies is told by the assumptions; all else is taken as it stands. It yields after
 * each year, since thousands of rows take longer than others should wait.
 */
export function* compileScenario(
  scenario: Scenario,
  assumptions: readonly AssumptionRange[],
): Generator<0, Result<Compiled>> {
  const opened = openReckoning(scenario, () => {});
  if (!opened.ok) return opened;
  const reckoning = opened.value;
  const { sheet, exchange, problems } = reckoning;
  const escalation = readEscalation(reckoning);
  const make = flowMaker(reckoning);
  const flows = [
    ...considerationFlows(reckoning, escalation, make),
    ...releaseFlows(reckoning, make),
    ...balanceFlows(reckoning, make),
    // what comes back of a prepayment depends on the royalties
    ...prepaymentFlows(reckoning, make, { A: NONE, B: NONE }),
  ];
  const ratios: Ratio[] = [];
  const dates = new Map<string, number>();
  const compiling = compilingWith(scenario, assumptions, { ratios, dates });
  const sides: SideNumbers[] = [];
  for (const side of ['A', 'B'] as const)
    sides.push(...(yield* compileSide(reckoning, escalation, side, compiling)));
  const fixed = flows.map(({ payer, date, currency, amount }): FixedNumbers => {
    const { rate } = exchange(currency, scenario.currency, date, '');
    const value = amount.times(rate).toNumber();
    return {
      payer,
      amount: { value, ratio: compiling.ratioOf(currency, scenario.currency) },
      date: compiling.dayOf(date),
    };
  });
  if (problems.length > 0) return fail({ code: 'invalid-input', issues: problems });
  const form = sheet.value('balancing-payment', 'form', 'choice')?.value;
  const negative = sheet.value('balancing-payment', 'negative', 'choice')?.value;
  const isNet = form === 'set-off' || form === 'net-running';
  return ok({
    ratios,
    days: [...dates.keys()].map((date) => daysBetween(scenario.valuationDate, date)),
    discountRate: scenario.discountRate.toNumber(),
    sides,
    fixed,
    netting: isNet ? (negative === 'carried' || negative === 'nothing' ? negative : 'paid') : null,
  });
}

function compilingWith(
  scenario: Scenario,
  assumptions: readonly AssumptionRange[],
  { ratios, dates }: { readonly ratios: Ratio[]; readonly dates: Map<string, number> },
): Compiling {
  const spanOf = (key: string): Span => {
    const found = assumptions.find((one) => one.key === key);
    return found ? { low: Number(found.low), high: Number(found.high) } : STILL;
  };
  const isDrawn = (code: string) =>
    code !== scenario.currency && assumptions.some(({ key }) => key === `fx-${code}`);
  const worthOf = (code: string) => (isDrawn(code) ? spanOf(`fx-${code}`) : STILL);
  return {
    ratioOf: (from, to) => {
      if (from === to || (!isDrawn(from) && !isDrawn(to))) return NO_RATIO;
      const known = ratios.findIndex((ratio) => ratio.from === from && ratio.to === to);
      return known < 0 ? ratios.push({ from, to }) - 1 : known;
    },
    priceSpan: (side, ratio) => {
      const price = spanOf(`price-${side}`);
      const pair = ratios[ratio];
      if (!pair) return price;
      const [from, to] = [worthOf(pair.from), worthOf(pair.to)];
      return { low: (price.low * from.low) / to.high, high: (price.high * from.high) / to.low };
    },
    unitSpan: (side) => spanOf(`units-${side}`),
    dayOf: (date) => {
      const index = dates.get(date) ?? dates.size;
      dates.set(date, index);
      return index;
    },
  };
}
