import { z } from '../../zod.ts';
import { countedRates } from './worksheet.ts';

/** A rate per unit and as a fraction of the price; where one cannot be reckoned, why. */
const toldRateSchema = z.strictObject({
  perUnit: z.string().nullable(),
  percent: z.string().nullable(),
  /** Why there is no rate per unit; null where there is one. */
  reason: z.string().nullable(),
  /** Why there is no percentage. */
  percentReason: z.string().nullable(),
});
export type ToldRate = z.infer<typeof toldRateSchema>;

const placedSchema = z.strictObject({ place: z.string(), message: z.string() });
export type Placed = z.infer<typeof placedSchema>;

const stepSchema = z.strictObject({ what: z.string(), how: z.string(), is: z.string() });

const boundSchema = z.strictObject({
  /** What the assumption is there. */
  value: z.string(),
  /** The rate that counts, per unit where there is one, else as a fraction. */
  rate: z.string().nullable(),
  /** The same, scaled to the deal. */
  scaled: z.string().nullable(),
  problem: z.string().nullable(),
});
export type Bound = z.infer<typeof boundSchema>;

const sensitivitySchema = z.strictObject({
  place: z.string(),
  label: z.string(),
  base: z.string(),
  low: boundSchema.nullable(),
  high: boundSchema.nullable(),
  /** How far apart the rates lie over its bounds. */
  spread: z.string(),
});
export type Sensitivity = z.infer<typeof sensitivitySchema>;

/** What a worksheet comes to. Figures are decimals as text, percentages fractions: "0.0325" is 3.25 %. */
export const worksheetResultSchema = z.strictObject({
  currency: z.string(),
  /** The price is a rate already: it is neither laid on past nor on future units, and stands as `blended`. */
  isRate: z.boolean(),
  blended: toldRateSchema,
  pastOnly: toldRateSchema,
  futureOnly: toldRateSchema,
  counts: z.enum(countedRates),
  /** The rate that counts, held against the portfolios of the deal. */
  scaled: toldRateSchema,
  /** What the rate that counts is multiplied by to get there; null where that cannot be told. */
  factor: z.string().nullable(),
  working: z.array(stepSchema),
  /** Each assumption at its bounds, the others as they are, the one that moves the rate most first. */
  sensitivities: z.array(sensitivitySchema),
  /** What keeps the worksheet from being reckoned, beside its field. */
  problems: z.array(placedSchema),
  /** What to know beside a field, such as that a fact says something else now. */
  cautions: z.array(placedSchema),
  /** Places of assumptions of which nobody says by whom and why they are held. */
  unfounded: z.array(z.string()),
});
export type WorksheetResult = z.infer<typeof worksheetResultSchema>;
