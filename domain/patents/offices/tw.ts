import { digitsOf, isYear, withoutLeadingZeros } from './digits.ts';
import {
  READS_AS_APPLICATION,
  type FilingReading,
  type OfficeRules,
  type PublicationReading,
} from './office-rules.ts';
import { readAnyPublication } from './other.ts';

/** Year 1 of the Republic is 1912. */
const YEAR_BEFORE_REPUBLIC = 1911;

/**
 * Published applications are a western year and five digits (200709597); grants since August 2004 I, M or D and six
 * digits; before, six digits. Eight or nine digits in Republican years are a filing. EPO notes on Taiwan.
 */
function readPublication(body: string, kind: string | null): PublicationReading {
  const digits = digitsOf(body);
  if (digits === undefined) {
    const reading = readAnyPublication(body, kind);
    return 'number' in reading && kind === null && /^[IMD]\d/.test(reading.number)
      ? { ...reading, stage: 'grant' }
      : reading;
  }
  if (digits.length === 9 && digits.startsWith('20'))
    return { number: digits, kind, year: Number(digits.slice(0, 4)) };
  if (kind === null && (digits.length === 8 || digits.length === 9)) return READS_AS_APPLICATION;
  return readAnyPublication(digits, kind);
}

/** 92121659 and 103216912: Republican year, type (1 invention, 2 utility model, 3 design), serial. Databases: TW20030121659. */
function readFiling(body: string): FilingReading {
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'a TW filing number has digits only' };
  if (digits.length === 11 && isYear(digits.slice(0, 4)))
    return ofYear(Number(digits.slice(0, 4)), withoutLeadingZeros(digits.slice(4)));
  if (digits.length === 8) return ofYear(YEAR_BEFORE_REPUBLIC + Number(digits.slice(0, 2)), digits.slice(2));
  if (digits.length === 9) return ofYear(YEAR_BEFORE_REPUBLIC + Number(digits.slice(0, 3)), digits.slice(3));
  return { refused: 'a TW filing is a Republican year, a type digit and five digits' };
}

function ofYear(year: number, typeAndSerial: string): FilingReading {
  const type = typeAndSerial.charAt(0);
  if (typeAndSerial.length !== 6 || !'123'.includes(type))
    return { refused: `${type} is no type of Taiwanese filings (1, 2 or 3 after the year)` };
  return {
    keySerial: `${year}/${type}-${withoutLeadingZeros(typeAndSerial.slice(1))}`,
    shown: `${String(year - YEAR_BEFORE_REPUBLIC).padStart(2, '0')}${typeAndSerial}`,
    year,
  };
}

export const tw: OfficeRules = {
  publication: readPublication,
  filing: readFiling,
  kinds: {
    A: ['publication', 'Published application (since 2003)'],
    B: ['grant', 'Granted invention patent (before 2004: examined application)'],
    B1: ['grant', 'Granted invention patent'],
    U: ['grant', 'Registered utility model (before 2004: examined application for one)'],
    Y: ['grant', 'Registered utility model'],
    S: ['grant', 'Registered design'],
  },
};
