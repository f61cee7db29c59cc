import { formatDecimal, isBetween, positiveDecimalSchema } from '../../decimal.ts';
import { z } from '../../zod.ts';
import { repeated, sayRepeated } from './list-schema.ts';
import { countrySchema, countryName } from './territory.ts';
import { joinWords, type ValueKind } from './value-kind.ts';

const lineSchema = z.strictObject({
  region: z.string().trim().min(1, 'Name the region.').max(200),
  /** Empty: the region is all that the name says, or all that no other line names. */
  countries: z
    .array(countrySchema)
    .max(250)
    .refine((codes) => repeated(codes) === undefined, { error: sayRepeated }),
  /** Of the rate as the schedule states it: "61.42" takes 61.42 % of it, and "100" the whole. */
  percent: positiveDecimalSchema.refine(
    (text) => isBetween(text, '0', '1000'),
    'A factor lies between 0 and 1000 %.',
  ),
});

/** How much of the rate is due in each region. */
export const regionFactorsSchema = z
  .strictObject({ lines: z.array(lineSchema).min(1, 'Name at least one region.').max(100) })
  .refine(
    ({ lines }) => repeated(lines.map((line) => line.region)) === undefined,
    'A region stands here twice.',
  )
  .refine(
    ({ lines }) => repeated(lines.flatMap((line) => line.countries)) === undefined,
    'A country belongs to one region only.',
  );

export type RegionFactors = z.infer<typeof regionFactorsSchema>;

export const regionFactorsKind: ValueKind<RegionFactors> = {
  schema: regionFactorsSchema,
  format: ({ lines }, { figures }) =>
    lines
      .map(({ region, countries, percent }) => {
        const where = countries.length > 0 ? ` (${joinWords(countries.map(countryName))})` : '';
        return `${region}${where} ${figures.decimal(percent)} %`;
      })
      .join('; '),
  parts: ({ lines }) =>
    lines.flatMap(({ region, countries, percent }) => {
      const line = region.toLowerCase();
      const ofRegion = { line, higherIs: 'more' as const };
      const share = {
        ...ofRegion,
        key: `${line} share`,
        label: region,
        words: `${formatDecimal(percent)} %`,
        figure: { unit: '%', value: percent },
      };
      if (countries.length === 0) return [share];
      const names = joinWords(countries.toSorted().map(countryName));
      const where = { key: `${line} countries`, label: `${region}: countries`, words: names, figure: null };
      return [share, { ...ofRegion, ...where, higherIs: null }];
    }),
};
