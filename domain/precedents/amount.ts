import { decimalSchema, isBelow, isBetween } from '../decimal.ts';
import { currencyCodes } from '../terms/values/currency-codes.ts';
import { z } from '../zod.ts';
import { publishedPeriodSchema } from './published-date.ts';

/** What an amount counts, as it was published. */
export const amountUnits = [
  'total',
  'up-front',
  'instalment',
  'per-year',
  'per-quarter',
  'running',
  'catch-up',
  'interim',
  'per-unit',
  'pct-of-net-sales',
  'pct-of-selling-price',
  'pct-of-chip-price',
  'pct-per-year',
  'share',
  'base-cap',
  'units',
  'equity',
  'present-value',
  'accounting-revenue',
  'accounting-profit',
  'accounting-cash',
  'accounting-expense',
  'accounting-asset',
] as const;
export type AmountUnit = (typeof amountUnits)[number];

/** Figures of these units are percent numbers: "0.052" means 0.052 %. */
const percentUnits: ReadonlySet<AmountUnit> = new Set([
  'pct-of-net-sales',
  'pct-of-selling-price',
  'pct-of-chip-price',
  'pct-per-year',
  'share',
]);

export function isPercentUnit(unit: AmountUnit): boolean {
  return percentUnits.has(unit);
}

/** Figures of these units are sums of money; what is neither money nor a percentage is a count. */
export function isMoneyUnit(unit: AmountUnit): boolean {
  return unit !== 'units' && !isPercentUnit(unit);
}

/** What the amount is to the precedent: only a `term` is what was agreed, set or published as a price. */
export const standings = ['term', 'superseded', 'asked', 'estimate', 'accounting', 'context'] as const;
export type Standing = (typeof standings)[number];

export const standingWords: Readonly<Record<Standing, string>> = {
  term: 'agreed, set or listed',
  superseded: 'set aside or replaced by a later decision',
  asked: 'asked or offered, not agreed',
  estimate: "an outsider's estimate",
  accounting: 'an accounting figure, not a price',
  context: 'not by itself the price of the licence',
};

/** Whether a figure is the most that is paid, which says nothing of what is. */
export function isCeiling({ amount, cap }: Amount): boolean {
  return amount !== null && amount === cap;
}

const limit = decimalSchema.nullable().default(null);

/** The amount as it was published. Without an `amount` it is known that there is one and that nobody published it. */
export const amountSchema = z
  .strictObject({
    amount: limit,
    /** The upper end of a range whose lower end is `amount`. */
    amountMax: limit,
    /** ISO 4217; null for percentages and counts, and where the source leaves it in doubt. */
    currency: z
      .string()
      .refine(
        (code) => currencyCodes.has(code),
        'Name the currency by its three-letter ISO code, such as EUR.',
      )
      .nullable()
      .default(null),
    unit: z.enum(amountUnits),
    standing: z.enum(standings).default('term'),
    /** The day, month, year or period that the amount is of, where its own words say so; else it is of the precedent's date. */
    when: publishedPeriodSchema.nullable().default(null),
    /** How many times it is paid, for instalments. */
    count: z.number().int().positive().nullable().default(null),
    /** Lowest and highest of what is paid, in the unit or the currency of the amount as the statement says. */
    floor: limit,
    cap: limit,
    /** The share of the price that the rate is taken of, as a fraction, and the lowest and highest price it is taken of. */
    baseFactor: limit,
    baseFloor: limit,
    baseCap: limit,
    /** Upper limit and rate, from the lowest up; the last limit may be open (null). */
    tiers: z
      .array(z.strictObject({ upTo: decimalSchema.nullable(), rate: decimalSchema }))
      .min(1)
      .nullable()
      .default(null),
  })
  .refine((value) => value.amountMax === null || value.amount !== null, {
    path: ['amountMax'],
    error: 'A range needs its lower end.',
  })
  .refine(({ amount, amountMax }) => amount === null || amountMax === null || !isBelow(amountMax, amount), {
    path: ['amountMax'],
    error: 'The upper end of the range lies below its lower end.',
  })
  .refine(
    ({ unit, amount, amountMax }) =>
      !isPercentUnit(unit) ||
      [amount, amountMax].every((figure) => figure === null || isBetween(figure, '0', '100')),
    { path: ['amount'], error: 'A percentage lies between 0 and 100.' },
  );
export type Amount = z.infer<typeof amountSchema>;
