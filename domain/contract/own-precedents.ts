import { knownPrecedentSchema, precedentNoteSchema } from '../precedents/known-precedent.ts';
import { precedentIdSchema, precedentSchema } from '../precedents/precedent.ts';
import { z } from '../zod.ts';
import { whichLibrary } from './which-library.ts';

const named = z.strictObject({ id: z.string().min(1).max(80) });

export const ownPrecedentsContract = {
  /** An entry as we read it, built-in or our own. */
  'precedents.get': { input: named.extend(whichLibrary), output: knownPrecedentSchema },
  /** Saves an entry of our own; an id that another entry has is a conflict. */
  'precedents.saveOwn': {
    input: z.strictObject({ precedent: precedentSchema, isConfidential: z.boolean(), isNew: z.boolean() }),
    output: knownPrecedentSchema,
  },
  /** Takes an entry of our own out; a conflict while a deal has it among its comparables. */
  'precedents.removeOwn': { input: z.strictObject({ id: precedentIdSchema }), output: z.null() },
  /** Our remark on an entry or a fact, and our reading of the fact; without both, what was written is taken back. */
  'precedents.annotate': { input: precedentNoteSchema, output: knownPrecedentSchema },
} as const;
