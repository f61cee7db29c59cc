import { z } from '../zod.ts';
import { evidenceClasses } from './evidence.ts';
import { origins } from './known-precedent.ts';
import { directions, precedentKinds } from './precedent.ts';
import { productClasses, standardClasses } from './subject-classes.ts';

/** One line of the library: enough to list, filter and place an entry in time. */
export const precedentSummarySchema = z.strictObject({
  id: z.string(),
  kind: z.enum(precedentKinds),
  title: z.string(),
  summary: z.string(),
  announced: z.string().nullable(),
  effective: z.string().nullable(),
  expires: z.string().nullable(),
  /** The day up to which whoever wrote the entry looked. */
  asOf: z.string(),
  companies: z.array(z.string()),
  standardClasses: z.array(z.enum(standardClasses)),
  productClasses: z.array(z.enum(productClasses)),
  direction: z.enum(directions),
  territory: z.string().nullable(),
  /** Forms of payment by the options of the term "consideration"; only "undisclosed" where just that is known of them. */
  forms: z.array(z.string()),
  /** Every class that one of its facts has. */
  evidence: z.array(z.enum(evidenceClasses)),
  isDisputed: z.boolean(),
  facts: z.number().int(),
  unverified: z.number().int(),
  /** One figure that tells the entry at a glance, in words, such as "EUR 1,700,000,000 up-front"; null without one. */
  headline: z.string().nullable(),
  origin: z.enum(origins),
  isConfidential: z.boolean(),
  /** We wrote something on it. */
  hasNotes: z.boolean(),
});
export type PrecedentSummary = z.infer<typeof precedentSummarySchema>;
