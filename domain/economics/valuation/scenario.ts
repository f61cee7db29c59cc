import { fieldValuesSchema } from '../../terms/stated.ts';
import { dateSchema } from '../../terms/values/date.ts';
import { currencySchema } from '../../terms/values/money.ts';
import { z } from '../../zod.ts';
import { figureSchema, positiveFigure, rateSchema } from '../figure.ts';

const name = z.string().trim().min(1, 'Give it a name.').max(200);

const unitsSchema = figureSchema.refine((value) => !value.isNegative(), 'Units cannot be below zero.');
const priceSchema = figureSchema.refine((value) => !value.isNegative(), 'A price cannot be below zero.');

const forecastRowSchema = z.strictObject({
  product: name.describe('Product class, as the lines of Rate name it.'),
  region: name.describe(
    'Region, as the lines of Rate or of Geography name it, or a two-letter country code.',
  ),
  standard: name.nullable().default(null),
  year: z.number().int().min(1980).max(2199).describe('Calendar year of the sales.'),
  units: unitsSchema,
  price: priceSchema.describe('Average net selling price of a unit.'),
  currency: currencySchema,
  note: z.string().max(2000).optional(),
});

const rowsSchema = z.array(forecastRowSchema).max(20_000);

/** What a round is valued from: its terms, what each side sells, and the conventions of reckoning, all of them stated. */
export const scenarioSchema = z.strictObject({
  currency: currencySchema.describe('Reporting currency: every figure is given in it.'),
  valuationDate: dateSchema.describe('The day that everything is discounted to, ACT/365.'),
  discountRate: rateSchema.describe('Yearly rate as a fraction: 0.08 is 8 %.'),
  timing: z
    .enum(['mid-year', 'year-end', 'quarterly'])
    .optional()
    .describe(
      'When the royalties of a year count as paid: 1 July, 31 December, or a quarter at the end of each quarter. Left out: as Reports say, else 31 December.',
    ),
  paidAfterDays: z
    .number()
    .int()
    .min(0)
    .max(720)
    .optional()
    .describe('Days from there to the payment. Left out: as Payment mechanics and Reports say, else none.'),
  partialYears: z
    .enum(['pro-rata', 'whole'])
    .default('pro-rata')
    .describe(
      'A forecast year that the licence holds for in part: by its days, or counted whole. Annual caps and minimums go with it.',
    ),
  assumedEffectiveDate: dateSchema
    .optional()
    .describe(
      'Taken where the sheet states no effective date, and said so. Left out: such a sheet is refused.',
    ),
  onTime: z
    .boolean()
    .default(true)
    .describe('Reports and payments are made on time: decides discounts that depend on it.'),
  showsLogo: z
    .boolean()
    .default(false)
    .describe('The logo is shown: decides the discount that depends on it.'),
  sides: z.strictObject({ A: name, B: name }),
  terms: z
    .record(z.string().max(60), fieldValuesSchema)
    .describe('The term sheet: by key of the catalogue, the values of the term as a round holds them.'),
  forecasts: z.strictObject({ A: rowsSchema.default([]), B: rowsSchema.default([]) }),
  fx: z
    .array(
      z.strictObject({
        date: dateSchema,
        from: currencySchema,
        to: currencySchema,
        rate: positiveFigure.refine((rate) => !rate.isZero(), 'A rate of exchange is above zero.'),
      }),
    )
    .max(100_000)
    .default([])
    .describe(
      'One unit of `from` is `rate` of `to`. The latest on or before a day is used, also the other way round or through EUR.',
    ),
  fxOldestDays: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe(
      'A rate older than this on its day is refused, for days up to that of valuation. Left out: any age.',
    ),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type ForecastRow = Scenario['forecasts']['A'][number];
