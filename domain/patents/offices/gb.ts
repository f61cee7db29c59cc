import { digitsOf, fullYear, withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial, seriesLetter } from './docdb-filing.ts';
import { READS_AS_APPLICATION, type FilingReading, type OfficeRules } from './office-rules.ts';
import { readAnyPublication } from './other.ts';

/**
 * 0313893.9 (year, serial, check digit), since 2010 databases write 201008116 and before 20030013893. The office publishes
 * no rule of its check digit that we know of, so it is read over.
 */
function readFiling(body: string, kind: string | null): FilingReading {
  const digits = digitsOf(body.replace(/\.\d$/, ''));
  if (digits === undefined) return { refused: 'a GB filing number has digits only' };
  if (digits.length === 9 || digits.length === 11) {
    const filing = readYearAndSerial(digits, kind, (year, serial) => `${year.slice(2)}${serial.slice(-5)}`);
    if (filing !== undefined) return filing;
  }
  if (digits.length !== 7) return { refused: 'a GB filing is two digits of the year and five of the serial' };
  const year = fullYear(digits.slice(0, 2), 60);
  const letter = seriesLetter(kind);
  return {
    keySerial: `${year}/${withoutLeadingZeros(digits.slice(2))}${letter}`,
    shown: `${digits}${letter}`,
    year,
  };
}

/** Publications since 1979 are seven digits from 2,000,001; before, a patent had the number of its specification. */
export const gb: OfficeRules = {
  publication: (body, kind) =>
    kind === null && /^\d{7}\.\d$/.test(body) ? READS_AS_APPLICATION : readAnyPublication(body, kind),
  filing: readFiling,
  kinds: {
    A: ['publication', 'Published application (before 1979: patent specification)'],
    A8: ['publication', 'Corrected front page of a published application'],
    A9: ['publication', 'Corrected reprint of a published application'],
    B: ['grant', 'Granted patent'],
    B8: ['grant', 'Corrected front page of a granted patent'],
    C: ['other', 'Patent as amended after grant'],
    C2: ['other', 'Patent as amended after grant'],
    D0: ['other', 'Notice of a filing, nothing published'],
  },
};
