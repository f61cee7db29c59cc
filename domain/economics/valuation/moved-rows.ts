import type { Figure } from '../figure.ts';
import type { Scenario } from './scenario.ts';

type Rows = Scenario['forecasts']['A'];

/** The rows that others were made from, and what all units and all prices were multiplied by. */
export interface Moved {
  readonly from: Rows;
  readonly units: Figure;
  readonly price: Figure;
}

const origins = new WeakMap<Rows, Moved>();

/** All rows of a forecast with other units and prices. It is known where they come from, so that nothing is sorted again. */
export function moveRows(from: Rows, units: Figure, price: Figure): Rows {
  const rows = from.map((row) => ({
    ...row,
    get units() {
      return row.units.times(units);
    },
    get price() {
      return row.price.times(price);
    },
  }));
  origins.set(rows, { from, units, price });
  return rows;
}

export function movedRowsFrom(rows: Rows): Moved | undefined {
  return origins.get(rows);
}
