import { idSchema } from '../deals/ids.ts';
import { assessmentInputSchema, assessmentSchema } from '../patents/assessments/assessment.ts';
import { z } from '../zod.ts';

/** Essentiality assessments are ours: no copy for the other side has them. */
export const assessmentsContract = {
  /** By match keys of applications and publications, newest first. */
  'assessments.list': {
    input: z.strictObject({ subjectKeys: z.array(z.string().max(80)).max(500) }),
    output: z.array(assessmentSchema).readonly(),
  },
  /** All whose application or publication is in a list, newest first. */
  'assessments.ofList': {
    input: z.strictObject({ listId: idSchema }),
    output: z
      .strictObject({
        assessments: z
          .array(z.strictObject({ applicationKey: z.string(), assessment: assessmentSchema }).readonly())
          .readonly(),
        /** Applications that the list declares: of how many the assessed ones are a part. */
        declaredApplications: z.number().int().nonnegative(),
      })
      .readonly(),
  },
  'assessments.save': { input: assessmentInputSchema, output: assessmentSchema },
  'assessments.remove': { input: z.strictObject({ id: idSchema }), output: z.null() },
} as const;
