import { checkDigitRefusal, isDigits, withoutLeadingZeros } from './digits.ts';
import type { FilingReading, OfficeRules, PublicationReading } from './office-rules.ts';
import { readAnyPublication } from './other.ts';

/** Digits with the check digit after a point. Blanks and the letter in front (P, G, M) are no part of what is checked. */
const CHECKED = /^([A-Z]? ?[\d ]{7,15})\.(\d)$/;

/** 60015566, 502004012345: a European patent as it stands in Germany. */
const PART_OF_EP = /^(?:[56](?:9\d|0[0-3])\d{5}|[56]0(?:19|20)\d{8})$/;

/**
 * Publications have the number of their filing: 31 00 442, 101 47 913, since 2004 10 2004 002 000. The German part of a
 * European patent has 6 and a two-digit year in front (5 when granted in German), since 2004 60 or 50 and the year.
 */
function readPublication(body: string, kind: string | null): PublicationReading {
  const checked = CHECKED.exec(body);
  const number = checked?.[1] ?? body;
  const wrong = checked?.[2] === undefined ? undefined : misfit(number, checked[2]);
  if (wrong !== undefined) return wrong;
  const reading = readAnyPublication(number, kind);
  if (!('number' in reading)) return reading;
  const serial = reading.keySerial ?? reading.number;
  return kind === null && PART_OF_EP.test(serial)
    ? { ...reading, number: serial, stage: 'translation' }
    : { ...reading, number: serial };
}

function misfit(number: string, written: string): { refused: string } | undefined {
  const digits = number.replaceAll(/\D/g, '');
  const computed = deCheckDigit(digits);
  return computed === undefined || computed === written
    ? undefined
    : checkDigitRefusal(digits, written, computed);
}

/**
 * Since 1981: weights 2, 3, ... from the right, eleven less the remainder of eleven; up to 1980: weights 1, 2, ... and the
 * remainder of ten (notice 3/83 of the president of the office). Undefined for the long numbers since 2004, and for the
 * remainders on which the notice is not known to us.
 */
export function deCheckDigit(digits: string): string | undefined {
  if (digits.length !== 7 && digits.length !== 8) return undefined;
  const isBefore1981 = digits.length === 7 && digits.startsWith('30');
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    sum += Number(digits[digits.length - 1 - at]) * (at + (isBefore1981 ? 1 : 2));
  }
  if (isBefore1981) return String(sum % 10);
  const rest = 11 - (sum % 11);
  return rest > 9 ? undefined : String(rest);
}

/**
 * 10 2004 002 000.x since 2004; 101 47 913.x from 1995 (a type digit, two of the year, five of the serial); P 31 00 442.x
 * before (the year less 50). Databases: DE200410002000, DE20011047913, DE19813100442.
 */
function readFiling(written: string, kind: string | null): FilingReading {
  const checked = CHECKED.exec(written);
  const wrong =
    checked?.[1] === undefined || checked[2] === undefined ? undefined : misfit(checked[1], checked[2]);
  if (wrong !== undefined) return wrong;
  const digits = (checked?.[1] ?? written).replace(/^[PGM] ?/, '').replaceAll(/[ /.-]/g, '');
  if (!isDigits(digits)) return { refused: 'a DE filing number has digits only' };
  switch (digits.length) {
    case 12: {
      const isOfficeForm = /^(?:1[0-2]|2[01]|30|[56]0)(?:19|20)\d\d/.test(digits);
      return isOfficeForm
        ? ofType(digits.slice(2, 6), digits.slice(0, 2), digits.slice(6), digits)
        : ofType(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6), digits);
    }
    case 11: {
      const year = digits.slice(0, 4);
      return Number(year) < 1995
        ? ofOldNumber(year, digits.slice(4), kind)
        : ofType(year, digits.slice(4, 6), digits.slice(6), digits);
    }
    case 8: {
      const short = Number(digits.slice(1, 3));
      const year = String(short >= 90 ? 1900 + short : 2000 + short);
      return ofType(year, `${digits.charAt(0)}0`, digits.slice(3), digits);
    }
    case 7: {
      const short = Number(digits.slice(0, 2));
      const year = kind?.startsWith('U') === true ? 1900 + short : 1950 + short;
      return ofOldNumber(String(year), digits, kind);
    }
    default:
      return { refused: 'a DE filing is type, year and serial: twelve digits, before 2004 eight or seven' };
  }
}

function ofType(year: string, type: string, serial: string, shown: string): FilingReading {
  if (Number(year) < 1877 || Number(year) > 2099) return { refused: `${year} is no year of DE filings` };
  return { keySerial: `${year}/${type}-${withoutLeadingZeros(serial)}`, shown, year: Number(year) };
}

function ofOldNumber(year: string, serial: string, kind: string | null): FilingReading {
  const letter = kind?.startsWith('U') === true ? 'U' : '';
  return { keySerial: `${year}/${serial}${letter}`, shown: `${serial}${letter}`, year: Number(year) };
}

/** DPMA and EPO concordance of kind codes. */
export const de: OfficeRules = {
  publication: readPublication,
  filing: readFiling,
  kinds: {
    A: ['publication', 'Published application (Offenlegungsschrift)'],
    A1: ['publication', 'Published application (Offenlegungsschrift)'],
    A5: ['publication', 'Published application of an international filing designating Germany'],
    A8: ['publication', 'Corrected front page of a published application'],
    A9: ['publication', 'Corrected reprint of a published application'],
    B: ['grant', 'Examined application (Auslegeschrift) or granted patent'],
    B3: ['grant', 'Granted patent, published without earlier publication of the application'],
    B4: ['grant', 'Granted patent, application published earlier'],
    C: ['grant', 'Granted patent (Patentschrift)'],
    C1: ['grant', 'Granted patent, first publication (until 2003)'],
    C2: ['grant', 'Granted patent, second publication (until 2003)'],
    C3: ['grant', 'Granted patent, third publication (until 2003)'],
    C5: ['grant', 'Patent as amended after opposition or limitation'],
    D1: ['translation', 'German part of a European patent granted in German'],
    D2: ['translation', 'German part of a European patent granted in another language'],
    T1: ['publication', 'Translation of the claims of a European application'],
    T2: ['translation', 'Translation of a European patent (German part)'],
    T3: ['translation', 'Translation of a European patent as amended (German part)'],
    T4: ['translation', 'Translation of a European patent, corrected (German part)'],
    T5: ['publication', 'Translation of an international application into German'],
    U: ['grant', 'Registered utility model'],
    U1: ['grant', 'Registered utility model'],
  },
};
