import type { Side } from '../../terms/values/value-kind.ts';
import type { Compiled } from './compiled.ts';

/** What was drawn, for some draws side by side; what is not drawn stands there as it is. */
export interface DrawnChunk {
  readonly size: number;
  /** Room to reckon in: units of a tier that bear its rate, and what each of them bears. */
  readonly room: { readonly bearing: Float64Array; readonly each: Float64Array };
  readonly units: Readonly<Record<Side, Float64Array>>;
  /** Factors on prices, in another currency too: by ratio of currencies, and those without one. */
  readonly price: (side: Side, ratio: number) => Float64Array;
  /** How much the ratio of two currencies moved; null where it did not. */
  readonly ratio: (index: number) => Float64Array | null;
  /** What one unit on a day is worth on the day of valuation. */
  readonly discount: (date: number) => Float64Array;
}

const DAYS_OF_YEAR = 365;

/** `valueOf` answers the draws of an assumption, or undefined where it is not drawn. */
export function openChunk(
  { ratios, days, discountRate }: Compiled,
  size: number,
  valueOf: (key: string) => Float64Array | undefined,
): DrawnChunk {
  const ones = new Float64Array(size).fill(1);
  const drawn = (key: string) => valueOf(key) ?? ones;
  const moved = ratios.map(({ from, to }) => {
    const [above, below] = [drawn(`fx-${from}`), drawn(`fx-${to}`)];
    return above.map((value, draw) => value / (below[draw] ?? 1));
  });
  const pricesOf = (side: Side) => {
    const plain = drawn(`price-${side}`);
    return { plain, moved: moved.map((ratio) => ratio.map((value, draw) => value * (plain[draw] ?? 1))) };
  };
  const prices = { A: pricesOf('A'), B: pricesOf('B') };
  const discounts = discountsOn(days, valueOf('discount-rate') ?? ones.map(() => discountRate));
  return {
    size,
    room: { bearing: new Float64Array(size), each: new Float64Array(size) },
    units: { A: drawn('units-A'), B: drawn('units-B') },
    price: (side, ratio) => prices[side].moved[ratio] ?? prices[side].plain,
    ratio: (index) => moved[index] ?? null,
    discount: (date) => discounts[date] ?? ones,
  };
}

/** Day by day in their order, each from the one before: a year has few distances between payments. */
function discountsOn(days: readonly number[], rates: Float64Array): readonly Float64Array[] {
  const daily = rates.map((rate) => Math.log1p(rate) / DAYS_OF_YEAR);
  const over = new Map<number, Float64Array>();
  const after = (distance: number): Float64Array => {
    const known = over.get(distance) ?? daily.map((rate) => Math.exp(-distance * rate));
    over.set(distance, known);
    return known;
  };
  const result: Float64Array[] = [];
  let last: Float64Array = daily.map(() => 1);
  let lastDay = 0;
  for (const { day, index } of days.map((one, at) => ({ day: one, index: at })).toSorted(byDay)) {
    const step = after(day - lastDay);
    const factors = new Float64Array(rates.length);
    for (let draw = 0; draw < factors.length; draw += 1)
      factors[draw] = (step[draw] ?? 1) * (last[draw] ?? 1);
    last = factors;
    lastDay = day;
    result[index] = last;
  }
  return result;
}

function byDay(one: { readonly day: number }, other: { readonly day: number }): number {
  return one.day - other.day;
}
