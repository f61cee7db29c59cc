import { countryCodes } from '../terms/values/country-codes.ts';
import { countryName } from '../terms/values/territory.ts';

/** Names in use beside those of ISO 3166. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  england: 'GB',
  prc: 'CN',
  "people's republic of china": 'CN',
  'mainland china': 'CN',
  korea: 'KR',
  'republic of korea': 'KR',
  'czech republic': 'CZ',
  'hong kong': 'HK',
  macao: 'MO',
  macau: 'MO',
  taiwan: 'TW',
  turkey: 'TR',
  uae: 'AE',
  vietnam: 'VN',
};

const byName = new Map([
  ...[...countryCodes].map((code): [string, string] => [countryName(code).toLowerCase(), code]),
  ...Object.entries(otherNames),
]);

/** The countries that free words such as "China and India" or "US, CN" name; words that name none are passed over. */
export function countriesInText(words: string): readonly string[] {
  const parts = words.split(/\s*(?:[,;/()+&]|\band\b|\bor\b)\s*/i).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const code = countryCodes.has(part) ? part : byName.get(part.toLowerCase().replace(/^the /, ''));
    return code === undefined ? [] : [code];
  });
}
