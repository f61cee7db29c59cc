import { Decimal as Digits } from 'decimal.js';
import { z } from './zod.ts';

// The default of 20 digits would round the sum of two long figures.
const Decimal = Digits.clone({ precision: 80 });

/** A decimal as text, such as "1041642161.25": never a binary float on the way to a shown figure. */
export const decimalSchema = z.string().regex(/^-?(0|[1-9]\d{0,17})(\.\d{1,12})?$/, {
  error: 'Write a plain number such as 1250000.50, without thousands marks, units or leading zeros.',
  // what is no number cannot be compared with its limits either
  abort: true,
});

export const positiveDecimalSchema = decimalSchema.refine(
  (text) => !text.startsWith('-'),
  'This cannot be below zero.',
);

/** "1041642161.25" -> "1,041,642,161.25": every digit kept, none added. */
export function formatDecimal(text: string): string {
  const [whole = '0', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** How a figure moved, as signed text: absolute, and percent of the old value to two places (null when it was zero). */
export interface Delta {
  readonly absolute: string;
  readonly percent: string | null;
}

export function deltaOf(before: string, after: string): Delta | null {
  const from = new Decimal(before);
  const to = new Decimal(after);
  if (from.equals(to)) return null;
  const difference = to.minus(from);
  const sign = difference.isPositive() ? '+' : '';
  const percent = from.isZero() ? null : difference.dividedBy(from.abs()).times(100).toDecimalPlaces(2);
  return {
    absolute: sign + difference.toFixed(),
    percent: percent && `${percent.isPositive() ? '+' : ''}${percent.toFixed()}`,
  };
}

/** The exact sum of decimal texts, with as many places as the part that has most: 5 and 5.10 make 10.10. */
export function sumDecimals(values: readonly string[]): string {
  const places = Math.max(0, ...values.map((value) => value.split('.')[1]?.length ?? 0));
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0)).toFixed(places);
}

/** A quotient to so many places, rounded half up, without trailing zeros; null when the divisor is zero. */
export function divideDecimals(dividend: string, divisor: string, places = 12): string | null {
  const by = new Decimal(divisor);
  return by.isZero() ? null : new Decimal(dividend).dividedBy(by).toDecimalPlaces(places).toFixed();
}

export function isBetween(value: string, low: string, high: string): boolean {
  return !isBelow(value, low) && !isBelow(high, value);
}

export function isBelow(value: string, limit: string): boolean {
  return new Decimal(value).lessThan(limit);
}
