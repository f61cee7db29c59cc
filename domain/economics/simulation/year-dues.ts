import type { Amount, SideNumbers, YearNumbers } from './compiled.ts';
import { between, movedAmount, type DrawnChunk } from './drawn-chunk.ts';
import { addMovingRows } from './moving-rows.ts';
import { addSurface } from './surfaces.ts';
import { isAbove } from './ties.ts';

/** What a side owes year by year after limits, credits and what was prepaid, draw by draw. */
export interface Dues {
  readonly years: readonly Float64Array[];
  readonly prepaidLeft: Float64Array;
}

/** Tells a draw under which the terms contradict each other. */
export type Contradict = (draw: number) => void;

interface Limited {
  readonly due: Float64Array;
  readonly least: Float64Array;
  readonly topUp: Float64Array;
}

/** The royalties of a side as they fall due, by the same rules as in decimals. */
export function duesOf(side: SideNumbers, chunk: DrawnChunk, contradict: Contradict): Dues {
  const { size } = chunk;
  const credit = chunk.take();
  const prepaidLeft = side.prepaid ? movedAmount(side.prepaid, chunk) : chunk.take();
  const years = side.years.map((year) => {
    const products = Array.from({ length: side.products }, () => chunk.take());
    for (const surface of year.surfaces) {
      const sums = products[surface.product];
      if (sums) addSurface(sums, surface, chunk.units[side.side], chunk.price(side.side, surface.ratio));
    }
    for (const tier of year.moving) {
      const sums = products[tier.units.product];
      if (sums) addMovingRows(sums, tier, side.side, chunk);
    }
    const { due, least, topUp } = limitYear(side, year, products, chunk, contradict);
    if (!side.prepaid && !side.shortfall) return due;
    for (let draw = 0; draw < size; draw += 1) {
      const owed = due[draw] ?? 0;
      const raised = topUp[draw] ?? 0;
      const before = credit[draw] ?? 0;
      // a credit pays for royalties that were earned, never for the minimum itself
      const used = raised === 0 ? Math.min(before, owed - Math.min(owed, least[draw] ?? 0)) : 0;
      const prepaid = Math.min(prepaidLeft[draw] ?? 0, owed - used);
      due[draw] = owed - used - prepaid;
      prepaidLeft[draw] = (prepaidLeft[draw] ?? 0) - prepaid;
      if (side.shortfall === 'carried') credit[draw] = raised;
      if (side.shortfall === 'carried-in-term') credit[draw] = before - used + raised;
    }
    return due;
  });
  return { years, prepaidLeft };
}

/** Caps first, then minimums; under the threshold of small payers only the minimum is due. */
function limitYear(
  { isByProduct }: SideNumbers,
  { limits }: YearNumbers,
  products: readonly Float64Array[],
  chunk: DrawnChunk,
  contradict: Contradict,
): Limited {
  const { size } = chunk;
  const due = chunk.take();
  const least = chunk.take();
  const topUp = chunk.take();
  const column = (limit: Amount | null, without: number) =>
    limit ? movedAmount(limit, chunk) : chunk.take().fill(without);
  const caps = column(limits.sheetCap, Number.POSITIVE_INFINITY);
  const minimums = column(limits.sheetMinimum, 0);
  const thresholds = column(limits.smallPayer, 0);
  const ratesCap = limits.ratesCap ?? Number.POSITIVE_INFINITY;
  const ratesMinimum = limits.ratesMinimum ?? 0;
  const sums = isByProduct ? limitProducts(products, caps, minimums, chunk) : null;
  const whole = sums?.gross ?? products[0] ?? chunk.take();
  const hasMinimum = limits.sheetMinimum !== null || limits.ratesMinimum !== null;
  for (let draw = 0; draw < size; draw += 1) {
    const cap = caps[draw] ?? 0;
    const minimum = minimums[draw] ?? 0;
    const gross = whole[draw] ?? 0;
    const capped = sums ? (sums.capped[draw] ?? 0) : between(gross, Number.NEGATIVE_INFINITY, cap);
    if (gross !== 0 && isAbove(thresholds[draw] ?? 0, gross)) {
      const floor = Math.max(minimum * products.length, ratesMinimum);
      due[draw] = floor;
      least[draw] = floor;
      topUp[draw] = floor;
      continue;
    }
    const under = between(capped, Number.NEGATIVE_INFINITY, ratesCap);
    const floor = Math.max(ratesMinimum, sums ? (sums.least[draw] ?? 0) : minimum);
    const isRaised = hasMinimum && under < floor;
    least[draw] = floor;
    due[draw] = isRaised ? floor : under;
    topUp[draw] = isRaised ? floor - under : 0;
    if (isRaised && isAbove(floor, Math.min(ratesCap, sums ? Number.POSITIVE_INFINITY : cap)))
      contradict(draw);
  }
  return { due, least, topUp };
}

/** Limits hold for each product by itself: what all of them come to, before and after. */
function limitProducts(
  products: readonly Float64Array[],
  caps: Float64Array,
  minimums: Float64Array,
  chunk: DrawnChunk,
) {
  const [gross, capped, least] = [chunk.take(), chunk.take(), chunk.take()];
  for (const product of products)
    for (let draw = 0; draw < chunk.size; draw += 1) {
      const own = product[draw] ?? 0;
      const limited = between(own, Number.NEGATIVE_INFINITY, caps[draw] ?? 0);
      gross[draw] = (gross[draw] ?? 0) + own;
      capped[draw] = (capped[draw] ?? 0) + limited;
      least[draw] = (least[draw] ?? 0) + Math.max(limited, minimums[draw] ?? 0);
    }
  return { gross, capped, least };
}
