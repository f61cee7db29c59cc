import { withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial } from './docdb-filing.ts';
import type { FilingReading, OfficeRules } from './office-rules.ts';
import { readAnyFiling, readAnyPublication } from './other.ts';

/** Provisionals of before 2002: PM7598/94, in databases PM759894 and 1994PM07598. */
const OLD_PROVISIONAL = /^(P[A-Z])(\d{4})(\d{2})$/;
const DATED_PROVISIONAL = /^(\d{4})(P[A-Z])0*(\d{1,5})$/;

/** 2003260550 (AU 2003/260550): year and six digits, the same for the publication; databases AU20030260550. */
export const au: OfficeRules = {
  publication: readAnyPublication,
  filing: (body, kind, hint): FilingReading => {
    const compact = body.replaceAll(/[ /-]/g, '');
    if (compact.length >= 9 && compact.length <= 11) {
      const dated = readYearAndSerial(
        compact,
        null,
        (year, serial) => `${year}${withoutLeadingZeros(serial).padStart(6, '0')}`,
      );
      if (dated !== undefined) return dated;
    }
    const old = OLD_PROVISIONAL.exec(compact);
    if (old?.[1] && old[2] && old[3])
      return provisional(Number(old[3]) < 30 ? `20${old[3]}` : `19${old[3]}`, old[1], old[2]);
    const withYear = DATED_PROVISIONAL.exec(compact);
    if (withYear?.[1] && withYear[2] && withYear[3])
      return provisional(withYear[1], withYear[2], withYear[3]);
    return readAnyFiling(body, kind, hint);
  },
  kinds: {
    A: ['publication', 'Application open to public inspection'],
    A1: ['publication', 'Published application for a standard patent'],
    A2: ['publication', 'Amended published application'],
    A4: ['grant', 'Innovation patent'],
    A8: ['publication', 'Corrected front page of a published application'],
    B: ['grant', 'Accepted application for a standard patent'],
    B1: ['grant', 'Accepted application, not published earlier'],
    B2: ['grant', 'Accepted application, published earlier'],
    B3: ['grant', 'Petty patent'],
    B4: ['grant', 'Certified innovation patent'],
    C: ['grant', 'Patent as amended after acceptance'],
    D0: ['other', 'Notice of a filing, nothing published'],
  },
};

function provisional(year: string, series: string, serial: string): FilingReading {
  const number = `${series}${withoutLeadingZeros(serial)}`;
  return {
    keySerial: `${year}/${number}`,
    shown: `${series}${serial.padStart(4, '0')}${year.slice(2)}`,
    year: Number(year),
  };
}
