import { fieldValuesSchema } from '../terms/stated.ts';
import { z } from '../zod.ts';
import { amountSchema } from './amount.ts';
import { evidenceClasses } from './evidence.ts';
import { words } from './words.ts';

/** The lines of an entry's own summary that a fact can support. */
export const summaryFields = [
  'announced',
  'effective',
  'expires',
  'termYears',
  'standards',
  'direction',
  'territory',
  'productScope',
  'structure',
  'parties',
  'dispute',
  'forum',
  'outcome',
] as const;

/** One statement about a precedent, with the terms that it speaks to and how well it is known. */
export const factSchema = z.strictObject({
  /** Stable within the entry ("c1", "f2"): what people correct, annotate or cite is found by it. Never renamed. */
  id: z.string().regex(/^[a-z]\d{1,4}$/, 'Name a fact by a letter and a number, such as f1.'),
  /**
   * By catalogue key, the typed values that the fact gives for that term: the same values as a term sheet's. A term
   * with no values is spoken to in words only; no term at all makes it background, such as the dispute.
   */
  terms: z.record(z.string().max(60), fieldValuesSchema).default({}),
  statement: words,
  amount: amountSchema.nullable().default(null),
  supports: z.array(z.enum(summaryFields)).default([]),
  evidence: z.enum(evidenceClasses),
  /** False: recalled or inferred, never counted in a statistic and always shown as unverified. */
  confirmed: z.boolean(),
  /** The document that would settle an unconfirmed fact. */
  primary: words.nullable().default(null),
  note: words.nullable().default(null),
  sourceIds: z.array(z.string().max(100)).default([]),
});
export type Fact = z.infer<typeof factSchema>;
