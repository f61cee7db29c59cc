import type { ExpiryFacts } from './expiry-estimate.ts';
import { filingYearOf } from './filing-year.ts';

/** What the priorities of an application tell of the filings before it, where they tell anything. */
export type EarlierFilings = Pick<
  ExpiryFacts,
  | 'earliestPriorityYear'
  | 'earliestNonProvisionalFiling'
  | 'chainYear'
  | 'undatedEarlierFiling'
  | 'translationOf'
>;

/** An application whose priorities are looked at. */
interface WithPriorities {
  readonly office: string;
  readonly matchKey: string;
  /** Match keys with spaces between them, as a list keeps them; null where it states none. */
  readonly priorities: string | null;
  /** Whether it is a translation or national part of a European patent. */
  readonly isTranslation: boolean;
}

/** Series of United States provisional applications; they start no term. */
const PROVISIONAL = /^US\/6[0-3]\//;

/**
 * Reads them off the priorities.
 *
 * @param dayOf filing date of an application by its match key; null where the list does not hold or date it
 */
export function earlierFilingsOf(
  { office, matchKey, priorities, isTranslation }: WithPriorities,
  dayOf: (matchKey: string) => string | null,
): EarlierFilings {
  const keys = (priorities ?? '').split(' ').filter((key) => key !== '' && key !== matchKey);
  const earliestPriorityYear = earliest(keys.map(filingYearOf));
  if (isTranslation) {
    const european = keys.filter((key) => key.startsWith('EP/'));
    const translationOf = {
      day: earliest(european.map(dayOf)),
      year: earliest(european.map(filingYearOf)),
    };
    return { earliestPriorityYear, translationOf };
  }
  if (office !== 'US') return { earliestPriorityYear };
  const chain = keys
    .filter((key) => /^(?:US|WO)\//.test(key) && !PROVISIONAL.test(key))
    .map((key) => ({ key, day: dayOf(key), year: filingYearOf(key) }));
  return {
    earliestPriorityYear,
    earliestNonProvisionalFiling: earliest(chain.map(({ day }) => day)),
    chainYear: earliest(chain.map(({ day, year }) => (day === null ? year : null))),
    undatedEarlierFiling: chain.find(({ day, year }) => day === null && year === null)?.key ?? null,
  };
}

function earliest<T extends string | number>(values: readonly (T | null)[]): T | null {
  return values.reduce<T | null>(
    (first, value) => (value === null || (first !== null && first <= value) ? first : value),
    null,
  );
}
