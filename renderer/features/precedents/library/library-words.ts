import type { PrecedentDirection, PrecedentKind } from '../../../../domain/precedents/precedent.ts';
import type { PrecedentSummary } from '../../../../domain/precedents/precedent-summary.ts';
import { publishedDateWords } from '../../../../domain/precedents/published-date.ts';

/** As a column has room for; the whole words are beside them on hover. */
export const shortDirections: Readonly<Record<PrecedentDirection, string>> = {
  cross: 'cross',
  'one-way': 'one way',
  'net-balancing': 'balancing',
  pool: 'pool',
  assignment: 'assignment',
  unknown: 'not known',
};

/** As a column has room for; the whole words are beside them on hover. */
export const shortKinds: Readonly<Record<PrecedentKind, string>> = {
  'bilateral-deal': 'deal',
  arbitration: 'arbitration',
  'court-determination': 'court',
  'patent-purchase': 'purchase',
  'regulatory-commitment': 'commitment',
  'licensing-programme': 'programme',
  'patent-pool': 'pool',
};

/** "as known in November 2026": up to when whoever wrote the entries looked; of several days the latest. */
export function knownAsOf(summaries: readonly Pick<PrecedentSummary, 'asOf'>[]): string | null {
  const latest = summaries.reduce((day, { asOf }) => (asOf > day ? asOf : day), '');
  return latest === '' ? null : `as known in ${publishedDateWords(latest.slice(0, 7))}`;
}

/** The companies of an entry as a label has room for: "Nokia, Apple, 3 more". */
export function sayCompanies(companies: readonly string[]): string {
  const [first, second, ...others] = companies;
  if (first === undefined) return '';
  if (second === undefined) return first;
  return others.length === 0 ? `${first}, ${second}` : `${first}, ${second}, ${others.length} more`;
}
