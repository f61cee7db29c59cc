import { precedentBandSchema } from '../../contract/worksheets.ts';
import { sideSchema } from '../../deals/ids.ts';
import { stanceNames } from '../../positions/position.ts';
import { z } from '../../zod.ts';

const bySide = <T extends z.ZodType>(of: T) => z.strictObject({ A: of, B: of });

/** What a sheet comes to: money to the cent in the reporting currency, percentages as fractions, present values throughout. */
const offerFiguresSchema = z.strictObject({
  npv: bySide(z.string()),
  paid: bySide(z.string()),
  /** Of each side: what it pays over what it sells, past units and those of the term; null where it sells nothing. */
  perUnit: bySide(z.string().nullable()),
  percent: bySide(z.string().nullable()),
  /** What those rates are taken over, as it was reckoned: past units as they are, those of the term discounted. */
  volume: bySide(z.strictObject({ units: z.string(), sales: z.string() })),
});
export type OfferFigures = z.infer<typeof offerFiguresSchema>;

const offerValueSchema = z.union([
  z.strictObject({ figures: offerFiguresSchema }),
  z.strictObject({ refused: z.string(), path: z.string().nullable() }),
]);
export type OfferValue = z.infer<typeof offerValueSchema>;

const offerSchema = z.strictObject({
  roundId: z.string(),
  number: z.number().int(),
  dated: z.string(),
  status: z.enum(['draft', 'sent', 'received']),
  proposedBy: sideSchema,
  isWithdrawn: z.boolean(),
  value: offerValueSchema,
});
export type Offer = z.infer<typeof offerSchema>;

const aboutTerm = z.strictObject({ termKey: z.string(), label: z.string(), words: z.string() });

/** The latest sheet with every limit of our targets, fallbacks or walk-aways in its field. */
const stanceSheetSchema = z.strictObject({
  stance: z.enum(stanceNames),
  value: offerValueSchema,
  /** What was put in, and what could not be, each with why. */
  put: z.array(aboutTerm),
  leftOut: z.array(aboutTerm),
});
export type StanceSheet = z.infer<typeof stanceSheetSchema>;

const measures = ['npv', 'per-unit', 'percent'] as const;
export type Measure = (typeof measures)[number];

const offerFigure = z.strictObject({ roundId: z.string(), number: z.number().int(), figure: z.string() });

/** How far a side came: from one of its offers to another. `favours` is the side that is better off by it. */
const moveSchema = z.strictObject({
  fromNumber: z.number().int(),
  toNumber: z.number().int(),
  by: z.string(),
  favours: sideSchema.nullable(),
});

const standSchema = z.strictObject({
  side: sideSchema,
  last: offerFigure,
  /** Since its offer before, and since its first one where that is another. */
  sinceBefore: moveSchema.nullable(),
  sinceFirst: moveSchema.nullable(),
  /** The offer less the level; better or worse for us. */
  levels: z.array(
    z.strictObject({ stance: z.enum(stanceNames), by: z.string(), isBetter: z.boolean().nullable() }),
  ),
  /** Null where there is no band. */
  band: z.strictObject({ where: z.enum(['below', 'within', 'above']), by: z.string() }).nullable(),
});

/** One way of measuring the offers, with how far they are apart in it. */
const measuredSchema = z.strictObject({
  measure: z.enum(measures),
  /** Of rates: who pays them. */
  payer: sideSchema.nullable(),
  /** One for each offer, in their order. */
  points: z.array(z.string().nullable()),
  levels: z.array(z.strictObject({ stance: z.enum(stanceNames), figure: z.string().nullable() })),
  band: z.strictObject({ low: z.string(), high: z.string() }).nullable(),
  /** How the band comes about, or why there is none. */
  bandWords: z.string(),
  /** Ours less theirs; null before both have offered something that has a figure. */
  apart: z.strictObject({ ours: offerFigure, theirs: offerFigure, by: z.string() }).nullable(),
  stands: z.array(standSchema),
});
export type Measured = z.infer<typeof measuredSchema>;
export type Stand = Measured['stands'][number];

/** Every round of a deal in money, beside our positions and the precedents. All of it is ours alone. */
export const offersSchema = z.strictObject({
  currency: z.string(),
  valuationDate: z.string(),
  ourSide: sideSchema,
  /** Oldest first. */
  offers: z.array(offerSchema),
  /** The round that the positions are put into. */
  stancesOfRound: z.number().int(),
  stances: z.array(stanceSheetSchema),
  measured: z.array(measuredSchema),
  bands: z.array(precedentBandSchema),
});
export type Offers = z.infer<typeof offersSchema>;
