import { daysBetween } from '../days.ts';
import { Figure, sumOf } from './figure.ts';

/** An amount on a day; what is received is positive, what is paid negative. */
export interface Flow {
  readonly date: string;
  readonly amount: Figure;
}

/** What one unit on a day is worth on the day of valuation. */
export type Discounter = (date: string) => Figure;

/**
 * (1 + k)^(-d/365), ACT/365 (F4). The root for one day is taken once, so that each date costs a few multiplications; with 60
 * digits the error of a century is still beyond the fiftieth.
 */
export function discounter(rate: Figure, valuationDate: string): Discounter {
  const ofDay = new Figure(1).plus(rate).pow(new Figure(1).dividedBy(365));
  const known = new Map<number, Figure>();
  return (date) => {
    const days = daysBetween(valuationDate, date);
    const found = known.get(days);
    if (found) return found;
    const factor = ofDay.pow(-days);
    known.set(days, factor);
    return factor;
  };
}

/** Present value of dated amounts: the sum of C_j · (1 + k)^(-(date_j - date_0)/365) (F4). */
export function presentValue(flows: readonly Flow[], rate: Figure, valuationDate: string): Figure {
  const factor = discounter(rate, valuationDate);
  return sumOf(flows.map(({ date, amount }) => amount.times(factor(date))));
}
