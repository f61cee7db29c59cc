import { z } from '../../zod.ts';
import { countryCodes } from './country-codes.ts';
import { repeated, sayRepeated } from './list-schema.ts';
import { joinWords, type ValueKind } from './value-kind.ts';

/** A country by its ISO 3166-1 alpha-2 code. */
export const countrySchema = z
  .string()
  .refine((code) => countryCodes.has(code), 'Name countries by their two-letter ISO code, such as CN.');

/** Where the licence holds: everywhere, everywhere but some countries, or some countries (ISO 3166-1 alpha-2). */
export const territorySchema = z
  .strictObject({
    scope: z.enum(['worldwide', 'worldwide-except', 'countries']),
    countries: z
      .array(countrySchema)
      .max(250)
      .refine((codes) => repeated(codes) === undefined, { error: sayRepeated }),
  })
  .refine((value) => value.scope === 'worldwide' || value.countries.length > 0, 'Name at least one country.')
  .refine(
    (value) => value.scope !== 'worldwide' || value.countries.length === 0,
    'Worldwide names no country.',
  );

export type Territory = z.infer<typeof territorySchema>;

export const territoryKind: ValueKind<Territory> = {
  schema: territorySchema,
  format: ({ scope, countries }) => {
    if (scope === 'worldwide') return 'worldwide';
    const names = joinWords(countries.map(countryName));
    return scope === 'countries' ? names : `worldwide except ${names}`;
  },
};

const displayNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

export function countryName(code: string): string {
  return displayNames.of(code) ?? code;
}
