import { idSchema } from '../deals/ids.ts';
import { offersSchema } from '../economics/offers/offers.ts';
import { worthSchema } from '../economics/worth/worth.ts';
import { z } from '../zod.ts';

export const offersContract = {
  /** Every round of a deal in money; refused with `settings` where nobody has said how to reckon. */
  'economics.offers': { input: z.strictObject({ dealId: idSchema }), output: offersSchema },
  /**
   * What the changes from one round of a deal to another are worth to each side. Refused as `invalid-input` by places of the
   * scenario where the earlier round cannot be valued, with `settings` where nobody has said how to reckon.
   */
  'economics.worth': {
    input: z.strictObject({ dealId: idSchema, fromRoundId: idSchema, toRoundId: idSchema }),
    output: worthSchema,
  },
} as const;
