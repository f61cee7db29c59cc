import type { Side } from '../../terms/values/value-kind.ts';
import {
  NO_RATIO,
  type Amount,
  type LimitNumbers,
  type LineNumbers,
  type PerUnit,
  type TierNumbers,
} from './compiled.ts';
import type { DrawnChunk } from './drawn-chunk.ts';

/** What the tiers of a line are counted with. */
export interface Counted {
  readonly side: Side;
  /** All units of the year, and those of them that are free; null where none are. */
  readonly all: number;
  readonly free: number | null;
  /** The tier that was reached before, draw by draw; null where none is kept. */
  readonly reached: Float64Array | null;
}

/** Adds what a line bears in a year to the sums of its products, draw by draw. */
export function addLine(
  line: LineNumbers,
  counted: Counted,
  chunk: DrawnChunk,
  sums: readonly Float64Array[],
): void {
  const { size } = chunk;
  const { bearing, each } = chunk.room;
  const isPlain = counted.reached === null && counted.free === null;
  for (const [index, tier] of line.tiers.entries()) {
    if (isPlain) bearPlain(bearing, line, tier, chunk.units[counted.side]);
    else bear(bearing, line, index, counted, chunk);
    for (const perUnit of tier.perUnit) {
      const sum = sums[perUnit.product];
      if (!sum) continue;
      if (perUnit.slopes.length + perUnit.rows.length === 0) {
        const { constant } = perUnit;
        for (let draw = 0; draw < size; draw += 1)
          sum[draw] = (sum[draw] ?? 0) + (bearing[draw] ?? 0) * constant;
        continue;
      }
      addPerUnit(each, perUnit, line, counted.side, chunk);
      for (let draw = 0; draw < size; draw += 1)
        sum[draw] = (sum[draw] ?? 0) + (bearing[draw] ?? 0) * (each[draw] ?? 0);
    }
  }
  if (counted.reached) keepTiers(counted.reached, line, chunk.units[counted.side]);
}

/** Units of a tier where none are free and none is kept: what most sheets say. */
function bearPlain(
  bearing: Float64Array,
  { units, isCliff }: LineNumbers,
  { above, upTo }: TierNumbers,
  factors: Float64Array,
): void {
  if (isCliff) {
    for (let draw = 0; draw < bearing.length; draw += 1) {
      const sold = units * (factors[draw] ?? 0);
      bearing[draw] = sold > above && sold <= upTo ? sold : 0;
    }
    return;
  }
  for (let draw = 0; draw < bearing.length; draw += 1) {
    const sold = units * (factors[draw] ?? 0);
    const own = (sold < upTo ? sold : upTo) - above;
    bearing[draw] = own > 0 ? own : 0;
  }
}

/** Units of a tier that bear its rate: free ones are the first of the year, in proportion over its lines. */
function bear(
  bearing: Float64Array,
  { tiers, units, share, isCliff }: LineNumbers,
  index: number,
  { side, all, free, reached }: Counted,
  chunk: DrawnChunk,
): void {
  const tier = tiers[index];
  if (!tier) return;
  const factors = chunk.units[side];
  for (let draw = 0; draw < chunk.size; draw += 1) {
    const factor = factors[draw] ?? 0;
    const sold = units * factor;
    const kept = reached ? (reached[draw] ?? 0) : 0;
    // a tier that was reached is kept, as if those before it were not there
    const above = kept >= index ? 0 : tier.above;
    const freed = free === null ? 0 : freeOf(sold, share, all * factor, free);
    let own = 0;
    if (kept <= index) {
      if (isCliff) own = (sold > above || above === 0) && sold <= tier.upTo ? sold - freed : 0;
      else own = Math.min(sold, tier.upTo) - Math.max(above, freed);
    }
    bearing[draw] = own > 0 ? own : 0;
  }
}

function freeOf(sold: number, share: number, all: number, free: number): number {
  return all <= free ? sold : share * free;
}

function keepTiers(reached: Float64Array, { tiers, units }: LineNumbers, factors: Float64Array): void {
  for (let draw = 0; draw < reached.length; draw += 1) {
    const sold = units * (factors[draw] ?? 0);
    let passed = 0;
    for (const { upTo } of tiers) if (sold > upTo) passed += 1;
    if (passed > (reached[draw] ?? 0)) reached[draw] = passed;
  }
}

function addPerUnit(
  each: Float64Array,
  { constant, slopes, rows }: PerUnit,
  { limits, isPercent }: LineNumbers,
  side: Side,
  chunk: DrawnChunk,
): void {
  each.fill(constant);
  for (const { value, ratio } of slopes) {
    const prices = chunk.price(side, ratio);
    for (let draw = 0; draw < chunk.size; draw += 1)
      each[draw] = (each[draw] ?? 0) + value * (prices[draw] ?? 0);
  }
  if (rows.length === 0) return;
  const bounds = boundsOf(limits, chunk);
  for (const { weight, price, rate } of rows) {
    const prices = chunk.price(side, price.ratio);
    if (bounds.isStill) {
      const { baseFloor, baseCap, floor, cap } = bounds;
      for (let draw = 0; draw < chunk.size; draw += 1) {
        const stated = price.value * (prices[draw] ?? 0);
        const free = between(stated, baseFloor, baseCap) * rate;
        each[draw] = (each[draw] ?? 0) + weight * between(free, floor, cap);
      }
    } else {
      const { baseFloor, baseCap, floor, cap } = bounds;
      for (let draw = 0; draw < chunk.size; draw += 1) {
        const stated = price.value * (prices[draw] ?? 0);
        const base = between(stated, baseFloor[draw] ?? 0, baseCap[draw] ?? 0);
        const free = isPercent ? base * rate : rate;
        each[draw] = (each[draw] ?? 0) + weight * between(free, floor[draw] ?? 0, cap[draw] ?? 0);
      }
    }
  }
}

/** A floor decides over a ceiling, as where both are stated and contradict. */
export function between(value: number, low: number, high: number): number {
  if (value < low) return low;
  return value > high ? high : value;
}

type Bounds<T> = Readonly<Record<keyof LimitNumbers, T>>;

/** Limits as numbers, or draw by draw where one of them is in a currency that is drawn. */
function boundsOf(
  { baseFloor, baseCap, floor, cap }: LimitNumbers,
  chunk: DrawnChunk,
): (Bounds<number> & { readonly isStill: true }) | (Bounds<Float64Array> & { readonly isStill: false }) {
  const least = Number.NEGATIVE_INFINITY;
  const most = Number.POSITIVE_INFINITY;
  if ([baseFloor, baseCap, floor, cap].every((limit) => limit === null || limit.ratio === NO_RATIO))
    return {
      isStill: true,
      baseFloor: baseFloor?.value ?? least,
      baseCap: baseCap?.value ?? most,
      floor: floor?.value ?? least,
      cap: cap?.value ?? most,
    };
  const column = (limit: Amount | null, without: number) =>
    limit ? movedAmount(limit, chunk) : new Float64Array(chunk.size).fill(without);
  return {
    isStill: false,
    baseFloor: column(baseFloor, least),
    baseCap: column(baseCap, most),
    floor: column(floor, least),
    cap: column(cap, most),
  };
}

/** An amount draw by draw, as its currency moves. */
export function movedAmount({ value, ratio }: Amount, chunk: DrawnChunk): Float64Array {
  const moved = chunk.ratio(ratio);
  return moved ? moved.map((factor) => factor * value) : new Float64Array(chunk.size).fill(value);
}
