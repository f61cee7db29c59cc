import { Figure } from '../figure.ts';
import { chance, randomBits } from './random.ts';
import type { AssumptionRange, RangeKey } from './ranges.ts';

/** What was drawn for one assumption, draw by draw, in whole trillionths: each is a decimal of twelve places. */
export interface DrawnColumn {
  readonly key: RangeKey;
  readonly trillionths: Float64Array;
  /** As it stands without being drawn. */
  readonly base: Figure;
}

const TRILLION = 1e12;

/** Draws of each assumption by its shape; with bounds that are one, all are that bound. */
export function drawColumns(
  assumptions: readonly AssumptionRange[],
  {
    seed,
    draws,
    discountRate,
  }: { readonly seed: number; readonly draws: number; readonly discountRate: Figure },
): readonly DrawnColumn[] {
  return assumptions.map(({ key, low, high, shape }) => {
    const base = key === 'discount-rate' ? discountRate : new Figure(1);
    const next = randomBits(seed, key);
    const [from, to] = [new Figure(low), new Figure(high)].map((end) => end.times(TRILLION).toNumber());
    const trillionths = new Float64Array(draws);
    const [least = 0, most = 0] = [from, to];
    const mode = Math.min(most, Math.max(least, base.times(TRILLION).toNumber()));
    const place = shape === 'uniform' ? even : triangular;
    for (let draw = 0; draw < draws; draw += 1) {
      const drawn = Math.round(place(chance(next), least, mode, most));
      trillionths[draw] = Math.min(most, Math.max(least, drawn));
    }
    return { key, trillionths, base };
  });
}

/** As a decimal, exactly. */
export function drawnFigure({ trillionths }: DrawnColumn, draw: number): Figure {
  return new Figure(trillionths[draw] ?? 0).dividedBy(TRILLION);
}

/** As a binary float, for ranking only. */
export function drawnFloat({ trillionths }: DrawnColumn, draw: number): number {
  return (trillionths[draw] ?? 0) / TRILLION;
}

function even(chanceOf: number, low: number, _mode: number, high: number): number {
  return low + chanceOf * (high - low);
}

/** The inverse of the triangle's distribution; its peak may stand at either end. */
function triangular(chanceOf: number, low: number, mode: number, high: number): number {
  const width = high - low;
  if (width === 0) return low;
  return chanceOf * width < mode - low
    ? low + Math.sqrt(chanceOf * width * (mode - low))
    : high - Math.sqrt((1 - chanceOf) * width * (high - mode));
}
