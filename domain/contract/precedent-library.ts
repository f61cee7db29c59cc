import { foundPrecedentSchema } from '../precedents/found-precedent.ts';
import { precedentSummarySchema } from '../precedents/precedent-summary.ts';
import { z } from '../zod.ts';
import { whichLibrary } from './which-library.ts';

export const precedentLibraryContract = {
  /** All entries, oldest first; those without a date last. */
  'precedents.list': { input: z.strictObject(whichLibrary), output: z.array(precedentSummarySchema) },
  /** Entries that have all the words, or words that begin so, the nearest first; none for a query without a word. */
  'precedents.search': {
    input: z.strictObject({
      query: z.string().max(200, 'Look for 200 characters at most.'),
      ...whichLibrary,
    }),
    output: z.array(foundPrecedentSchema),
  },
} as const;
