import type { Round } from '../deals/deal.ts';
import { readSheet } from './sheet-reader.ts';
import { endOfTerm } from './term-length.ts';

/** First and last day of a licence. */
export interface LicenceTerm {
  readonly from: string;
  readonly to: string;
}

/** The term of the licence that a round states; null where its effective date or its end is not stated. */
export function licenceTermOf(round: Round): LicenceTerm | null {
  const sheet = readSheet(round, { A: 'A', B: 'B' });
  const from = sheet.value('effective-date', 'effective', 'date');
  const to = endOfTerm(sheet);
  return from !== undefined && to !== null && from < to ? { from, to } : null;
}
