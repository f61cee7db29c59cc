import type { Side } from '../../terms/values/value-kind.ts';
import { Figure } from '../figure.ts';
import { moveRates } from '../valuation/exchange.ts';
import { moveRows } from '../valuation/moved-rows.ts';
import type { Scenario } from '../valuation/scenario.ts';
import type { RangeKey } from './ranges.ts';

const ONE = new Figure(1);

/**
 * The scenario under assumptions that came out otherwise, in decimals: a factor moves every row of a forecast, and every rate of
 * a currency as against the reporting one, also those of days gone by.
 */
export function variedScenario(scenario: Scenario, values: ReadonlyMap<RangeKey, Figure>): Scenario {
  const rows = (side: Side): Scenario['forecasts']['A'] => {
    const [units, price] = [values.get(`units-${side}`) ?? ONE, values.get(`price-${side}`) ?? ONE];
    if (units.eq(1) && price.eq(1)) return scenario.forecasts[side];
    return moveRows(scenario.forecasts[side], units, price);
  };
  return {
    ...scenario,
    discountRate: values.get('discount-rate') ?? scenario.discountRate,
    forecasts: { A: rows('A'), B: rows('B') },
    fx: variedRates(scenario, values),
  };
}

function variedRates({ fx, currency }: Scenario, values: ReadonlyMap<RangeKey, Figure>): Scenario['fx'] {
  const factorOf = (code: string) => (code === currency ? ONE : (values.get(`fx-${code}`) ?? ONE));
  if (fx.every(({ from, to }) => factorOf(from).eq(1) && factorOf(to).eq(1))) return fx;
  return moveRates(fx, factorOf);
}
