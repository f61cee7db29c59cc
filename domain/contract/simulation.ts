import { idSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';

export const simulationContract = {
  /**
   * A job: answers `SimulationResult` from the ranges that are stated for the deal. Without a round the latest is meant; refused
   * where nobody has stated ranges, and by places of the scenario as `economics.value` is.
   */
  'simulation.start': {
    input: z.strictObject({ dealId: idSchema, roundId: idSchema.optional() }),
    output: z.strictObject({ jobId: z.string() }),
  },
} as const;
