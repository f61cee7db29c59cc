import { digitsOf, fullYear, withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial, seriesLetter } from './docdb-filing.ts';
import { READS_AS_APPLICATION, type FilingReading, type OfficeRules } from './office-rules.ts';
import { readAnyPublication } from './other.ts';

/** 05 03941 and FR1909731: two digits of the year and five of the serial; databases FR20050003941. */
function readFiling(body: string, kind: string | null): FilingReading {
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'an FR filing number has digits only' };
  if (digits.length === 11) {
    const filing = readYearAndSerial(digits, kind, (year, serial) => `${year.slice(2)}${serial.slice(-5)}`);
    if (filing !== undefined) return filing;
  }
  if (digits.length !== 7)
    return { refused: 'an FR filing is two digits of the year and five of the serial' };
  const year = fullYear(digits.slice(0, 2), 50);
  const letter = seriesLetter(kind);
  return {
    keySerial: `${year}/${withoutLeadingZeros(digits.slice(2))}${letter}`,
    shown: `${digits}${letter}`,
    year,
  };
}

/** Publications are seven digits without a year, the same for the application and its grant. */
export const fr: OfficeRules = {
  publication: (body, kind) =>
    kind === null && /^\d{2} \d{5}$/.test(body) ? READS_AS_APPLICATION : readAnyPublication(body, kind),
  filing: readFiling,
  kinds: {
    A1: ['publication', 'Published application'],
    A2: ['publication', 'Published application for a certificate of addition'],
    A3: ['publication', 'Published application for a utility certificate'],
    A5: ['grant', 'Granted patent (before 1979)'],
    B1: ['grant', 'Granted patent'],
    B2: ['grant', 'Granted certificate of addition'],
    B3: ['grant', 'Granted utility certificate'],
    E: ['other', 'Certificate of addition'],
  },
};
