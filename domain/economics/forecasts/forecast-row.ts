import { positiveDecimalSchema } from '../../decimal.ts';
import { currencySchema } from '../../terms/values/money.ts';
import { z } from '../../zod.ts';

/** How a side looks ahead: what it fears, what it expects, what it hopes for. */
export const forecastCases = ['low', 'base', 'high'] as const;
export type ForecastCase = (typeof forecastCases)[number];

export const MAX_FORECAST_ROWS = 20_000;
export const MOST_ROWS_WORDS = 'A forecast has at most 20,000 rows.';

/** A calendar year of sales, in a forecast that is stored as in a scenario from a file. */
export const yearSchema = z
  .number('Write a year such as 2027.')
  .int('Write a year such as 2027.')
  .min(1980, 'Write a year from 1980 on.')
  .max(2100, 'Write a year up to 2100.');

const nameSchema = (what: string) =>
  z.string().trim().min(1, `Name the ${what}.`).max(120, 'This name is too long.');

/** What a side sold, or will sell, of a product in a region in a year: units, and the average net selling price of one. */
export const forecastRowSchema = z.strictObject({
  product: nameSchema('product'),
  region: nameSchema('region'),
  /** Null: the row is not split by standard. */
  standard: z.string().trim().min(1).max(120).nullable(),
  year: yearSchema,
  units: positiveDecimalSchema,
  price: positiveDecimalSchema,
  currency: currencySchema,
  /** Where the figures come from; empty where nobody said. */
  source: z.string().trim().max(400),
  note: z.string().trim().max(2_000),
});
export type ForecastRow = z.infer<typeof forecastRowSchema>;

/** One row for each product, region, standard and year: a second one would count twice. */
export const forecastRowsSchema = z
  .array(forecastRowSchema)
  .max(MAX_FORECAST_ROWS, MOST_ROWS_WORDS)
  .superRefine((rows, ctx) => {
    const seen = new Map<string, number>();
    for (const [index, row] of rows.entries()) {
      const first = seen.get(placeOf(row));
      if (first === undefined) seen.set(placeOf(row), index);
      else
        ctx.addIssue({
          code: 'custom',
          path: [index, 'year'],
          message: `${row.year} stands already in row ${first + 1} for this product and region.`,
        });
    }
  });

/** What a row speaks of, with case and blanks put aside: "Phone " and "phone" are one product. */
export function placeOf({
  product,
  region,
  standard,
  year,
}: Pick<ForecastRow, 'product' | 'region' | 'standard'> & { readonly year?: number }): string {
  const plain = [product, region, standard ?? ''].map((name) => name.trim().toLowerCase());
  return JSON.stringify([...plain, year ?? null]);
}
