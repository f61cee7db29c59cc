import { idSchema, sideSchema } from '../deals/ids.ts';
import { z } from '../zod.ts';

const rowSchema = z.strictObject({
  product: z.string(),
  region: z.string(),
  standard: z.string().nullable(),
  units: z.string(),
  price: z.string(),
  perUnit: z.string(),
  percent: z.string().nullable(),
  working: z.string(),
});

const programmeSchema = z.strictObject({
  id: z.string(),
  precedentId: z.string(),
  title: z.string(),
  isConfidential: z.boolean(),
  /** As published. */
  words: z.string(),
  /** How it is known, and of when. */
  standing: z.string(),
  isVerified: z.boolean(),
  isCeiling: z.boolean(),
  /** For standards of the deal, or where the deal names none, for cellular ones. */
  isOfDeal: z.boolean(),
  /** A percentage that was turned into an amount at the price of each row. */
  isPercent: z.boolean(),
  /** One for each row, in the reporting currency; null where it is for other products. */
  perUnit: z.array(z.string().nullable()),
});
export type ProgrammeRate = z.infer<typeof programmeSchema>;

const unitRatesSchema = z.strictObject({
  roundId: idSchema,
  number: z.number().int(),
  side: sideSchema,
  currency: z.string(),
  valuationDate: z.string(),
  /** Those in which the side owes royalties. */
  years: z.array(z.number().int()),
  /** Null where it owes none in any. */
  year: z.number().int().nullable(),
  rows: z.array(rowSchema),
  yearLimit: z
    .strictObject({
      limitedBy: z.enum(['annualCap', 'minimum', 'smallPayer']),
      gross: z.string(),
      due: z.string(),
      /** What is due of what would be without it. */
      share: z.string().nullable(),
    })
    .nullable(),
  programmes: z.array(programmeSchema),
  leftOut: z.array(
    z.strictObject({
      precedentId: z.string(),
      title: z.string(),
      words: z.string(),
      reason: z.string(),
      /** It could stand beside ours if a rate of exchange were known. */
      lacksExchange: z.boolean(),
    }),
  ),
});
export type UnitRates = z.infer<typeof unitRatesSchema>;

export const unitRatesContract = {
  /** Without a round the latest of the deal is meant, without a year the first in which royalties are owed. */
  'economics.unitRates': {
    input: z.strictObject({
      dealId: idSchema,
      roundId: idSchema.optional(),
      side: sideSchema,
      year: z.number().int().optional(),
    }),
    output: unitRatesSchema,
  },
} as const;
