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
  const key = `${rate.toString()} ${valuationDate}`;
  const found = lately.get(key) ?? openDiscounter(rate, valuationDate);
  lately.delete(key);
  lately.set(key, found);
  const [oldest] = lately.keys();
  if (lately.size > KEPT && oldest !== undefined) lately.delete(oldest);
  return found;
}

/** A rate is asked again and again while the terms beside it change. */
const KEPT = 8;
const DAYS_OF_YEAR = 365;
const lately = new Map<string, Discounter>();

function openDiscounter(rate: Figure, valuationDate: string): Discounter {
  const ofDay = rootOf(new Figure(1).plus(rate));
  const doubled = [new Figure(1).dividedBy(ofDay)];
  const known = new Map<number, Figure>();
  return (date) => {
    const days = daysBetween(valuationDate, date);
    const found = known.get(days);
    if (found) return found;
    const factor = days < 0 ? ofDay.pow(-days) : power(doubled, days);
    known.set(days, factor);
    return factor;
  };
}

/** The 365th root, by Newton: each step doubles the digits of a float, which are sixteen. */
function rootOf(value: Figure): Figure {
  let root = new Figure(value.toNumber() ** (1 / DAYS_OF_YEAR));
  for (let step = 0; step < 3; step += 1) {
    const power364 = root.pow(DAYS_OF_YEAR - 1);
    const excess = power364.times(root).minus(value);
    root = root.minus(excess.dividedBy(power364.times(DAYS_OF_YEAR)));
  }
  return root;
}

/** A whole power from the first, second, fourth, eighth… power, of which those that are missing are added. */
function power(doubled: Figure[], exponent: number): Figure {
  let result = new Figure(1);
  for (let [rest, at] = [exponent, 0]; rest > 0; [rest, at] = [Math.floor(rest / 2), at + 1]) {
    const last = doubled[at] ?? new Figure(1);
    if (rest % 2 === 1) result = result.times(last);
    if (doubled.length === at + 1) doubled.push(last.times(last));
  }
  return result;
}

/** Present value of dated amounts: the sum of C_j · (1 + k)^(-(date_j - date_0)/365) (F4). */
export function presentValue(flows: readonly Flow[], rate: Figure, valuationDate: string): Figure {
  const factor = discounter(rate, valuationDate);
  return sumOf(flows.map(({ date, amount }) => amount.times(factor(date))));
}
