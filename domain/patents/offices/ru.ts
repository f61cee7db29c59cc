import { digitsOf, withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial, seriesLetter } from './docdb-filing.ts';
import type { FilingReading, OfficeRules, PublicationReading } from './office-rules.ts';
import { readAnyPublication } from './other.ts';

/** Published applications have the number of their filing (2010118349); patents up to seven digits. EPO notes on Russia. */
function readPublication(body: string, kind: string | null): PublicationReading {
  const reading = readAnyPublication(body.replace(/\/\d{2}$/, ''), kind);
  if (!('number' in reading) || reading.number.length !== 10) return reading;
  return { ...reading, year: Number(reading.number.slice(0, 4)) };
}

/** 2010118349/08 since 2000, 97101234/09 before; the digits after the slash name the examining department. */
function readFiling(body: string, kind: string | null): FilingReading {
  const digits = digitsOf(body.replace(/\/\d{2}$/, ''));
  if (digits === undefined) return { refused: 'a RU filing number has digits only' };
  if (digits.length === 8) {
    const year = 1900 + Number(digits.slice(0, 2));
    const serial = withoutLeadingZeros(digits.slice(2));
    return { keySerial: `${year}/${serial}${seriesLetter(kind)}`, shown: digits, year };
  }
  const filing = readYearAndSerial(digits, kind, (year, serial) => `${year}${serial.slice(-6)}`);
  if (filing !== undefined && (digits.length === 10 || digits.length === 11)) return filing;
  return { refused: 'a RU filing is a year and six digits' };
}

export const ru: OfficeRules = {
  publication: readPublication,
  filing: readFiling,
  kinds: {
    A: ['publication', 'Published application'],
    A3: ['publication', 'Search report published on its own'],
    C1: ['grant', 'Granted patent, published without earlier publication of the application'],
    C2: ['grant', 'Granted patent, application published earlier'],
    C3: ['grant', 'Supplementary patent for an extended term'],
    C8: ['grant', 'Corrected front page of a granted patent'],
    C9: ['grant', 'Corrected reprint of a granted patent'],
    U1: ['grant', 'Registered utility model'],
  },
};
