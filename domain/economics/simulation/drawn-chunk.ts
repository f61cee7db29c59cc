import type { Side } from '../../terms/values/value-kind.ts';
import type { Amount, Compiled } from './compiled.ts';

/** What was drawn, for some draws side by side; what is not drawn stands there as it is. */
export interface DrawnChunk {
  readonly size: number;
  /** Zeros to reckon in, until the chunk is filled again. */
  readonly take: () => Float64Array;
  readonly units: Readonly<Record<Side, Float64Array>>;
  /** Factors on prices, in another currency too: by ratio of currencies, and those without one. */
  readonly price: (side: Side, ratio: number) => Float64Array;
  /** How much the ratio of two currencies moved; null where it did not. */
  readonly ratio: (index: number) => Float64Array | null;
  /** What one unit on a day is worth on the day of valuation. */
  readonly discount: (date: number) => Float64Array;
}

const DAYS_OF_YEAR = 365;

/**
 * Chunks of one size, one after another in the same memory. `valueOf` answers the draws of an assumption, or undefined where it
 * is not drawn.
 */
export function openChunks({ ratios, days, discountRate }: Compiled, size: number) {
  const room: Float64Array[] = [];
  const ones = new Float64Array(size).fill(1);
  const order = [...days.keys()].toSorted((one, other) => (days[one] ?? 0) - (days[other] ?? 0));
  return (valueOf: (key: string) => Float64Array | undefined): DrawnChunk => {
    let taken = 0;
    const take = (): Float64Array => {
      const array = (room[taken] ??= new Float64Array(size));
      taken += 1;
      return array.fill(0);
    };
    const drawn = (key: string) => valueOf(key) ?? ones;
    const moved = ratios.map(({ from, to }) => quotients(drawn(`fx-${from}`), drawn(`fx-${to}`)));
    const pricesOf = (side: Side) => {
      const plain = drawn(`price-${side}`);
      return { plain, moved: moved.map((ratio) => products(ratio, plain)) };
    };
    const prices = { A: pricesOf('A'), B: pricesOf('B') };
    const rates = valueOf('discount-rate') ?? take().fill(discountRate);
    const discounts = discountsOn(rates);
    return {
      size,
      take,
      units: { A: drawn('units-A'), B: drawn('units-B') },
      price: (side, ratio) => prices[side].moved[ratio] ?? prices[side].plain,
      ratio: (index) => moved[index] ?? null,
      discount: (date) => discounts[date] ?? ones,
    };

    function quotients(above: Float64Array, below: Float64Array): Float64Array {
      const result = take();
      for (let draw = 0; draw < size; draw += 1) result[draw] = (above[draw] ?? 0) / (below[draw] ?? 1);
      return result;
    }

    function products(one: Float64Array, other: Float64Array): Float64Array {
      const result = take();
      for (let draw = 0; draw < size; draw += 1) result[draw] = (one[draw] ?? 0) * (other[draw] ?? 0);
      return result;
    }

    /** Day by day in their order, each from the one before: a year has few distances between payments. */
    function discountsOn(yearly: Float64Array): readonly Float64Array[] {
      const daily = take();
      for (let draw = 0; draw < size; draw += 1) daily[draw] = Math.log1p(yearly[draw] ?? 0) / DAYS_OF_YEAR;
      const over = new Map<number, Float64Array>();
      const after = (distance: number): Float64Array => {
        const known = over.get(distance);
        if (known) return known;
        const factors = take();
        for (let draw = 0; draw < size; draw += 1) factors[draw] = Math.exp(-distance * (daily[draw] ?? 0));
        over.set(distance, factors);
        return factors;
      };
      const result: Float64Array[] = [];
      let last: Float64Array = ones;
      let lastDay = 0;
      for (const date of order) {
        const day = days[date] ?? 0;
        last = day === lastDay ? last : products(last, after(day - lastDay));
        lastDay = day;
        result[date] = last;
      }
      return result;
    }
  };
}

/** A floor decides over a ceiling, as where both are stated and contradict. */
export function between(value: number, low: number, high: number): number {
  if (value < low) return low;
  return value > high ? high : value;
}

/** An amount draw by draw, as its currency moves. */
export function movedAmount({ value, ratio }: Amount, chunk: DrawnChunk): Float64Array {
  const moved = chunk.ratio(ratio);
  const result = chunk.take();
  if (!moved) return result.fill(value);
  for (let draw = 0; draw < result.length; draw += 1) result[draw] = value * (moved[draw] ?? 1);
  return result;
}
