import { sideSchema } from '../../deals/ids.ts';
import { precedentIdSchema } from '../../precedents/precedent.ts';
import { publishedPeriodSchema } from '../../precedents/published-date.ts';
import { currencySchema } from '../../terms/values/money.ts';
import { z } from '../../zod.ts';
import {
  amountAssumptionSchema,
  amountInputSchema,
  dayInputSchema,
  discountAssumptionSchema,
  weightAssumptionSchema,
} from './assumption.ts';

const idSchema = z.string().min(1).max(60);
const labelSchema = z.string().max(200, 'This name is too long.').default('');
const remarkSchema = z.string().max(2_000, 'This is longer than 2,000 characters.').default('');
const list = <T extends z.ZodType>(each: T) =>
  z.array(each).max(120, 'Sum up some of these rows.').default([]);

/** Which of the three rates speaks for the comparable. */
export const countedRates = ['blended', 'past-only', 'future-only'] as const;
export type CountedRate = (typeof countedRates)[number];

/** The same amount again, every so many months from its day on. */
const repeatSchema = z.strictObject({
  times: z.number().int().min(1).max(200),
  everyMonths: z.number().int().min(1).max(120),
});

const paymentSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  amount: amountInputSchema,
  /** Null: the day that the fact itself gives. */
  date: dayInputSchema.nullable().default(null),
  repeat: repeatSchema.nullable().default(null),
});

/** What is no money, at its value on the day of valuation. */
const otherSchema = z.strictObject({ id: idSchema, label: labelSchema, amount: amountInputSchema });

const unitsSchema = z.strictObject({
  id: idSchema,
  /** A year, a month, a day, or two of them parted by a slash; null until somebody says. */
  period: publishedPeriodSchema.nullable(),
  units: amountInputSchema,
  /** Average net selling price of one; null: the price that holds for the whole worksheet. */
  price: amountAssumptionSchema.nullable().default(null),
});
export type UnitsRow = z.infer<typeof unitsSchema>;

const rateRowSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  /** Of an assumed figure: "0.052" is 0.052 % of the price, or an amount per unit. A fact says it itself. */
  basis: z.enum(['percent', 'per-unit']),
  rate: amountInputSchema,
  /** What the standard contributes to the product (F7); null where there is one rate only. */
  weight: weightAssumptionSchema.nullable().default(null),
});

const strengthSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('shares'),
    own: weightAssumptionSchema.nullable(),
    comparable: weightAssumptionSchema.nullable(),
  }),
  z.strictObject({ by: z.literal('ratio'), ratio: amountAssumptionSchema }),
]);

const adjustmentSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['volume', 'scope', 'time', 'other']),
  name: labelSchema,
  factor: amountAssumptionSchema,
});

/** How a comparable of a deal is unpacked: which facts are used as what, and what is assumed beside them. Private. */
export const worksheetSchema = z.strictObject({
  precedentId: precedentIdSchema,
  /** Sums that are laid on units, or a rate that was published. */
  start: z.enum(['payments', 'rate']),
  currency: currencySchema,
  counts: z.enum(countedRates).default('blended'),
  countsWhy: remarkSchema,
  payer: z.strictObject({ side: sideSchema, by: remarkSchema, why: remarkSchema }).nullable().default(null),
  payments: list(paymentSchema),
  /** Given for the licence beside money, such as patents, shares or a licence back. */
  nonCash: list(otherSchema),
  /** Bought with the same money beside the licence. */
  otherValue: list(otherSchema),
  valuationDate: dayInputSchema.nullable().default(null),
  discountRate: discountAssumptionSchema.nullable().default(null),
  pastUnits: list(unitsSchema),
  futureUnits: list(unitsSchema),
  /** φ; null: past units count in full. */
  pastWeight: weightAssumptionSchema.nullable().default(null),
  /** Average net selling price of a unit. */
  price: amountAssumptionSchema.nullable().default(null),
  rates: list(rateRowSchema),
  /** Whose portfolio of our deal the scaled rate is for; null: that of whoever licenses on balance. */
  licensor: sideSchema.nullable().default(null),
  strength: strengthSchema.nullable().default(null),
  adjustments: list(adjustmentSchema),
});
export type Worksheet = z.infer<typeof worksheetSchema>;
