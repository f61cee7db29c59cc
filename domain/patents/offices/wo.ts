import { digitsOf, fullYear, withoutLeadingZeros } from './digits.ts';
import {
  READS_AS_APPLICATION,
  type FilingReading,
  type OfficeRules,
  type PublicationReading,
} from './office-rules.ts';

const FILING = /^(?:[A-Z]{2}[ /.-]*\d{2,4}[ /-]?\d|\d{4}[A-Z]{2}\d)/;
const OFFICE_FORM = /^([A-Z]{2})[ /.-]*(\d{4}|\d{2})[ /-]+(\d{1,6})$/;
const GLUED = /^([A-Z]{2})(\d{4})(\d{6})$/;
const DATABASE_FORM = /^(\d{4})([A-Z]{2})(\d{1,6})$/;

/**
 * International publications: WO yy/nnnnn until June 2004, WO yyyy/nnnnnn since. All the ways of writing them (2+5, 2+6,
 * 4+5, 4+6 digits) become 4+6. https://www.wipo.int/patentscope/en/data/
 */
export function readWoPublication(body: string, kind: string | null): PublicationReading {
  if (body.length === 10 && digitsOf(body) === body) return fromYear(body.slice(0, 4), body.slice(4), kind);
  if (FILING.test(body)) return READS_AS_APPLICATION;
  const written = /^(\d{2}|\d{4})[ /-]+(\d{1,6})$/.exec(body);
  if (written?.[1] && written[2]) return fromYear(written[1], written[2], kind);
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'a WO number has digits only' };
  switch (digits.length) {
    case 7:
      return fromYear(digits.slice(0, 2), digits.slice(2), kind);
    case 8:
      // Two-digit years ended in 2004, so 19 and 20 in front can only begin a four-digit year.
      return /^(?:19|20)/.test(digits)
        ? fromYear(
            digits.slice(0, 4),
            digits.slice(4),
            kind,
            'eight digits: read as year and a four-digit serial',
          )
        : fromYear(digits.slice(0, 2), digits.slice(2), kind);
    case 9:
      return fromYear(
        digits.slice(0, 4),
        digits.slice(4),
        kind,
        'serial of five digits after a four-digit year, filled to six',
      );
    case 10:
      return fromYear(digits.slice(0, 4), digits.slice(4), kind);
    default:
      return { refused: 'a WO publication is a year and a serial of five or six digits' };
  }
}

function fromYear(
  written: string,
  serial: string,
  kind: string | null,
  repaired?: string,
): PublicationReading {
  const year = fullYear(written, 78);
  if (year < 1978 || year > 2049)
    return { refused: `WO publications begin in 1978; ${written} is no year of theirs` };
  const reason = repaired ?? (written.length === 2 && year > 2004 ? 'two-digit year after 2004' : undefined);
  const number = `${year}${serial.padStart(6, '0')}`;
  return reason === undefined ? { number, kind, year } : { number, kind, year, confidence: 'medium', reason };
}

/**
 * International filings: PCT/JP2013/064758 (PCT Administrative Instructions, section 307), in databases WO2013JP64758. They
 * are filings at WO, whichever office received them.
 */
function readFiling(body: string): FilingReading {
  const database = DATABASE_FORM.exec(body);
  if (database?.[1] && database[2] && database[3])
    return international(database[2], database[1], database[3]);
  const office = OFFICE_FORM.exec(body) ?? GLUED.exec(body);
  if (office?.[1] && office[2] && office[3]) return international(office[1], office[2], office[3]);
  return { refused: 'an international filing is PCT, the receiving office, a year and a serial' };
}

/** The filing with the parts told. `receiving` is the office of the state, or IB. */
export function international(receiving: string, written: string, serial: string): FilingReading {
  const year = fullYear(written, 78);
  if (year < 1978 || year > 2049)
    return { refused: `international filings begin in 1978; ${written} is no year of theirs` };
  return {
    keySerial: `${year}/${receiving}${withoutLeadingZeros(serial)}`,
    shown: `${receiving}${year}/${withoutLeadingZeros(serial).padStart(6, '0')}`,
    year,
  };
}

/** https://www.wipo.int/patentscope/en/wo_publication_information/kind_codes.html */
export const wo: OfficeRules = {
  publication: readWoPublication,
  filing: readFiling,
  kinds: {
    A1: ['publication', 'International application published with the search report'],
    A2: ['publication', 'International application published without a search report'],
    A3: ['publication', 'International search report published later, with a revised front page'],
    A4: ['publication', 'Amended claims or statement published later'],
    A8: ['publication', 'Corrected front page of an international application'],
    A9: ['publication', 'Corrected republication of an international application or its search report'],
  },
};
