import { idSchema } from '../deals/ids.ts';
import {
  comparableDecisionSchema,
  REASON_WANTED,
  comparableSchema,
  termPrecedentSchema,
  verdicts,
} from '../precedents/comparable.ts';
import { similarityWeightsSchema } from '../precedents/similarity.ts';
import { statisticSchema } from '../precedents/statistics.ts';
import { z } from '../zod.ts';

const ofDeal = z.strictObject({ dealId: idSchema });

const comparablesSchema = z.strictObject({
  weights: similarityWeightsSchema,
  /** False: the deal weighs as Parley does. */
  isOwnWeights: z.boolean(),
  /** The most similar first. */
  comparables: z.array(comparableSchema),
});
export type Comparables = z.infer<typeof comparablesSchema>;

export const comparablesContract = {
  /** The precedents that speak to a term, the most similar to the deal first. */
  'precedents.forTerm': {
    input: ofDeal.extend({ termKey: z.string().max(60) }),
    output: z.array(termPrecedentSchema),
  },
  'comparables.list': { input: ofDeal, output: comparablesSchema },
  /** Without a verdict the decision is taken back, and its reason is not asked for. */
  'comparables.decide': {
    input: z
      .strictObject({
        ...comparableDecisionSchema.shape,
        verdict: z.enum(verdicts).nullable(),
        reason: z.string().trim().max(20_000),
      })
      .refine(({ verdict, reason }) => verdict === null || reason !== '', {
        path: ['reason'],
        error: REASON_WANTED,
      }),
    output: comparableSchema,
  },
  /** Null: as Parley weighs. */
  'comparables.weigh': {
    input: ofDeal.extend({ weights: similarityWeightsSchema.nullable() }),
    output: comparablesSchema,
  },
  /** The accepted ones, in one row only where they have a common base. */
  'comparables.statistics': { input: ofDeal, output: z.array(statisticSchema) },
} as const;
