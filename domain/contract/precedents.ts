import { comparisonSchema } from '../precedents/comparison.ts';
import { precedentSchema } from '../precedents/precedent.ts';
import { idSchema } from '../deals/deal.ts';
import { z } from '../zod.ts';

export const precedentsContract = {
  'precedents.list': { input: z.strictObject({}), output: z.array(precedentSchema) },
  'precedents.compare': {
    input: z.strictObject({ dealId: idSchema, with: z.array(z.string()).min(1).max(50) }),
    output: comparisonSchema,
  },
  /** A job: answers `Exported`. */
  'precedents.exportComparison': {
    input: z.strictObject({
      dealId: idSchema,
      with: z.array(z.string()).min(1).max(50),
      paper: z.enum(['A4', 'Letter']),
      out: z.string().min(1),
    }),
    output: z.strictObject({ jobId: z.string() }),
  },
} as const;
