import { z } from '../../zod.ts';

/** What something is worth to each side, as decimal texts to the cent in the reporting currency. */
const npvSchema = z.strictObject({ A: z.string(), B: z.string() });

/** A figure, or why there is none. */
const toldSchema = z.union([
  z.strictObject({ npv: npvSchema }),
  z.strictObject({ refused: z.string().min(1) }),
]);
export type Told = z.infer<typeof toldSchema>;

const changeWorth = {
  /** `none`: it moves no payment. `unknown`: what it moves cannot be told. */
  state: z.enum(['valued', 'none', 'unknown']),
  /** Why it is `none` or `unknown`. */
  reason: z.string().nullable(),
  /** The earlier round with only this change, less the earlier round. */
  single: toldSchema.nullable(),
  /** All changes, less all but this one. */
  last: toldSchema.nullable(),
  /** What of it no figure holds. */
  notes: z.array(z.string()).readonly(),
};

const fieldWorthSchema = z.strictObject({ field: z.string(), label: z.string(), ...changeWorth });

/** What the changes of one term are worth together, and each changed field of it by itself. */
const termWorthSchema = z.strictObject({
  termKey: z.string(),
  label: z.string(),
  ...changeWorth,
  /** None where the term came or went as a whole. */
  fields: z.array(fieldWorthSchema).readonly(),
});

/** What the way from one round to another is worth: each change alone, each as the last one, and all of them. Ours alone. */
export const worthSchema = z.strictObject({
  fromRoundId: z.string(),
  toRoundId: z.string(),
  fromNumber: z.number().int(),
  toNumber: z.number().int(),
  currency: z.string(),
  valuationDate: z.string(),
  /** The net present values of the two rounds themselves. */
  before: toldSchema,
  after: toldSchema,
  terms: z.array(termWorthSchema).readonly(),
  /** All changes that can be valued, made at once. */
  together: toldSchema,
  /** The sum of what the changed terms are worth, each alone. */
  singles: toldSchema,
  /** Together less the sum of the singles: what the changes do to each other. */
  orderEffect: toldSchema,
  /** Changes that are in none of the three sums. */
  leftOut: z.array(z.string()).readonly(),
});
export type Worth = z.infer<typeof worthSchema>;
export type TermWorth = z.infer<typeof termWorthSchema>;
export type FieldWorth = z.infer<typeof fieldWorthSchema>;
export type ChangeWorth = Pick<FieldWorth, keyof typeof changeWorth>;
