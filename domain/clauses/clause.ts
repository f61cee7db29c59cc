import { idSchema } from '../deals/ids.ts';
import { writtenParagraphsSchema } from '../terms/written/written-prose.ts';
import { z } from '../zod.ts';

export const variants = ['preferred', 'acceptable', 'last-resort'] as const;
export type Variant = (typeof variants)[number];

/** For whom a variant is worded: the side that grants, the side that is granted, or either. */
export const perspectives = ['licensor', 'licensee', 'either'] as const;

/**
 * Reusable prose for one term. "Party A" and "Party B" stand for the parties of the deal, `{{field}}` for a typed value of
 * the term; both are filled in when the clause is put into a term.
 */
export const clauseSchema = z.strictObject({
  id: idSchema,
  termKey: z.string().min(1).max(60),
  title: z.string().trim().min(1, 'Give the clause a title.').max(300),
  variant: z.enum(variants),
  perspective: z.enum(perspectives),
  paragraphs: writtenParagraphsSchema.min(1, 'A clause needs words.'),
  tags: z.array(z.string().trim().min(1).max(60)).max(50),
  /** Standards or programmes that it is made for; empty for any. */
  standards: z.array(z.string().trim().min(1).max(100)).max(50),
  whenToUse: z.string().max(5_000),
  isBuiltIn: z.boolean(),
  /** What the wording takes for granted: choices and yes or no by field of the term, set when the clause is put into it. */
  choices: z.record(z.string().max(60), z.union([z.string().max(60), z.boolean()])).exactOptional(),
});
export type Clause = z.infer<typeof clauseSchema>;

export const clauseUseSchema = z.strictObject({
  dealId: idSchema,
  dealTitle: z.string(),
  roundNumber: z.number().int(),
  termKey: z.string(),
  termLabel: z.string(),
});
export type ClauseUse = z.infer<typeof clauseUseSchema>;
