import type { Side } from '../../terms/values/value-kind.ts';
import type { Amount, MovingTier } from './compiled.ts';
import { between, movedAmount, type DrawnChunk } from './drawn-chunk.ts';
import { addSurface } from './surfaces.ts';

/** Adds what the rows of a tier bear whose limits move with a currency, draw by draw. */
export function addMovingRows(
  sums: Float64Array,
  { units, isPercent, limits, rows }: MovingTier,
  side: Side,
  chunk: DrawnChunk,
): void {
  const column = (limit: Amount | null, without: number) =>
    limit ? movedAmount(limit, chunk) : chunk.take().fill(without);
  const floors = column(limits.floor, Number.NEGATIVE_INFINITY);
  const caps = column(limits.cap, Number.POSITIVE_INFINITY);
  const baseFloors = column(limits.baseFloor, Number.NEGATIVE_INFINITY);
  const baseCaps = column(limits.baseCap, Number.POSITIVE_INFINITY);
  const each = chunk.take();
  for (const { weight, price, rate } of rows) {
    const prices = chunk.price(side, price.ratio);
    for (let draw = 0; draw < chunk.size; draw += 1) {
      const stated = price.value * (prices[draw] ?? 0);
      const base = between(stated, baseFloors[draw] ?? 0, baseCaps[draw] ?? 0);
      const free = isPercent ? base * rate : rate;
      each[draw] = (each[draw] ?? 0) + weight * between(free, floors[draw] ?? 0, caps[draw] ?? 0);
    }
  }
  const bearing = chunk.take();
  addSurface(bearing, units, chunk.units[side], chunk.price(side, units.ratio));
  for (let draw = 0; draw < chunk.size; draw += 1)
    sums[draw] = (sums[draw] ?? 0) + (bearing[draw] ?? 0) * (each[draw] ?? 0);
}
