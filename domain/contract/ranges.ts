import { idSchema } from '../deals/ids.ts';
import { assumptionRangesSchema, suggestedRangeSchema } from '../economics/simulation/ranges.ts';
import { z } from '../zod.ts';

const dealRangesSchema = z.strictObject({
  /** Null before anybody stated any. */
  ranges: assumptionRangesSchema.nullable(),
  /** What the low and high forecasts amount to; nothing is reckoned with it before somebody states it. */
  suggestions: z.array(suggestedRangeSchema),
});
export type DealRanges = z.infer<typeof dealRangesSchema>;

export const rangesContract = {
  'ranges.get': { input: z.strictObject({ dealId: idSchema }), output: dealRangesSchema },
  /** Null: as if nobody had stated any. */
  'ranges.save': {
    input: z.strictObject({ dealId: idSchema, ranges: assumptionRangesSchema.nullable() }),
    output: dealRangesSchema,
  },
} as const;
