import { decimalSchema } from '../decimal.ts';
import { z } from '../zod.ts';
import { evidenceClasses } from './evidence.ts';
import { origins } from './known-precedent.ts';

/** A value of an accepted comparable that may enter a statistic. */
const observationSchema = z.strictObject({
  precedentId: z.string(),
  title: z.string(),
  factId: z.string(),
  words: z.string(),
  value: decimalSchema,
  evidence: z.enum(evidenceClasses),
  origin: z.enum(origins),
  /** Of our own entry, not to be shown outside. */
  isConfidential: z.boolean(),
  /** As we read it, and not as the library has it. */
  isCorrected: z.boolean(),
});
export type Observation = z.infer<typeof observationSchema>;

const leftOutSchema = z.strictObject({
  precedentId: z.string(),
  title: z.string(),
  factId: z.string().nullable(),
  words: z.string(),
  /** Of our own entry, not to be shown outside. */
  isConfidential: z.boolean(),
  /** Why, in words: "unverified", "undisclosed", "in EUR", "asked, not agreed", … */
  reason: z.string(),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** What is alike in all values of a statistic: without it they must not be put in one row. */
const commonBaseSchema = z.strictObject({
  /** Stable within one answer. */
  key: z.string(),
  termKey: z.string(),
  field: z.string(),
  /** "Running royalty per unit, handsets, NR (5G)". */
  label: z.string(),
  /** "USD", "EUR", "%", "months". */
  unit: z.string(),
});
export type CommonBase = z.infer<typeof commonBaseSchema>;

/** Five numbers over one common base, with what they were made of and what was left out. Quartiles are null below four values. */
export const statisticSchema = z.strictObject({
  base: commonBaseSchema,
  count: z.number().int(),
  minimum: decimalSchema,
  lowerQuartile: decimalSchema.nullable(),
  median: decimalSchema,
  upperQuartile: decimalSchema.nullable(),
  maximum: decimalSchema,
  used: z.array(observationSchema),
  leftOut: z.array(leftOutSchema),
  /** Our own round's values on the same base. */
  ours: z.array(z.strictObject({ words: z.string(), value: decimalSchema })),
  /** What a reader must bear in mind although the base is common; null where there is nothing. */
  caution: z.string().nullable(),
});
export type Statistic = z.infer<typeof statisticSchema>;

/** Named wherever quartiles are shown. */
export const QUARTILE_METHOD =
  'Quartiles are the medians of the lower and the upper half; with an odd count the median itself belongs to neither half.';
