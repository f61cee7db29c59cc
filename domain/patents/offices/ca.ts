import { digitsOf, isYear, withoutLeadingZeros } from './digits.ts';
import { seriesLetter } from './docdb-filing.ts';
import type { FilingReading, OfficeRules } from './office-rules.ts';
import { readAnyPublication } from './other.ts';

/**
 * 2,358,139: a running number that is never given twice, so the key has no year; databases put the year in front
 * (CA20012358139). Filing, publication and grant since October 1989 share the number.
 */
function readFiling(body: string, kind: string | null): FilingReading {
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'a CA filing number has digits only' };
  const hasYear = digits.length === 11 && isYear(digits.slice(0, 4));
  if (!hasYear && digits.length > 7) return { refused: 'a CA filing has at most seven digits' };
  const serial = withoutLeadingZeros(hasYear ? digits.slice(4) : digits);
  if (serial.length < 4) return { refused: 'too short for a CA filing' };
  const number = `${serial}${seriesLetter(kind)}`;
  const filing = { keySerial: `-/${number}`, shown: number };
  return hasYear ? { ...filing, year: Number(digits.slice(0, 4)) } : filing;
}

export const ca: OfficeRules = {
  publication: readAnyPublication,
  filing: readFiling,
  kinds: {
    A: ['publication', 'Published application (before October 1989: granted patent)'],
    A1: ['publication', 'Published application'],
    B: ['grant', 'Patent after re-examination'],
    C: ['grant', 'Granted patent'],
    E: ['grant', 'Reissued patent'],
    S: ['grant', 'Registered design'],
  },
};
