import { Figure } from '../figure.ts';
import { chanceOf, randomBits } from './random.ts';
import type { AssumptionRange, RangeKey } from './ranges.ts';

/** What was drawn for one assumption, draw by draw, in whole trillionths: each is a decimal of twelve places. */
export interface DrawnColumn {
  readonly key: RangeKey;
  readonly trillionths: Float64Array;
}

const TRILLION = 1e12;

/** Draws of an assumption by its shape; with bounds that are one, all are that bound. */
export function drawColumn(
  { key, low, high, shape }: AssumptionRange,
  {
    seed,
    draws,
    discountRate,
  }: { readonly seed: number; readonly draws: number; readonly discountRate: Figure },
): DrawnColumn {
  const bits = randomBits(seed, key, draws);
  const inTrillionths = (value: Figure) => value.times(TRILLION).toNumber();
  const least = inTrillionths(new Figure(low));
  const most = inTrillionths(new Figure(high));
  const base = key === 'discount-rate' ? inTrillionths(discountRate) : TRILLION;
  const mode = Math.min(most, Math.max(least, base));
  const trillionths = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    const chance = chanceOf(bits[draw] ?? 0);
    const drawn = shape === 'uniform' ? even(chance, least, most) : triangular(chance, least, mode, most);
    trillionths[draw] = Math.min(most, Math.max(least, Math.round(drawn)));
  }
  return { key, trillionths };
}

/** As a decimal, exactly. */
export function drawnFigure({ trillionths }: DrawnColumn, draw: number): Figure {
  return new Figure(trillionths[draw] ?? 0).dividedBy(TRILLION);
}

/** As binary floats, for ranking only: as many as there is room for, from a draw on. */
export function drawnFloats({ trillionths }: DrawnColumn, from: number, room: Float64Array): void {
  for (let at = 0; at < room.length; at += 1) room[at] = (trillionths[from + at] ?? 0) / TRILLION;
}

function even(chance: number, low: number, high: number): number {
  return low + chance * (high - low);
}

/** The inverse of the triangle's distribution; its peak may stand at either end. */
function triangular(chance: number, low: number, mode: number, high: number): number {
  const width = high - low;
  if (width === 0) return low;
  return chance * width < mode - low
    ? low + Math.sqrt(chance * width * (mode - low))
    : high - Math.sqrt((1 - chance) * width * (high - mode));
}
