import { isDigits, isYear, withoutLeadingZeros } from './digits.ts';
import type { FilingReading } from './office-rules.ts';

/**
 * A filing as databases write it: four-digit year and a serial padded to six digits or more (EP20130801430). A letter
 * behind that is no A belongs to the key, for it tells series apart: U utility model, F design, T translation of a
 * European patent. Undefined when the digits do not begin with a year.
 */
export function readYearAndSerial(
  digits: string,
  kind: string | null,
  show: (year: string, serial: string) => string = (year, serial) => `${year}${serial}`,
): FilingReading | undefined {
  if (digits.length < 5 || digits.length > 14 || !isDigits(digits)) return undefined;
  const year = digits.slice(0, 4);
  if (!isYear(year)) return undefined;
  const serial = digits.slice(4);
  return {
    keySerial: `${year}/${withoutLeadingZeros(serial)}${seriesLetter(kind)}`,
    shown: `${show(year, serial)}${seriesLetter(kind)}`,
    year: Number(year),
  };
}

/** The letter that a filing's key keeps. A stands for a patent application, which is what no letter says too. */
export function seriesLetter(kind: string | null): string {
  return kind === null || kind.startsWith('A') ? '' : kind.slice(0, 1);
}

/**
 * DOCDB's form of older filings: a serial and the last two digits of the year (US 17439471 A is 174,394 of 1971). Only the
 * row's filing date can confirm it, or the kind letter where the caller knows that the office has no other such form.
 */
export function readSerialAndShortYear(
  digits: string,
  filingDate: string | undefined,
  lastYear: number,
): { readonly year: number; readonly serial: string; readonly isConfirmed: boolean } | undefined {
  if (digits.length < 4 || digits.length > 9 || !isDigits(digits)) return undefined;
  const serial = withoutLeadingZeros(digits.slice(0, -2));
  if (serial === '0') return undefined;
  const short = Number(digits.slice(-2));
  const year = 2000 + short <= lastYear ? 2000 + short : 1900 + short;
  const isConfirmed = filingDate !== undefined && Number(filingDate.slice(2, 4)) === short;
  return {
    year: isConfirmed ? Number(filingDate.slice(0, 4)) : year,
    serial,
    isConfirmed,
  };
}
