import { idSchema, isoTimeSchema, sideSchema } from '../deals/ids.ts';
import { forecastCases, forecastRowSchema, forecastRowsSchema } from '../economics/forecasts/forecast-row.ts';
import {
  gridAnswersSchema,
  gridProblemSchema,
  gridQuestionSchema,
} from '../economics/forecasts/grid/grid.ts';
import { economicSettingsSchema } from '../economics/forecasts/settings.ts';
import { z } from '../zod.ts';
import { filePathSchema } from './file-path.ts';

const ofDeal = z.strictObject({ dealId: idSchema });
const caseSchema = z.enum(forecastCases);

const forecastSchema = z.strictObject({
  side: sideSchema,
  case: caseSchema,
  rows: z.array(forecastRowSchema),
});
export type Forecast = z.infer<typeof forecastSchema>;

/** At which rate a currency of the forecasts or of the latest round comes into the reporting currency on the day of valuation. */
const rateInUseSchema = z.strictObject({
  currency: z.string(),
  /** Null where there is none, for the reason that is the problem. */
  rate: z.string().nullable(),
  /** Of the older of the rates that were used. */
  date: z.string().nullable(),
  problem: z.string().nullable(),
});
export type RateInUse = z.infer<typeof rateInUseSchema>;

/** What the offers of a deal are reckoned with. All of it is ours alone. */
const dealEconomicsSchema = z.strictObject({
  /** Null until somebody has said how to reckon. */
  settings: economicSettingsSchema.nullable(),
  /** Those that have rows. */
  forecasts: z.array(forecastSchema),
  /** None before there are settings. */
  rates: z.array(rateInUseSchema),
});
export type DealEconomics = z.infer<typeof dealEconomicsSchema>;

/** Characters of a pasted table. */
export const MAX_PASTED = 4_000_000;
const sourceSchema = z.union([
  z.strictObject({ file: filePathSchema }),
  z.strictObject({ text: z.string().max(MAX_PASTED, 'This is too much to paste: save it as a file.') }),
]);
export type GridSource = z.infer<typeof sourceSchema>;

const readingSchema = z.strictObject({
  source: sourceSchema,
  /** Answers to the questions of an earlier look, by their keys; of a workbook the sheet under `sheet`. */
  answers: gridAnswersSchema,
});
export type GridReading = z.infer<typeof readingSchema>;

/** What a table was found to hold; nothing is stored. */
const previewSchema = z.strictObject({
  /** Without its folders. */
  sourceName: z.string(),
  /** To be named again when it is taken over: a source that was changed meanwhile is refused. */
  sha256: z.string(),
  problems: z.array(gridProblemSchema),
  questions: z.array(gridQuestionSchema),
  /** What to know of how it was read. */
  notes: z.array(z.string()),
  /** It has neither problems nor open questions, and may be taken over. */
  isClean: z.boolean(),
});

const forecastPreviewSchema = previewSchema.extend({
  /** A row for each year, or the years across; null where no line names the columns. */
  form: z.enum(['long', 'wide']).nullable(),
  columns: z.array(z.strictObject({ name: z.string(), holds: z.string().nullable() })),
  rowCount: z.number().int(),
  /** The first of those that are understood. */
  rows: z.array(forecastRowSchema),
});
export type ForecastPreview = z.infer<typeof forecastPreviewSchema>;

const fxPreviewSchema = previewSchema.extend({
  form: z.enum(['ecb', 'plain']).nullable(),
  rates: z.number().int(),
  currencies: z.array(z.string()),
  firstDate: z.string().nullable(),
  lastDate: z.string().nullable(),
});
export type FxPreview = z.infer<typeof fxPreviewSchema>;

const fxSheetSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  sha256: z.string(),
  importedAt: isoTimeSchema,
  rates: z.number().int(),
  currencies: z.array(z.string()),
  firstDate: z.string(),
  lastDate: z.string(),
});
export type FxSheet = z.infer<typeof fxSheetSchema>;

export const economicsContract = {
  'economics.get': { input: ofDeal, output: dealEconomicsSchema },
  /** Null: as if nobody had said anything. */
  'economics.saveSettings': {
    input: ofDeal.extend({ settings: economicSettingsSchema.nullable() }),
    output: dealEconomicsSchema,
  },
  /** Replaces every row of one side and case. */
  'forecasts.save': {
    input: ofDeal.extend({ side: sideSchema, case: caseSchema, rows: forecastRowsSchema }),
    output: dealEconomicsSchema,
  },
  'forecasts.preview': { input: readingSchema, output: forecastPreviewSchema },
  /** Replaces every row of one side and case by what a clean table holds, or changes nothing. */
  'forecasts.import': {
    input: readingSchema.extend({ ...ofDeal.shape, side: sideSchema, case: caseSchema, sha256: z.string() }),
    output: dealEconomicsSchema,
  },
  /** Writes one side and case as CSV, which reads back as the same. */
  'forecasts.export': {
    input: ofDeal.extend({ side: sideSchema, case: caseSchema, out: filePathSchema }),
    output: z.strictObject({ file: z.string(), rows: z.number().int() }),
  },
  /** The tables of rates of the workspace, the one that counts first. */
  'fx.list': { input: z.strictObject({}), output: z.array(fxSheetSchema) },
  /** Deals that are reckoned in a currency of the table beside their own, by title. */
  'fx.uses': {
    input: z.strictObject({ id: idSchema }),
    output: z.array(z.strictObject({ title: z.string(), currencies: z.array(z.string()) })),
  },
  'fx.preview': { input: readingSchema, output: fxPreviewSchema },
  'fx.import': { input: readingSchema.extend({ sha256: z.string() }), output: z.array(fxSheetSchema) },
  'fx.remove': { input: z.strictObject({ id: idSchema }), output: z.array(fxSheetSchema) },
} as const;
