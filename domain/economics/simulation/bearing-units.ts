import { NOTHING, piecewise, type Piecewise, type Span, type StraightLine } from './piecewise.ts';
import { isAbove } from './ties.ts';

/** The units of a line in a year and how its tiers count them. */
export interface CountedLine {
  /** Of the licensed part of the year. */
  readonly units: number;
  /** Of all units of the year, for those that are free. */
  readonly share: number;
  readonly all: number;
  /** Units of the year that are free; null where none are. */
  readonly free: number | null;
  /** The most that a year before has sold where a tier once reached is kept, else zero. */
  readonly soldBefore: number;
  readonly isCliff: boolean;
  /** Where each tier ends. */
  readonly ends: readonly number[];
}

/** How many units bear the rate of a tier, by the factor on units; free ones are the first, in proportion over the lines. */
export function bearingUnits(line: CountedLine, index: number, span: Span): Piecewise {
  const { units, share, all, free, soldBefore, ends } = line;
  const reached = free === null ? ends : [...ends, free * share];
  const turns = [
    ...reached.map((end) => end / units),
    ...(soldBefore > 0 ? ends.map((end) => end / soldBefore) : []),
    ...(free === null ? [] : [free / all]),
  ];
  return piecewise(turns, span, (factor) => lineAt(line, index, factor));
}

function lineAt(
  { units, share, all, free, soldBefore, isCliff, ends }: CountedLine,
  index: number,
  factor: number,
): StraightLine {
  const kept = ends.filter((end) => isAbove(soldBefore * factor, end)).length;
  if (kept > index) return NOTHING;
  // a tier that was reached is kept, as if those before it were not there
  const above = kept === index ? 0 : (ends[index - 1] ?? 0);
  const upTo = ends[index] ?? Number.POSITIVE_INFINITY;
  const sold = units * factor;
  const whole = { constant: 0, slope: units };
  const freed = freeOf();
  const isReached = above === 0 || isAbove(sold, above);
  if (isCliff && (!isReached || isAbove(sold, upTo))) return NOTHING;
  const top = isAbove(sold, upTo) ? { constant: upTo, slope: 0 } : whole;
  const isBounded = !isCliff && above >= freed.constant + freed.slope * factor;
  const bottom = isBounded ? { constant: above, slope: 0 } : freed;
  const own = { constant: top.constant - bottom.constant, slope: top.slope - bottom.slope };
  return own.constant + own.slope * factor > 0 ? own : NOTHING;

  function freeOf(): StraightLine {
    if (free === null) return NOTHING;
    return all * factor <= free ? whole : { constant: share * free, slope: 0 };
  }
}
