import { idSchema } from '../deals/ids.ts';
import { worthSchema } from '../economics/worth/worth.ts';
import { z } from '../zod.ts';

export const offersContract = {
  /**
   * What the changes from one round of a deal to another are worth to each side. Refused as `invalid-input` by places of the
   * scenario where the earlier round cannot be valued, with `settings` where nobody has said how to reckon.
   */
  'economics.worth': {
    input: z.strictObject({ dealId: idSchema, fromRoundId: idSchema, toRoundId: idSchema }),
    output: worthSchema,
  },
} as const;
