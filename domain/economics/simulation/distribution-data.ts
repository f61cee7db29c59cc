import type { HistogramData } from '../../pictures/money-data.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { SimulationResult } from './distribution.ts';

/** Quantiles that are named in the picture; the others stand under it. */
const NAMED: readonly number[] = [5, 25, 50, 75, 95];

/** How often a round comes to what, from our side. */
export function distributionData(result: SimulationResult, ourSide: Side): HistogramData {
  const { currency, base } = result;
  const { bins, quantiles } = result[ourSide];
  return {
    kind: 'histogram',
    unit: `${currency}, net present value to us`,
    counted: 'draws',
    bins,
    marks: [
      ...quantiles
        .filter(({ percent }) => NAMED.includes(percent))
        .map(({ percent, npv }) => ({ name: percent === 50 ? 'median' : `P${percent}`, figure: npv })),
      { name: 'as they are', figure: base[ourSide] },
    ],
  };
}
