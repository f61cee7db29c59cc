import { Figure } from '../figure.ts';
import type { Scenario } from './scenario.ts';

/** What a forecast sells in a year in one currency, not yet converted. */
export interface YearSum {
  readonly year: number;
  readonly currency: string;
  readonly units: Figure;
  readonly sales: Figure;
  /** Places of the rows in the forecast. */
  readonly rows: readonly number[];
}

type Rows = Scenario['forecasts']['A'];

const ZERO = new Figure(0);
const known = new WeakMap<Rows, readonly YearSum[]>();

/** Kept for as long as somebody holds the rows: they are not changed in place. In the order in which they first occur. */
export function yearSums(rows: Rows): readonly YearSum[] {
  const before = known.get(rows);
  if (before) return before;
  const sums = new Map<string, YearSum & { readonly rows: number[] }>();
  for (const [index, { units, price, currency, year }] of rows.entries()) {
    const key = `${year} ${currency}`;
    const sum = sums.get(key) ?? { year, currency, units: ZERO, sales: ZERO, rows: [] };
    sum.rows.push(index);
    sums.set(key, { ...sum, units: sum.units.plus(units), sales: sum.sales.plus(units.times(price)) });
  }
  const fresh = [...sums.values()];
  known.set(rows, fresh);
  return fresh;
}
