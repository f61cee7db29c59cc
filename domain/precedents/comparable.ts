import { idSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';
import { origins } from './known-precedent.ts';
import { precedentIdSchema } from './precedent.ts';
import { similaritySchema } from './similarity.ts';

export const verdicts = ['accepted', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

/** Whether a precedent is held to speak for a deal. Private. */
export const comparableDecisionSchema = z.strictObject({
  dealId: idSchema,
  precedentId: precedentIdSchema,
  verdict: z.enum(verdicts),
  reason: z
    .string()
    .trim()
    .min(1, 'Say why: the set of comparables is only as good as its reasons.')
    .max(20_000),
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
  similarity: similaritySchema,
  decision: comparableDecisionSchema.nullable(),
});
export type Comparable = z.infer<typeof comparableSchema>;
