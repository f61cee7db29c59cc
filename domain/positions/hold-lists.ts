import { countryCodes } from '../terms/values/country-codes.ts';
import type { Territory } from '../terms/values/territory.ts';
import type { Range } from './hold-amounts.ts';
import { verdict, type Verdict } from './verdict.ts';

/** Entries of free lists are the same when they differ in capitals only, as where the lists are checked. */
export function holdList(bound: Range, value: readonly string[], limit: readonly string[]): Verdict {
  return holdSets(bound, new Set(value.map(plain)), new Set(limit.map(plain)));
}

function plain(entry: string): string {
  return entry.trim().toLowerCase();
}

export function holdTerritory(bound: Range, value: Territory, limit: Territory): Verdict {
  return holdSets(bound, codesOf(value), codesOf(limit));
}

/** The countries of a territory by their codes. "Worldwide" is more than a list of countries can be, so it counts as one more. */
function codesOf({ scope, countries }: Territory): ReadonlySet<string> {
  if (scope === 'countries') return new Set(countries);
  const excepted = new Set(countries);
  return new Set([...countryCodes, 'rest of the world'].filter((code) => !excepted.has(code)));
}

function holdSets(bound: Range, value: ReadonlySet<string>, limit: ReadonlySet<string>): Verdict {
  return verdict(bound === 'at-least' ? isWithin(limit, value) : isWithin(value, limit));
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((entry) => whole.has(entry));
}
