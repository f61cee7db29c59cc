import { idSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';
import { orientationSchema, statementSchema } from './comparison.ts';
import { origins } from './known-precedent.ts';
import { precedentIdSchema } from './precedent.ts';
import { similaritySchema } from './similarity.ts';
import { sourceSchema } from './source.ts';

export const verdicts = ['accepted', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

export const REASON_WANTED = 'Say why: the set of comparables is only as good as its reasons.';

/** Whether a precedent is held to speak for a deal. Private. */
export const comparableDecisionSchema = z.strictObject({
  dealId: idSchema,
  precedentId: precedentIdSchema,
  verdict: z.enum(verdicts),
  reason: z.string().trim().min(1, REASON_WANTED).max(20_000),
  decidedOn: z.iso.date(),
});
export type ComparableDecision = z.infer<typeof comparableDecisionSchema>;

/** A precedent as a candidate for a deal. */
export const comparableSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  announced: z.string().nullable(),
  headline: z.string().nullable(),
  origin: z.enum(origins),
  isConfidential: z.boolean(),
  /** We wrote something on it. */
  hasNotes: z.boolean(),
  similarity: similaritySchema,
  decision: comparableDecisionSchema.nullable(),
});
export type Comparable = z.infer<typeof comparableSchema>;

/** What a precedent says on one term, beside the term of a deal. */
export const termPrecedentSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  announced: z.string().nullable(),
  asOf: z.string(),
  origin: z.enum(origins),
  isConfidential: z.boolean(),
  hasNotes: z.boolean(),
  similarity: similaritySchema,
  verdict: z.enum(verdicts).nullable(),
  /** Our round's changes as one types: whoever holds both against each other tells then which party is which. */
  orientation: orientationSchema,
  statements: z.array(statementSchema).min(1),
  /** Those that the statements cite. */
  sources: z.array(sourceSchema),
});
export type TermPrecedent = z.infer<typeof termPrecedentSchema>;
