import { fullYear, withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial } from './docdb-filing.ts';
import {
  READS_AS_APPLICATION,
  type FilingReading,
  type OfficeRules,
  type PublicationReading,
} from './office-rules.ts';
import { readAnyFiling, readAnyPublication } from './other.ts';

/** Provisionals of before 2002: PM7598/94, in databases PM759894 and 1994PM07598. */
const OLD_PROVISIONAL = /^(P[A-Z])(\d{4})(\d{2})$/;
const DATED_PROVISIONAL = /^(\d{4})(P[A-Z])0*(\d{1,5})$/;

/** Until 2001: 12345/97, in databases AU1234597 A or AU199712345 A. */
const SERIAL_AND_YEAR = /^(\d{3,5}) ?\/ ?(\d{2})$/;

/** A patent's own number had six digits at most, so that seven end in the year; of published applications all do. */
function readPublication(body: string, kind: string | null): PublicationReading {
  const slashed = SERIAL_AND_YEAR.exec(body);
  if (slashed !== null && kind === null) return READS_AS_APPLICATION;
  const glued = slashed?.[1] && slashed[2] ? `${slashed[1].padStart(5, '0')}${slashed[2]}` : body;
  const reading = readAnyPublication(glued, kind);
  if (!('number' in reading) || kind === null) return reading;
  const [, serial, written] = /^(\d{4,5})([5-9]\d|0[01])$/.exec(reading.number) ?? [];
  const isDated = kind.startsWith('A') || (kind.startsWith('B') && serial?.length === 5);
  if (!serial || !written || !isDated) return reading;
  const year = fullYear(written, 50);
  return { ...reading, keySerial: `${year}${serial.padStart(5, '0')}`, year };
}

/** 2003260550 (AU 2003/260550): year and six digits, the same for the publication; databases AU20030260550. */
export const au: OfficeRules = {
  publication: readPublication,
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
    const short = SERIAL_AND_YEAR.exec(body);
    if (short?.[1] && short[2]) {
      const year = fullYear(short[2], 50);
      const serial = withoutLeadingZeros(short[1]);
      return { keySerial: `${year}/${serial}`, shown: `${serial}/${short[2]}`, year };
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
