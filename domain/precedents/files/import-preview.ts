import { z } from '../../zod.ts';
import { origins } from '../known-precedent.ts';
import { precedentIdSchema } from '../precedent.ts';

const outcomes = ['new', 'same-id', 'identical', 'refused'] as const;

/** An entry of a file before anything is taken over. */
export const previewEntrySchema = z.strictObject({
  /** Its place in the file, from 0. */
  index: z.number().int().nonnegative(),
  id: z.string(),
  title: z.string(),
  /** The file says that it must not be shown outside; it stays so whatever is chosen. */
  isConfidential: z.boolean(),
  /** `identical`: the entry that has the id says the very same. */
  outcome: z.enum(outcomes),
  issues: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  /** What is unknown in it, in the words of the note that would keep it. */
  keptAsNotes: z.array(z.string()),
  /** The entry that has the id already: of the library, our own, or earlier in the same file. */
  taken: z.strictObject({ title: z.string(), origin: z.enum([...origins, 'file']) }).nullable(),
});
export type PreviewEntry = z.infer<typeof previewEntrySchema>;

/** What is to become of one entry of a file. */
export const importDecisionSchema = z.strictObject({
  index: z.number().int().nonnegative(),
  /** `replace` only what is our own. */
  as: z.enum(['new', 'replace', 'skip']),
  /** Another id for a new entry; null keeps the one that it has. */
  id: precedentIdSchema.nullable(),
});
export type ImportDecision = z.infer<typeof importDecisionSchema>;
