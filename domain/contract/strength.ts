import { idSchema, sideSchema } from '../deals/ids.ts';
import { strengthResultSchema } from '../economics/strength/result.ts';
import { strengthStudySchema } from '../economics/strength/study.ts';
import { listPartSchema } from '../patents/list-view.ts';
import { z } from '../zod.ts';

const count = z.number().int().nonnegative();

/** A list of the workspace, a part of one, or a schedule, from which families may be counted. */
const choiceSchema = z
  .strictObject({
    listId: idSchema,
    part: listPartSchema.nullable(),
    /** Such as "Declared 2026", or "Schedule A of round 3: Declared 2026, 5G". */
    label: z.string(),
    owner: z.string(),
    /** Whose patents it lists, where its owner is a party of the deal. */
    side: sideSchema.nullable(),
    rows: count,
  })
  .readonly();
export type StrengthChoice = z.infer<typeof choiceSchema>;

const strengthSchema = z
  .strictObject({
    /** Null until somebody has begun one. */
    study: strengthStudySchema.nullable(),
    /** To begin with: the lists of the parties, and the generations that they declare to. */
    suggested: strengthStudySchema,
    choices: z.array(choiceSchema).readonly(),
    /** Who assessed patents of the workspace. */
    assessors: z.array(z.string()).readonly(),
    /** Specifications that the lists of the study name, most declared first. */
    specifications: z.array(z.string()).readonly(),
    /** Null where there is no study. */
    result: strengthResultSchema.nullable(),
    /** Why the study could not be counted, such as a list that was removed. */
    problem: z.string().nullable(),
  })
  .readonly();
export type PortfolioStrength = z.infer<typeof strengthSchema>;

/** Portfolio strength is ours: no copy for the other side has it. */
export const strengthContract = {
  'strength.get': { input: z.strictObject({ dealId: idSchema }), output: strengthSchema },
  /** Null forgets the study. */
  'strength.save': {
    input: z.strictObject({ dealId: idSchema, study: strengthStudySchema.nullable() }),
    output: strengthSchema,
  },
} as const;
