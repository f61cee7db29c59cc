import { readApplicationNumber } from './application-number.ts';
import type { NumberHint, NumberReading, PatentNumber } from './patent-number.ts';
import { readPublicationNumber } from './publication-number.ts';

/**
 * Reads a number of which nothing says whether it is a publication or a filing, as in pasted text and free-form lists. A
 * publication is tried first; what can only be a filing has stage `application`.
 */
export function readAnyNumber(raw: string, hint: NumberHint = {}): NumberReading {
  const published = readPublicationNumber(raw, hint);
  if (published.status === 'excluded') return published;
  if (published.status === 'resolved' && !isOfFilingFirst(published.number)) return published;
  const filed = readApplicationNumber(raw, hint);
  return filed.status === 'resolved' ? filed : published;
}

/** An Indian publication has the number of its filing and a kind. Without the kind the number is the filing's. */
function isOfFilingFirst({ office, kind, number }: PatentNumber): boolean {
  return office === 'IN' && kind === null && !/^\d{1,11}$/.test(number);
}
