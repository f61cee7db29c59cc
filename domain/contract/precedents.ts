import { idSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

const precedentIds = z
  .array(z.string())
  .min(1, 'Name at least one precedent.')
  .max(50, 'At most 50 precedents at a time.');

export const precedentsContract = {
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
