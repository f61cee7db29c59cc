import { openDealSchema } from '../deals/deal.ts';
import { idSchema } from '../deals/ids.ts';
import { playbookSchema, positionSchema } from '../positions/position.ts';
import { z } from '../zod.ts';

export const positionsContract = {
  /** An empty position is none. */
  'positions.save': {
    input: z.strictObject({ dealId: idSchema, position: positionSchema }),
    output: openDealSchema,
  },
  'playbooks.list': { input: z.strictObject({}), output: z.array(playbookSchema) },
  /** Fills the positions of a deal; those it has already are kept unless `overwrite`. */
  'playbooks.apply': {
    input: z.strictObject({ dealId: idSchema, playbookId: idSchema, overwrite: z.boolean() }),
    output: openDealSchema,
  },
  'playbooks.saveFromDeal': {
    input: z.strictObject({
      dealId: idSchema,
      name: playbookSchema.shape.name,
      note: playbookSchema.shape.note,
    }),
    output: playbookSchema,
  },
  'playbooks.rename': {
    input: z.strictObject({
      id: idSchema,
      name: playbookSchema.shape.name,
      note: playbookSchema.shape.note,
    }),
    output: playbookSchema,
  },
  'playbooks.remove': { input: z.strictObject({ id: idSchema }), output: z.null() },
} as const;
