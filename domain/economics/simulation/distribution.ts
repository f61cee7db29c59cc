import { z } from '../../zod.ts';

const amount = z.string();

/** The draw that stands at a rank, valued in decimals, with what was drawn for it. */
const drawSchema = z.strictObject({
  npv: amount,
  /** Counted from 1. */
  draw: z.number().int(),
  values: z.array(z.strictObject({ key: z.string(), value: z.string() })),
});

const distributionSchema = z.strictObject({
  /** The draw below or at which so many of a hundred draws lie, from the side's point of view. */
  quantiles: z.array(drawSchema.extend({ percent: z.number() })),
  least: drawSchema,
  greatest: drawSchema,
  /** An estimate from the draws, rounded to what its standard error allows. */
  mean: z.strictObject({ estimate: amount, standardError: amount }),
  /** Draws in which the side pays more than it gets. */
  negative: z.number().int(),
  bins: z.array(z.strictObject({ from: amount, to: amount, count: z.number().int() })),
});
export type Distribution = z.infer<typeof distributionSchema>;

/** What a round comes to over all draws of the ranges that are stated. All of it is ours alone. */
export const simulationResultSchema = z.strictObject({
  currency: z.string(),
  seed: z.number().int(),
  draws: z.number().int(),
  /** With everything as it stands. */
  base: z.strictObject({ A: amount, B: amount }),
  /** What one side gets the other pays: one distribution seen from both sides. */
  A: distributionSchema,
  B: distributionSchema,
});
export type SimulationResult = z.infer<typeof simulationResultSchema>;
