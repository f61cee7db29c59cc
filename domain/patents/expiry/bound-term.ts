import { addDays } from '../../days.ts';
import type { ExpiryEstimate, ExpiryFacts, NoEstimate, TermByRule } from './expiry-estimate.ts';

/** A term by its rule, with how exactly its end is known. */
export type DatedTerm = TermByRule & Pick<ExpiryEstimate, 'precision'>;

/** Twenty years of term, and one in which a first filing can claim the priority (Paris Convention, article 4). */
const YEARS_AFTER_PRIORITY = 21;
/** A year that ends on a holiday may end some days later. */
const DAYS_OF_GRACE = 2;

/**
 * Bounds a term of 20 years by the earliest year of a stated priority: a filing that is later than Paris allows has the
 * priority only through an earlier filing, with whose filing date the term began.
 */
export function cappedByPriority(facts: ExpiryFacts, term: DatedTerm): DatedTerm {
  const year = facts.earliestPriorityYear;
  const isFromFiling = term.method === '20-from-filing' || term.method === 'us-20-from-earliest-filing';
  if (!isFromFiling || !year || !Number.isInteger(year) || year < 1900 || year > 2150) return term;
  const latest = `${year + YEARS_AFTER_PRIORITY}-12-31`;
  if (term.date <= addDays(latest, DAYS_OF_GRACE)) return term;
  return {
    ...term,
    date: latest,
    precision: 'year',
    words: `at the latest ${latest}: the priority of ${year} that the list states cannot be claimed by a filing later than a year after it, so this is a division or continuation of an earlier filing`,
    inputs: [...term.inputs, { fact: 'earliestPriorityYear', value: String(year) }],
  };
}

/**
 * A translation runs with the European patent, from the filing of that. Its own filing counts only where it is no later,
 * or where a stated priority is so young that it must be that filing.
 */
export function withEuropeanFiling(
  facts: ExpiryFacts,
  european: NonNullable<ExpiryFacts['translationOf']>,
): ExpiryFacts | NoEstimate {
  const own = facts.filingDate ?? null;
  const ownYear = own === null ? (facts.filingYear ?? null) : Number(own.slice(0, 4));
  if (european.day !== null) {
    return own !== null && own < european.day ? facts : { ...facts, filingDate: european.day };
  }
  if (european.year !== null) {
    const isOwnLater = ownYear === null || ownYear > european.year;
    return isOwnLater ? { ...facts, filingDate: null, filingYear: european.year } : facts;
  }
  const { earliestPriorityYear: priority } = facts;
  if (priority && ownYear !== null) return facts;
  return {
    missing:
      'a translation of a European patent runs with that patent, whose filing date the list does not state',
  };
}
