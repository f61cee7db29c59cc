import { rising, type Piecewise, type Span } from './piecewise.ts';

/** Where straight lines end, with a table that finds the one for a number at once. */
interface Axis {
  readonly low: number;
  /** Places of the table for each unit. */
  readonly scale: number;
  /** How many breaks lie before a place of the table for certain. */
  readonly starts: Uint32Array;
  /** By size, and infinity after the last. */
  readonly breaks: Float64Array;
}

/** A sum of royalties over factors on units and on prices: within each cell it is a + b·units + c·price + d·units·price. */
export interface Surface {
  readonly product: number;
  /** The ratio of currencies that its prices move with. */
  readonly ratio: number;
  readonly units: Axis;
  readonly prices: Axis;
  /** Four numbers for each cell, by units and then by prices. */
  readonly cells: Float64Array;
}

/** What some units bear: so many units, each at so much. */
export interface Bearing {
  readonly product: number;
  readonly ratio: number;
  readonly units: Piecewise;
  readonly perUnit: Piecewise;
}

type Reach = Readonly<Record<'units' | 'prices', Span>>;

/** A table that is larger would not be at hand; single rows with many breaks may still make one. */
const MOST_CELLS = 1_024;

/** Adds up what bears on the same product in the same currency, as far as the tables stay small. */
export function surfacesOf(
  bearings: readonly Bearing[],
  reachOf: (ratio: number) => Reach,
): readonly Surface[] {
  const groups = new Map<string, { readonly own: Bearing[]; units: Set<number>; prices: Set<number> }[]>();
  for (const bearing of bearings) {
    const key = `${bearing.product} ${bearing.ratio}`;
    const known = groups.get(key) ?? [];
    groups.set(key, known);
    const last = known.at(-1);
    const units = new Set([...(last?.units ?? []), ...bearing.units.breaks]);
    const prices = new Set([...(last?.prices ?? []), ...bearing.perUnit.breaks]);
    if (last && (units.size + 1) * (prices.size + 1) <= MOST_CELLS) {
      last.own.push(bearing);
      [last.units, last.prices] = [units, prices];
    } else
      known.push({
        own: [bearing],
        units: new Set(bearing.units.breaks),
        prices: new Set(bearing.perUnit.breaks),
      });
  }
  return [...groups.values()].flatMap((parts) =>
    parts.map(({ own }) => surfaceOf(own, reachOf(own[0]?.ratio ?? 0))),
  );
}

function surfaceOf(bearings: readonly Bearing[], reach: Reach): Surface {
  const unitBreaks = rising(bearings.flatMap(({ units }) => units.breaks));
  const priceBreaks = rising(bearings.flatMap(({ perUnit }) => perUnit.breaks));
  const width = priceBreaks.length + 1;
  const cells = new Float64Array(4 * (unitBreaks.length + 1) * width);
  for (const { units, perUnit } of bearings) {
    const each = cellLines(perUnit, priceBreaks);
    for (const [row, sold] of cellLines(units, unitBreaks).entries()) {
      if (sold.constant === 0 && sold.slope === 0) continue;
      for (const [column, { constant, slope }] of each.entries()) {
        const at = 4 * (row * width + column);
        cells[at] = (cells[at] ?? 0) + sold.constant * constant;
        cells[at + 1] = (cells[at + 1] ?? 0) + sold.slope * constant;
        cells[at + 2] = (cells[at + 2] ?? 0) + sold.constant * slope;
        cells[at + 3] = (cells[at + 3] ?? 0) + sold.slope * slope;
      }
    }
  }
  const [first] = bearings;
  return {
    product: first?.product ?? 0,
    ratio: first?.ratio ?? 0,
    units: openAxis(unitBreaks, reach.units),
    prices: openAxis(priceBreaks, reach.prices),
    cells,
  };
}

/** The line that holds in each cell between all breaks. */
function cellLines({ breaks, lines }: Piecewise, all: readonly number[]) {
  let own = 0;
  const found = [lines[0]];
  for (const at of all) {
    if (breaks[own] === at) own += 1;
    found.push(lines[own]);
  }
  return found.map((line) => line ?? { constant: 0, slope: 0 });
}

function openAxis(breaks: readonly number[], { low, high }: Span): Axis {
  const places = breaks.length === 0 ? 1 : 4 * breaks.length;
  const scale = high > low ? places / (high - low) : 0;
  const starts = new Uint32Array(places);
  for (const at of breaks) {
    const after = placeOf(at, low, scale, places) + 1;
    if (after < places) starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let place = 1; place < places; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  return { low, scale, starts, breaks: Float64Array.from([...breaks, Number.POSITIVE_INFINITY]) };
}

/** Rises with the value, so that a break at an earlier place lies below it however the product was rounded. */
function placeOf(value: number, low: number, scale: number, places: number): number {
  const place = (value - low) * scale;
  if (!(place > 0)) return 0;
  return place >= places ? places - 1 : Math.floor(place);
}

/** Adds a surface to sums, draw by draw. */
export function addSurface(
  sums: Float64Array,
  { units, prices, cells }: Surface,
  unitFactors: Float64Array,
  priceFactors: Float64Array,
): void {
  const width = prices.breaks.length;
  const rows = units.breaks.length;
  const [a = 0, b = 0, c = 0, d = 0] = cells;
  if (width * rows === 1) {
    for (let draw = 0; draw < sums.length; draw += 1) {
      const sold = unitFactors[draw] ?? 0;
      const price = priceFactors[draw] ?? 0;
      sums[draw] = (sums[draw] ?? 0) + a + b * sold + price * (c + d * sold);
    }
    return;
  }
  const { low: unitLow, scale: unitScale, starts: unitStarts, breaks: unitBreaks } = units;
  const { low: priceLow, scale: priceScale, starts: priceStarts, breaks: priceBreaks } = prices;
  const [unitPlaces, pricePlaces] = [unitStarts.length, priceStarts.length];
  for (let draw = 0; draw < sums.length; draw += 1) {
    const sold = unitFactors[draw] ?? 0;
    const price = priceFactors[draw] ?? 0;
    let row = 0;
    if (rows > 1) {
      row = unitStarts[placeOf(sold, unitLow, unitScale, unitPlaces)] ?? 0;
      while ((unitBreaks[row] ?? 0) < sold) row += 1;
    }
    let column = 0;
    if (width > 1) {
      column = priceStarts[placeOf(price, priceLow, priceScale, pricePlaces)] ?? 0;
      while ((priceBreaks[column] ?? 0) < price) column += 1;
    }
    const at = 4 * (row * width + column);
    sums[draw] =
      (sums[draw] ?? 0) +
      (cells[at] ?? 0) +
      (cells[at + 1] ?? 0) * sold +
      price * ((cells[at + 2] ?? 0) + (cells[at + 3] ?? 0) * sold);
  }
}
