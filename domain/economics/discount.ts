import { daysBetween } from '../days.ts';
import { Figure, sumOf } from './figure.ts';

/** An amount on a day; what is received is positive, what is paid negative. */
export interface Flow {
  readonly date: string;
  readonly amount: Figure;
}

/** (1 + k)^(-d/365): what one unit on a day is worth on the day of valuation, ACT/365 (F4). */
export function discountFactor(rate: Figure, valuationDate: string, date: string): Figure {
  const days = daysBetween(valuationDate, date);
  if (days === 0) return new Figure(1);
  return new Figure(1).plus(rate).pow(new Figure(-days).dividedBy(365));
}

/** Present value of dated amounts: the sum of C_j · (1 + k)^(-(date_j - date_0)/365) (F4). */
export function presentValue(flows: readonly Flow[], rate: Figure, valuationDate: string): Figure {
  return sumOf(flows.map(({ date, amount }) => amount.times(discountFactor(rate, valuationDate, date))));
}
