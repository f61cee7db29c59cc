import { Figure } from '../figure.ts';
import { unitRoyalty, type UnitRate } from '../unit-royalty.ts';
import type { ForecastRow } from './scenario.ts';

/** Rows by rising price, with what those before each of them come to: what lies between two prices is a difference. */
export interface PriceSums {
  readonly prices: readonly Figure[];
  /** Of the rows before each, and at the end of all. */
  readonly units: readonly Figure[];
  readonly sales: readonly Figure[];
  /** The rates of exchange that the prices were converted with. */
  readonly rates: readonly (readonly [currency: string, rate: Figure])[];
  /** What all units and all prices are to be multiplied by. */
  readonly moved: { readonly units: Figure; readonly price: Figure };
}

const ZERO = new Figure(0);
const ONE = new Figure(1);
const STILL = { units: ONE, price: ONE };

/** Prices are converted; a rate of one leaves them as they are written. */
export function priceSums(rows: readonly ForecastRow[], rateOf: (currency: string) => Figure): PriceSums {
  const rates = new Map<string, Figure>();
  for (const { currency } of rows) if (!rates.has(currency)) rates.set(currency, rateOf(currency));
  const sorted = rows
    .map(({ units, price, currency }) => ({ units, price: price.times(rates.get(currency) ?? ONE) }))
    .toSorted((one, other) => one.price.comparedTo(other.price));
  const units = [ZERO];
  const sales = [ZERO];
  for (const row of sorted) {
    units.push((units.at(-1) ?? ZERO).plus(row.units));
    sales.push((sales.at(-1) ?? ZERO).plus(row.units.times(row.price)));
  }
  return { prices: sorted.map(({ price }) => price), units, sales, rates: [...rates], moved: STILL };
}

/**
 * What all rows bear at a percentage of their price under limits of the price and of the royalty (F2). As a royalty rises with
 * the price, each limit holds for the rows from one place to another: the rows are added up, not gone through.
 */
export function percentOfPrices(sums: PriceSums, rate: UnitRate, percent: Figure): Figure {
  const { prices, units, sales, moved } = sums;
  const isMoved = !moved.price.eq(1);
  const priceAt = (place: number): Figure => {
    const price = prices[place] ?? ZERO;
    return isMoved ? price.times(moved.price) : price;
  };
  const { baseFloor, baseCap, floor, cap } = rate;
  const end = prices.length;
  const between = (of: readonly Figure[], from: number, to: number): Figure =>
    from >= to ? ZERO : (of[to] ?? ZERO).minus(of[from] ?? ZERO);
  const first = (from: number, to: number, isReached: (price: Figure) => boolean): number => {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isReached(priceAt(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const ofBase = (base: Figure) => unitRoyalty({ ...rate, baseFloor: null, baseCap: null }, base).perUnit;
  // below its floor and above its cap every price counts as one
  const stated = baseFloor ? first(0, end, (price) => price.gte(baseFloor)) : 0;
  const capped = baseCap ? first(stated, end, (price) => price.gt(baseCap)) : end;
  const raised = floor ? first(stated, capped, (price) => price.times(percent).gte(floor)) : stated;
  const lowered = cap ? first(raised, capped, (price) => price.times(percent).gt(cap)) : capped;
  let sum = raised < lowered ? between(sales, raised, lowered).times(moved.price).times(percent) : ZERO;
  const at = (each: Figure | null, from: number, to: number): void => {
    if (each && from < to) sum = sum.plus(between(units, from, to).times(each));
  };
  if (stated > 0 && baseFloor) at(ofBase(baseFloor), 0, stated);
  at(floor, stated, raised);
  at(cap, lowered, capped);
  if (capped < end && baseCap) at(ofBase(baseCap), capped, end);
  return sum.times(moved.units);
}
