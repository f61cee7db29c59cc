import { countryName } from '../../domain/terms/values/territory.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
/** Codes that have a name without being a country: unions, the world, test regions, parts that have a code of their own. */
const noCountries = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

/** Every country of ISO 3166-1 by code and English name, as the browser's own tables know them. */
export const countries: readonly { readonly value: string; readonly label: string }[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter(
    (code) =>
      !noCountries.has(code) &&
      Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
      countryName(code) !== code,
  )
  .map((value) => ({ value, label: `${countryName(value)} (${value})` }))
  .toSorted((one, other) => one.label.localeCompare(other.label));
