import { numberSearchKeys, type NumberSearchKeys } from './number-search-keys.ts';
import { searchTerms, type SearchTerms } from './search-terms.ts';

/** Numbers of standards and of their versions, such as 36.300, 802.11 or 15.2.0. */
const SPECIFICATION = /^\d{1,3}(?:\.\d{1,3})+$/;

/** Fewer bare digits are a year or a word: half a list begins with them. */
const DIGITS_OF_SERIAL = 5;

/** By what a text in a search field is looked up where it may be a patent number; null where it is none. */
export function searchedNumber(text: string): NumberSearchKeys | null {
  if (SPECIFICATION.test(text.trim())) return null;
  const { exact, prefixes, serialPrefix: serial } = numberSearchKeys(text);
  const serialPrefix = serial !== null && serial.length >= DIGITS_OF_SERIAL ? serial : null;
  if (exact.length + prefixes.length === 0 && serialPrefix === null) return null;
  return { exact, prefixes, serialPrefix };
}

/** What a person looks for in a list: words, runs of characters and numbers. */
export function readSearch(search: string): SearchTerms {
  return searchTerms(search, (text) => {
    const keys = searchedNumber(text);
    if (!keys) return 'no';
    return keys.exact.length > 0 ? 'whole' : 'begun';
  });
}
