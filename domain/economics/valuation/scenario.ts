import { fieldValuesSchema } from '../../terms/stated.ts';
import { dateSchema } from '../../terms/values/date.ts';
import { currencySchema } from '../../terms/values/money.ts';
import { z } from '../../zod.ts';
import { figureSchema, positiveFigure, rateSchema, wholeDays } from '../figure.ts';
import { MAX_FORECAST_ROWS, MOST_ROWS_WORDS, yearSchema } from '../forecasts/forecast-row.ts';

const name = z.string('Give it a name.').trim().min(1, 'Give it a name.').max(200, 'This name is too long.');

const unitsSchema = figureSchema.refine((value) => !value.isNegative(), 'Units cannot be below zero.');
const priceSchema = figureSchema.refine((value) => !value.isNegative(), 'A price cannot be below zero.');

const forecastRowSchema = z.strictObject({
  product: name.describe('Product class, as the lines of Rate name it.'),
  region: name.describe(
    'Region, as the lines of Rate or of Geography name it, or a two-letter country code.',
  ),
  standard: name.nullable().default(null),
  year: yearSchema.describe('Calendar year of the sales.'),
  units: unitsSchema,
  price: priceSchema.describe('Average net selling price of a unit.'),
  currency: currencySchema,
  note: z.string().max(2000, 'At most 2,000 characters.').optional(),
});

const rowsSchema = z
  .array(forecastRowSchema, 'A forecast is a list of rows.')
  .max(MAX_FORECAST_ROWS, MOST_ROWS_WORDS);

/** What a round is valued from: its terms, what each side sells, and the conventions of reckoning, all of them stated. */
export const scenarioSchema = z.strictObject({
  currency: currencySchema.describe('Reporting currency: every figure is given in it.'),
  valuationDate: dateSchema.describe('The day that everything is discounted to, ACT/365.'),
  discountRate: rateSchema.describe('Yearly rate as a fraction: 0.08 is 8 %.'),
  timing: z
    .enum(['mid-year', 'year-end', 'quarterly'], 'Write mid-year, year-end or quarterly.')
    .optional()
    .describe(
      'When the royalties of a year count as paid: 1 July, 31 December, or a quarter at the end of each quarter. Left out: as Reports say, else 31 December.',
    ),
  paidAfterDays: wholeDays(720, 'Days to the payment')
    .optional()
    .describe('Days from there to the payment. Left out: as Payment mechanics and Reports say, else none.'),
  partialYears: z
    .enum(['pro-rata', 'whole'], 'Write pro-rata or whole.')
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
    .boolean('Write true or false.')
    .default(true)
    .describe('Reports and payments are made on time: decides discounts that depend on it.'),
  showsLogo: z
    .boolean('Write true or false.')
    .default(false)
    .describe('The logo is shown: decides the discount that depends on it.'),
  sides: z.strictObject({ A: name, B: name }, 'Name both sides, A and B.'),
  terms: z
    .record(z.string().max(60), fieldValuesSchema, 'Give the terms by their keys in the catalogue.')
    .describe('The term sheet: by key of the catalogue, the values of the term as a round holds them.'),
  forecasts: z.strictObject(
    { A: rowsSchema.default([]), B: rowsSchema.default([]) },
    'Give the forecasts of both sides, A and B; a list may be empty.',
  ),
  fx: z
    .array(
      z.strictObject({
        date: dateSchema,
        from: currencySchema,
        to: currencySchema,
        rate: positiveFigure.refine((rate) => !rate.isZero(), 'A rate of exchange is above zero.'),
      }),
    )
    .max(100_000, 'At most 100,000 rates of exchange are taken.')
    .default([])
    .describe(
      'One unit of `from` is `rate` of `to`. The latest on or before a day is used, also the other way round or through EUR.',
    ),
  fxOldestDays: wholeDays(36_500, 'The age of a rate')
    .optional()
    .describe(
      'A rate older than this on its day is refused, for days up to that of valuation. Left out: any age.',
    ),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type ForecastRow = Scenario['forecasts']['A'][number];
