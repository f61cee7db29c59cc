import { idSchema, sideSchema } from '../deals/ids.ts';
import { knownFigureSchema } from '../economics/worksheets/known-figure.ts';
import { worksheetResultSchema } from '../economics/worksheets/result.ts';
import { worksheetSchema } from '../economics/worksheets/worksheet.ts';
import { verdicts } from '../precedents/comparable.ts';
import { origins } from '../precedents/known-precedent.ts';
import { precedentIdSchema } from '../precedents/precedent.ts';
import { sourceSchema } from '../precedents/source.ts';
import { z } from '../zod.ts';

const ofDeal = z.strictObject({ dealId: idSchema });
const ofPrecedent = ofDeal.extend({ precedentId: precedentIdSchema });

/** A precedent that can be unpacked for a deal, with what its worksheet comes to. Private. */
const worksheetLineSchema = z.strictObject({
  precedentId: z.string(),
  title: z.string(),
  announced: z.string().nullable(),
  headline: z.string().nullable(),
  origin: z.enum(origins),
  isConfidential: z.boolean(),
  verdict: z.enum(verdicts).nullable(),
  /** Why it was accepted or rejected; empty where nothing was decided. */
  reason: z.string(),
  /** Null until somebody began one. */
  result: worksheetResultSchema
    .pick({
      currency: true,
      isRate: true,
      blended: true,
      pastOnly: true,
      futureOnly: true,
      counts: true,
      scaled: true,
    })
    .nullable(),
});
export type WorksheetLine = z.infer<typeof worksheetLineSchema>;

/** A worksheet with all that it stands on. */
const openWorksheetSchema = z.strictObject({
  line: worksheetLineSchema,
  /** What one begins with, where nobody began. */
  worksheet: worksheetSchema,
  isStored: z.boolean(),
  known: z.array(knownFigureSchema),
  /** Those that the figures cite. */
  sources: z.array(sourceSchema),
  /** Of the precedent. */
  parties: z.strictObject({ A: z.string(), B: z.string() }),
  result: worksheetResultSchema,
});
export type OpenWorksheet = z.infer<typeof openWorksheetSchema>;

const bandEntry = z.strictObject({
  precedentId: z.string(),
  title: z.string(),
  isConfidential: z.boolean(),
  words: z.string(),
});

/** Between which rates the accepted comparables of a deal lie. Private. */
export const precedentBandSchema = z.strictObject({
  measure: z.enum(['per-unit', 'percent']),
  /** Of amounts per unit; null for percentages. Where nobody has said in which currency to report, that of the first rate. */
  currency: z.string().nullable(),
  /** Null where no comparable has such a rate. Percentages are fractions: "0.0325" is 3.25 %. */
  low: z.string().nullable(),
  high: z.string().nullable(),
  rates: z.array(
    bandEntry.extend({
      value: z.string(),
      from: z.enum(['worksheet', 'fact']),
      isScaled: z.boolean(),
      /** Whose portfolio of the deal a worksheet is for; null where nobody says. */
      licensor: sideSchema.nullable(),
      /** What keeps it from being relied on, such as an unverified fact or an assumption that nobody gives a reason for. */
      marks: z.array(z.string()),
    }),
  ),
  leftOut: z.array(bandEntry.extend({ reason: z.string() })),
});
export type PrecedentBand = z.infer<typeof precedentBandSchema>;

export const worksheetsContract = {
  /** Accepted comparables first, then what has a worksheet, then the most similar. */
  'worksheets.list': { input: ofDeal, output: z.array(worksheetLineSchema) },
  'worksheets.band': {
    input: ofDeal.extend({ measure: z.enum(['per-unit', 'percent']) }),
    output: precedentBandSchema,
  },
  'worksheets.get': { input: ofPrecedent, output: openWorksheetSchema },
  'worksheets.save': { input: ofDeal.extend({ worksheet: worksheetSchema }), output: openWorksheetSchema },
  'worksheets.remove': { input: ofPrecedent, output: openWorksheetSchema },
} as const;
