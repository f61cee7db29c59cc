import { idSchema } from '../deals/ids.ts';
import type { Tornado } from '../economics/simulation/tornado.ts';
import { rangeKeySchema } from '../economics/simulation/ranges.ts';
import { z } from '../zod.ts';

const endSchema = z.strictObject({ at: z.string(), toA: z.string() });

const tornadoSchema = z.strictObject({
  base: z.string(),
  bars: z
    .array(
      z.strictObject({
        key: z.union([rangeKeySchema, z.enum(['case-A', 'case-B'])]),
        low: endSchema,
        high: endSchema,
      }),
    )
    .readonly(),
}) satisfies z.ZodType<Tornado>;

export const tornadoContract = {
  /** What each assumption of the deal does alone to the value of a round; without one the latest is meant. */
  'economics.tornado': {
    input: z.strictObject({ dealId: idSchema, roundId: idSchema.optional() }),
    output: z.strictObject({
      roundId: idSchema,
      number: z.number().int(),
      currency: z.string(),
      valuationDate: z.string(),
      tornado: tornadoSchema,
    }),
  },
} as const;
