import { idSchema, sideSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';

const deltaSchema = z.strictObject({ absolute: z.string(), percent: z.string().nullable() }).nullable();

/** What one side gave the other in a round, as it goes to whoever shows it; reasons are remarks, and stand by themselves. */
export const concessionSchema = z.strictObject({
  roundId: idSchema,
  roundNumber: z.number().int(),
  dated: z.iso.date(),
  sinceRoundId: idSchema,
  givenBy: sideSchema,
  change: z.strictObject({
    termKey: z.string(),
    termLabel: z.string(),
    field: z.string(),
    label: z.string(),
    direction: z.enum(['a-to-b', 'b-to-a']).nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    delta: deltaSchema,
    parts: z
      .array(
        z.strictObject({
          label: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
          delta: deltaSchema,
          gains: sideSchema.nullable(),
        }),
      )
      .readonly(),
    gains: sideSchema.nullable(),
    /** Words are nobody's gain. */
    redline: z.null(),
  }),
  reason: z.string().nullable(),
});
