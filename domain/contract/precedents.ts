import { knownPrecedentSchema } from '../precedents/known-precedent.ts';
import { idSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

const precedentIds = z
  .array(z.string())
  .min(1, 'Name at least one precedent.')
  .max(50, 'At most 50 precedents at a time.');

export const precedentsContract = {
  /** For the inspector of a term until it asks for the precedents of that term. */
  'precedents.entries': { input: z.strictObject({}), output: z.array(knownPrecedentSchema) },
  /** A job: answers `Exported`. */
  'precedents.exportComparison': {
    input: z.strictObject({
      dealId: idSchema,
      with: precedentIds,
      paper: z.enum(['A4', 'Letter']),
      out: filePathSchema,
    }),
    output: z.strictObject({ jobId: z.string() }),
  },
} as const;
