import { z } from '../../zod.ts';
import { familyMemberSchema } from '../families/family-row.ts';
import { overrideSchema } from './override.ts';

/** An estimate with what it rests on, or the reason why there is none. */
const expiryDetailSchema = z
  .strictObject({
    date: z.string().nullable(),
    /** False where only the year of the filing number is known, and the date is the last one that is possible. */
    isByDay: z.boolean(),
    method: z.string().nullable(),
    words: z.string(),
    inputs: z.array(z.strictObject({ fact: z.string(), value: z.string() }).readonly()).readonly(),
    assumptions: z.array(z.string()).readonly(),
  })
  .readonly();
export type ExpiryDetail = z.infer<typeof expiryDetailSchema>;

/** All that is told of one application's dates, term, status and families, with what people stated of it. */
export const applicationDetailSchema = z
  .strictObject({
    ...familyMemberSchema.unwrap().shape,
    right: z.string(),
    grantDate: z.string().nullable(),
    /** What counts: a statement by hand, else one of the list, else the estimate. */
    counted: expiryDetailSchema,
    /** The estimate as it would be without anything stated by hand. */
    withoutOverrides: expiryDetailSchema,
    status: z
      .strictObject({ on: z.string(), status: z.string(), words: z.string(), because: z.string() })
      .readonly(),
    overrides: z.array(overrideSchema).readonly(),
  })
  .readonly();
export type ApplicationDetail = z.infer<typeof applicationDetailSchema>;
