import { checkDigitRefusal, digitsOf, fullYear, isDigits, withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial } from './docdb-filing.ts';
import {
  READS_AS_APPLICATION,
  type FilingReading,
  type OfficeRules,
  type PublicationReading,
} from './office-rules.ts';

/** European publications: seven digits from EP0000001. Eight digits are a filing number (EPO Guidelines A-II 1.8). */
function readPublication(body: string, kind: string | null): PublicationReading {
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'an EP number has digits only' };
  if (body.includes('.') && /^\d{8}\.\d$/.test(body)) return READS_AS_APPLICATION;
  const serial = withoutLeadingZeros(digits);
  if (serial.length <= 7) return published(serial.padStart(7, '0'), digits, kind);
  if (kind === null && (serial.length <= 9 || serial.length === 11)) return READS_AS_APPLICATION;
  return { refused: 'an EP publication has at most seven digits' };
}

/** European publications stood near 4,800,000 in 2026. */
const FIRST_NOT_PUBLISHED = 5_000_000;

/** A filing of the years 2000 to 2009 begins with a zero, as a number does that an export filled to eight digits. */
function published(number: string, written: string, kind: string | null): PublicationReading {
  const isFilingLike = kind === null && written.length === 8;
  if (Number(number) < FIRST_NOT_PUBLISHED) {
    if (!isFilingLike) return { number, kind };
    const reason = `read as EP${number}; ${written} is a filing of 20${written.slice(0, 2)} too`;
    return { number, kind, confidence: 'low', reason };
  }
  if (isFilingLike) return READS_AS_APPLICATION;
  return { number, kind, confidence: 'low', reason: 'higher than any European publication known to us' };
}

/** 13801430.4 (year, serial, check digit), 13801430, and in databases 20130801430. */
function readFiling(body: string): FilingReading {
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'an EP filing number has digits only' };
  if (digits.length === 11 || digits.length === 10) {
    const filing = readYearAndSerial(digits, null, (year, serial) => `${year.slice(2)}${serial.slice(-6)}`);
    return filing ?? { refused: 'no year in front of the serial of this EP filing' };
  }
  if (digits.length !== 8 && digits.length !== 9)
    return { refused: 'an EP filing has two digits of the year, six of the serial and a check digit' };
  const filing = digits.slice(0, 8);
  const check = digits.slice(8);
  if (check !== '' && check !== epCheckDigit(filing))
    return checkDigitRefusal(filing, check, epCheckDigit(filing));
  const year = fullYear(filing.slice(0, 2), 78);
  return {
    keySerial: `${year}/${withoutLeadingZeros(filing.slice(2))}`,
    shown: filing,
    year,
  };
}

/** Weights 1 and 2 in turn from the left; the digits of the products are added; what is missing to the next ten. */
export function epCheckDigit(eightDigits: string): string {
  if (!isDigits(eightDigits)) return '';
  let sum = 0;
  for (let at = 0; at < eightDigits.length; at += 1) {
    const product = Number(eightDigits[at]) * (at % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Kind codes: https://www.epo.org/en/searching-for-patents/data/web-services, Espacenet help on kind codes. */
export const ep: OfficeRules = {
  publication: readPublication,
  filing: readFiling,
  kinds: {
    A1: ['publication', 'European application published with the search report'],
    A2: ['publication', 'European application published without the search report'],
    A3: ['publication', 'Search report published on its own'],
    A4: ['publication', 'Supplementary search report'],
    A8: ['publication', 'Corrected front page of a published application'],
    A9: ['publication', 'Corrected reprint of a published application'],
    B1: ['grant', 'European patent as granted'],
    B2: ['grant', 'European patent as amended after opposition'],
    B3: ['grant', 'European patent as limited'],
    B8: ['grant', 'Corrected front page of a European patent'],
    B9: ['grant', 'Corrected reprint of a European patent'],
  },
};
