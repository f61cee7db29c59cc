import { digitsOf, isDigits, isYear, withoutLeadingZeros, checkDigitRefusal, fullYear } from './digits.ts';
import {
  READS_AS_APPLICATION,
  type FilingReading,
  type OfficeRules,
  type PublicationReading,
} from './office-rules.ts';

/**
 * Publications are a type digit and six digits, since August 2007 a type digit and eight; the first years used eight
 * digits beginning with the year. ZL is a filing number cited as a patent. EPO notes on China.
 */
function readPublication(body: string, kind: string | null): PublicationReading {
  const digits = digitsOf(body);
  if (digits === undefined)
    return isCheckedFiling(body) ? READS_AS_APPLICATION : { refused: 'a CN number has digits only' };
  if (body.includes('.') && isCheckedFiling(body)) return READS_AS_APPLICATION;
  const serial = withoutLeadingZeros(digits);
  if (serial.length === 7 || serial.length === 9) return { number: serial, kind };
  if (serial.length === 8 && /^(?:8[5-9]|9[0-3])/.test(serial)) {
    return { number: serial, kind, year: 1900 + Number(serial.slice(0, 2)) };
  }
  if (serial.length >= 12 && serial.length <= 13 && isYear(serial.slice(0, 4))) return READS_AS_APPLICATION;
  return { refused: 'a CN publication has seven or nine digits' };
}

function isCheckedFiling(body: string): boolean {
  return /^(?:ZL ?)|^(?:\d{8}|\d{12}) ?\.? ?[\dX]$/.test(body);
}

const LAST_SHORT = 2003;

/**
 * Year, type digit, serial, check digit: 201380032490.5 since October 2003, 97101765.4 before; databases leave zeros of
 * the serial out (CN2013832490). Types: 1 invention, 2 utility model, 3 design, 8 and 9 the national phase of a PCT filing.
 */
function readFiling(written: string): FilingReading {
  const body = isDigits(written) ? written : written.replace(/^ZL */, '').replaceAll(/[ .]/g, '');
  if (!isDigits(body.endsWith('X') ? body.slice(0, -1) : body))
    return { refused: 'a CN filing number has digits and a check digit' };
  const isLong = isYear(body.slice(0, 4)) && body.length >= 10;
  const length = isLong ? 12 : 8;
  const filing = body.slice(0, length);
  const check = body.slice(length);
  if (!isDigits(filing) || check.length > 1 || filing.length < 8)
    return {
      refused: 'a CN filing is year, type, seven digits (before October 2003 five) and a check digit',
    };
  if (check !== '' && check !== cnCheckDigit(filing))
    return checkDigitRefusal(filing, check, cnCheckDigit(filing));
  const year = isLong ? Number(filing.slice(0, 4)) : fullYear(filing.slice(0, 2), 85);
  if (!isLong && year > LAST_SHORT)
    return { refused: `Chinese filings of eight digits ended in ${LAST_SHORT}` };
  const type = filing.charAt(isLong ? 4 : 2);
  if (!'12389'.includes(type))
    return { refused: `${type} is no type of Chinese filings (1, 2, 3, 8 or 9 after the year)` };
  const serial = withoutLeadingZeros(filing.slice(isLong ? 5 : 3));
  return { keySerial: `${year}/${type}-${serial}`, shown: filing, year };
}

/** Weights 2 to 9 and again from 2, remainder of 11, ten is X. */
export function cnCheckDigit(filing: string): string {
  let sum = 0;
  for (let at = 0; at < filing.length; at += 1) sum += Number(filing[at]) * (2 + (at % 8));
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** Kind codes changed in 1993 (B to C for grants) and in April 2010 (C to B, Y to U, D to S): EPO notes on China. */
export const cn: OfficeRules = {
  publication: readPublication,
  filing: readFiling,
  kinds: {
    A: ['publication', 'Published application for an invention patent'],
    A8: ['publication', 'Corrected front page of a published application'],
    A9: ['publication', 'Corrected reprint of a published application'],
    B: ['grant', 'Granted invention patent (before 1993: examined application)'],
    B8: ['grant', 'Corrected front page of a granted invention patent'],
    B9: ['grant', 'Corrected reprint of a granted invention patent'],
    C: ['grant', 'Granted invention patent (1993 to March 2010)'],
    U: ['grant', 'Registered utility model (before 1993: published application for one)'],
    Y: ['grant', 'Registered utility model (1993 to March 2010)'],
    S: ['grant', 'Registered design (before 1993: published application for one)'],
    D: ['grant', 'Registered design (1993 to March 2010)'],
  },
};
