import { idSchema } from '../deals/ids.ts';
import {
  behindFigureSchema,
  coverageOnDaySchema,
  coveredApplicationSchema,
  inForceCurveSchema,
  royaltyAnswerSchema,
} from '../patents/coverage/coverage-shapes.ts';
import { familyKeySchema } from '../patents/families/family-key.ts';
import { z } from '../zod.ts';

const listId = idSchema;
const day = z.iso.date();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'Give the country as two letters, such as DE.')
  .nullable();

/** Everything that is answered here is estimated and unadjusted, unless the method beside it says otherwise. */
export const patentCoverageContract = {
  'patentCoverage.on': {
    input: z.strictObject({ listId, on: day, familyKey: familyKeySchema }),
    output: coverageOnDaySchema,
  },
  'patentCoverage.curve': {
    input: z.strictObject({
      listId,
      from: day,
      to: day,
      step: z.enum(['year', 'month']),
      familyKey: familyKeySchema,
    }),
    output: inForceCurveSchema,
  },
  /** Whether a sale bears a royalty if the whole list is licensed: yes, no, or null where it cannot be told. */
  'patentCoverage.sale': {
    input: z.strictObject({ listId, madeIn: country, soldIn: country, on: day }),
    output: royaltyAnswerSchema,
  },
  'patentCoverage.applications': {
    input: z.strictObject({
      listId,
      on: day,
      behind: behindFigureSchema,
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z
      .strictObject({
        applications: z.array(coveredApplicationSchema).readonly(),
        total: z.number().int().nonnegative(),
      })
      .readonly(),
  },
} as const;
