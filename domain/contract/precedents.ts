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
} as const;
