import { idSchema, sideSchema } from '../deals/ids.ts';
import type { Place } from '../economics/valuation/describe-place.ts';
import { leftOutSchema, valuationSchema } from '../economics/valuation/valuation-schema.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

/** Without a round the latest of the deal is meant. */
const ofRound = z.strictObject({ dealId: idSchema, roundId: idSchema.optional() });

const whichRound = z.strictObject({ roundId: idSchema, number: z.number().int() });

const placeSchema = z.strictObject({
  path: z.string(),
  what: z.string(),
  is: z.string().nullable(),
  where: z.discriminatedUnion('at', [
    z.strictObject({ at: z.literal('term'), term: z.string(), field: z.string().nullable() }),
    z.strictObject({ at: z.literal('forecast'), side: sideSchema, row: z.number().int().nullable() }),
    z.strictObject({ at: z.literal('conventions'), field: z.string().nullable() }),
    z.strictObject({ at: z.literal('rates') }),
  ]),
}) satisfies z.ZodType<Place>;

const workingLineSchema = z.strictObject({
  id: z.string(),
  what: z.string(),
  how: z.string(),
  is: z.string(),
  /** Ids of other lines and paths of inputs, in the order in which they stand in `how`. */
  from: z.array(z.string()).readonly(),
});

/** A figure down to what people entered. */
const workingSchema = z.strictObject({
  ...whichRound.shape,
  /** The first is the one that was asked for; the others are those that it was made of, and so on. */
  lines: z.array(workingLineSchema),
  inputs: z.array(placeSchema),
});
export type Working = z.infer<typeof workingSchema>;

export const valuationContract = {
  /**
   * What a round is worth. Refused as `invalid-input` by places of the scenario (`terms.rate.royaltyB.value.lines.0.rate`,
   * `forecasts.B.3.price`), with `settings` where nobody has said how to reckon.
   */
  'economics.value': { input: ofRound, output: whichRound.extend({ valuation: valuationSchema }) },
  'economics.working': { input: ofRound.extend({ id: z.string().min(1).max(200) }), output: workingSchema },
  /** What stands at places of the scenario of a round, in words, and where each is changed. */
  'economics.places': {
    input: ofRound.extend({ paths: z.array(z.string().max(300)).max(500) }),
    output: z.array(placeSchema),
  },
  /** What a round is valued from, as the JSON text that `parley value --input` reads; with `out` it is written there too. */
  'economics.scenario': {
    input: z.strictObject({
      dealId: idSchema,
      round: z.number().int().nullable(),
      out: filePathSchema.nullable(),
    }),
    output: whichRound.extend({
      scenario: z.string(),
      /** Terms of the round that a scenario has no place for. */
      leftOut: z.array(leftOutSchema),
    }),
  },
} as const;
