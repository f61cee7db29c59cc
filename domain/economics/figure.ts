import { Decimal as Digits } from 'decimal.js';
import { z } from '../zod.ts';

/** Figures on the way to a result: 60 digits are kept and nothing is rounded before the end. */
export const Figure = Digits.clone({ precision: 60, toExpNeg: -1e9, toExpPos: 1e9 });
export type Figure = Digits;

const WRITTEN = /^-?\d{1,40}(?:\.\d{1,40})?$/;

/**
 * A decimal as text, such as "1041642161.25". A JSON number is taken by the digits that it prints as, so that a script may
 * write either; nothing is reckoned in binary.
 */
export const figureSchema = z
  .union([z.string(), z.number()], {
    error: ({ input }) =>
      `${input === undefined ? 'This is missing. ' : ''}Write a plain decimal such as 0.0325.`,
  })
  .transform((value) => (typeof value === 'number' ? new Figure(value).toFixed() : value.trim()))
  .pipe(
    z
      .string()
      .regex(WRITTEN, {
        error: 'Write a plain decimal such as 0.0325, without thousands marks or units.',
        // what is no figure cannot be held against its neighbours either
        abort: true,
      })
      .transform((text) => new Figure(text)),
  );

export const positiveFigure = figureSchema.refine(
  (value) => !value.isNegative(),
  'This cannot be below zero.',
);

/** A share, a weight or a percentage as a fraction: 0.0325 means 3.25 %. */
export const fractionSchema = figureSchema.refine(
  (value) => value.gte(0) && value.lte(1),
  'This is a fraction from 0 to 1: write 0.0325 for 3.25 %.',
);

/** A yearly rate as a fraction. Whoever writes 3.25 or 325 means percent. */
export const rateSchema = figureSchema.refine(
  (value) => value.gt(-1) && value.lte(1),
  'A yearly rate is a fraction above -1 and up to 1: write 0.0325 for 3.25 %.',
);

/** So many days, from none up to the most; `what` names them in the words of a refusal. */
export function wholeDays(most: number, what: string) {
  const message = `${what}: write whole days, from 0 to ${most.toLocaleString('en-US')}.`;
  return z.number(message).int(message).min(0, message).max(most, message);
}

/** As text, rounded half up to so many places and without trailing zeros: the only place where a figure is rounded. */
export function figureText(value: Figure, places = 12): string {
  const rounded = value.toDecimalPlaces(places, Digits.ROUND_HALF_UP);
  return rounded.isZero() ? '0' : rounded.toFixed();
}

export function sumOf(values: readonly Figure[]): Figure {
  return values.reduce<Figure>((sum, value) => sum.plus(value), new Figure(0));
}
