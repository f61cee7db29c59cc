import { decimalSchema, isBelow, positiveDecimalSchema } from '../../decimal.ts';
import { dateSchema } from '../../terms/values/date.ts';
import { z } from '../../zod.ts';
import { rateSchema } from '../figure.ts';

const said = z.string().max(2_000, 'This is longer than 2,000 characters.').default('');

/** A figure that somebody holds to be so. Without the name and the reason it may stand, and is marked as unfounded. */
function assumptionSchema(value: z.ZodType<string, string>) {
  return z
    .strictObject({
      from: z.literal('assumption'),
      /** Null while only its reason is written. */
      value: value.nullable(),
      /** Between which bounds it may lie; none where nobody says. */
      low: value.nullable().default(null),
      high: value.nullable().default(null),
      by: said,
      why: said,
      /** Where it is taken from, in words. */
      source: said,
    })
    .superRefine(({ value: base, low, high }, ctx) => {
      const complain = (path: string, message: string) =>
        ctx.addIssue({ code: 'custom', path: [path], message });
      if (low !== null && base !== null && isAfter(low, base))
        complain('low', 'The low lies above the figure itself.');
      if (high !== null && base !== null && isAfter(base, high))
        complain('high', 'The high lies below the figure itself.');
    });
}

/** Of two decimals or of two days. */
function isAfter(one: string, other: string): boolean {
  return one.includes('-', 1) ? one > other : isBelow(other, one);
}

export const amountAssumptionSchema = assumptionSchema(positiveDecimalSchema);
export type Assumption = z.infer<typeof amountAssumptionSchema>;

export const dayAssumptionSchema = assumptionSchema(dateSchema);

export const weightAssumptionSchema = assumptionSchema(
  positiveDecimalSchema.refine((text) => !isBelow('1', text), 'This lies between 0 and 1.'),
);

/** As a fraction of a year, like the discount rate of a deal: "0.08" is 8 %. */
export const discountAssumptionSchema = assumptionSchema(
  decimalSchema.superRefine((text, ctx) => {
    const checked = rateSchema.safeParse(text);
    for (const { message } of checked.error?.issues ?? []) ctx.addIssue({ code: 'custom', message });
  }),
);

/** A figure of the precedent, read anew whenever it is reckoned with. */
export const takenFactSchema = z.strictObject({
  from: z.literal('fact'),
  factId: z.string().min(1).max(10),
  /** Which of its figures, as it was offered. */
  part: z.string().min(1).max(120),
  /** What it said when it was taken: where it says something else today, the worksheet says so. */
  seen: z.string().max(4_000),
});
export type TakenFact = z.infer<typeof takenFactSchema>;

export const amountInputSchema = z.discriminatedUnion('from', [takenFactSchema, amountAssumptionSchema]);
export const dayInputSchema = z.discriminatedUnion('from', [takenFactSchema, dayAssumptionSchema]);
export type WorksheetInput = z.infer<typeof amountInputSchema>;
