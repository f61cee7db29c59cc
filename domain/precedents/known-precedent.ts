import { fieldValuesSchema } from '../terms/stated.ts';
import { z } from '../zod.ts';
import { amountSchema } from './amount.ts';
import { evidenceClasses } from './evidence.ts';
import { factSchema } from './fact.ts';
import { precedentSchema, relationKinds } from './precedent.ts';
import { words } from './words.ts';

/** Whose an entry is: of the library that comes with Parley, or written in this workspace. */
export const origins = ['built-in', 'ours'] as const;
export type Origin = (typeof origins)[number];

/** What we read in place of what the library says of a fact. */
export const correctionOfFactSchema = z.strictObject({
  statement: words,
  amount: amountSchema.nullable(),
  terms: z.record(z.string().max(60), fieldValuesSchema),
  evidence: z.enum(evidenceClasses),
  confirmed: z.boolean(),
});
export type CorrectionOfFact = z.infer<typeof correctionOfFactSchema>;

/** Our remark on an entry (no fact) or on one of its facts, which may put the fact right. Private. */
export const precedentNoteSchema = z.strictObject({
  precedentId: z.string().min(1).max(80),
  factId: z.string().max(10).nullable(),
  note: z.string().max(20_000),
  correction: correctionOfFactSchema.nullable(),
});
export type PrecedentNote = z.infer<typeof precedentNoteSchema>;

export const keptNoteSchema = precedentNoteSchema.extend({
  savedAt: z.iso.datetime(),
  /** The fact as the library has it today, where the note puts it right; null when the library has it no more. */
  original: factSchema.nullable(),
  /** The library has changed the fact since, or dropped it: the note was written on other words. */
  isOutdated: z.boolean(),
  /** Our correction stands in place of the fact. One of an entry of our own does not once the entry itself was changed. */
  isInForce: z.boolean(),
});
export type KeptNote = z.infer<typeof keptNoteSchema>;

const relatedEntrySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  announced: z.string().nullable(),
  kind: z.enum(relationKinds),
  /** Ours and not to be shown outside, whatever names it. */
  isConfidential: z.boolean(),
  /** The other entry says this of us: "renewed by" where `kind` is `renewal-of`. */
  isInverse: z.boolean(),
});
export type RelatedEntry = z.infer<typeof relatedEntrySchema>;

/** An entry as it is read here: what the library or we wrote, with our corrections in place, and what hangs on it. */
export const knownPrecedentSchema = z.strictObject({
  precedent: precedentSchema,
  origin: z.enum(origins),
  /** Ours and not to be shown outside; marked wherever it stands. */
  isConfidential: z.boolean(),
  notes: z.array(keptNoteSchema),
  related: z.array(relatedEntrySchema),
});
export type KnownPrecedent = z.infer<typeof knownPrecedentSchema>;
