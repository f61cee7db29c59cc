import { digitsOf, isDigits, isYear, withoutLeadingZeros } from './digits.ts';
import { readSerialAndShortYear } from './docdb-filing.ts';
import type { FilingReading } from './office-rules.ts';
import type { NumberHint } from '../patent-number.ts';

const SERIES_AND_SERIAL = /^(\d{2}) ?\/ ?(\d{3})[, ]?(\d{3})$/;

/** Years in which a series of provisionals began. A series begins anew after 999,999 (MPEP 503). */
const PROVISIONAL_SERIES: readonly (readonly [year: number, series: number])[] = [
  [2020, 63],
  [2014, 62],
  [2007, 61],
  [1995, 60],
];

/**
 * Series and serial make a filing one of its kind: 14/426,564, in DOCDB US201314426564 with the year of filing in front, so
 * both have the key US/14/426564. EPODOC's older form leaves the series out (US20100770172). Two series ran side by side in
 * 2002 to 2007, so that form keeps its year in the key and is not matched with the others. Provisionals (P) and designs (F)
 * are matched: their year, or their kind, tells the series.
 */
export function readUsFiling(body: string, kind: string | null, hint: NumberHint): FilingReading {
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'letters inside a US filing number' };
  if (digits !== body) {
    const [, series, high, low] = SERIES_AND_SERIAL.exec(body) ?? [];
    if (series && high && low) return inSeries(series, `${high}${low}`, yearOf(hint));
    if (/^\d{4} ?\//.test(body))
      return { refused: 'year/serial is a published US application, not a filing' };
  }
  const year = digits.slice(0, 4);
  if (digits.length === 12 && isYear(year))
    return inSeries(digits.slice(4, 6), digits.slice(6), Number(year));
  if ((digits.length === 11 || digits.length === 10) && isYear(year))
    return byYear(Number(year), digits.slice(4), kind);
  if (digits.length > 8 || digits.length < 5)
    return { refused: 'a US filing is a series of two digits and a serial of six' };
  return readShort(digits, kind, hint);
}

/**
 * Eight digits or fewer: serial and two digits of the year (US 67912300 A), or series and serial without their slash. The
 * year stands where the date of filing confirms it, or where the first two digits are no series.
 */
function readShort(digits: string, kind: string | null, hint: NumberHint): FilingReading {
  const old = readSerialAndShortYear(digits, hint.filingDate, LAST_SHORT_YEAR);
  const isConfirmed = old?.isConfirmed === true && old.year <= LAST_SHORT_YEAR;
  if (digits.length === 8 && !isConfirmed && isLikelySeries(digits.slice(0, 2), kind, hint))
    return withoutSlash(digits, kind, hint);
  if (old !== undefined && (kind !== null || old.isConfirmed)) {
    const filing = byYear(old.year, old.serial.padStart(6, '0'), kind);
    if (old.isConfirmed || 'refused' in filing) return filing;
    return { ...filing, confidence: 'medium', reason: `last two digits read as the year ${old.year}` };
  }
  if (digits.length !== 8) return { refused: 'a US filing is a series of two digits and a serial of six' };
  return withoutSlash(digits, null, hint);
}

/** The last year of filing that databases wrote with two digits behind the serial. */
const LAST_SHORT_YEAR = 2012;

/** Without a date the series of ordinary filings, and of what the kind names; with a date that fits no year, any. */
function isLikelySeries(series: string, kind: string | null, hint: NumberHint): boolean {
  if (!isUsSeries(series)) return false;
  if (kind === null || hint.filingDate !== undefined) return true;
  const number = Number(series);
  if (kind.startsWith('P')) return number >= 60 && number <= 69;
  return kind.startsWith('F') ? number === 29 || number === 35 : number <= 19;
}

function withoutSlash(digits: string, kind: string | null, hint: NumberHint): FilingReading {
  const filing = inSeries(digits.slice(0, 2), digits.slice(2), yearOf(hint));
  if ('refused' in filing) return filing;
  const reason = 'eight digits read as series and serial';
  if (kind === null || hint.filingDate !== undefined) return { ...filing, confidence: 'medium', reason };
  return {
    ...filing,
    confidence: 'low',
    reason: `${reason}; ${digits.slice(0, -2)} of a year ending in ${digits.slice(-2)} is possible`,
  };
}

function byYear(year: number, written: string, kind: string | null): FilingReading {
  const serial = withoutLeadingZeros(written);
  if (serial.length > 6) return { refused: 'a US serial has at most six digits after its series' };
  const letter = kind?.charAt(0) ?? '';
  const series = letter === 'P' ? provisionalSeries(year, Number(serial)) : letter === 'F' ? '29' : undefined;
  if (series !== undefined) return inSeries(series, serial.padStart(6, '0'), year);
  return {
    keySerial: `${year}/${serial}`,
    shown: `${year}${serial.padStart(7, '0')}`,
    year,
    ...(written.length < 7 && letter === '' && year > 2000
      ? { confidence: 'medium', reason: 'read as year and serial; a publication number has the same digits' }
      : {}),
  };
}

/** No year saw 500,000 provisionals, so in the year of a change a high serial belongs to the older series. */
function provisionalSeries(year: number, serial: number): string | undefined {
  const at = PROVISIONAL_SERIES.findIndex(([from]) => year >= from);
  const found = PROVISIONAL_SERIES[at];
  if (found === undefined) return undefined;
  const isOlder = year === found[0] && year !== 1995 && serial >= 500_000;
  return String(isOlder ? found[1] - 1 : found[1]);
}

function inSeries(series: string, serial: string, year: number | undefined): FilingReading {
  if (!isUsSeries(series)) return { refused: `${series} is no series of US filings` };
  const filing = { keySerial: `${series}/${serial}`, shown: `${series}/${serial}` };
  return year === undefined ? filing : { ...filing, year };
}

/** 01 to 28 ordinary filings, 29 and 35 designs, 60 to 69 provisionals, 90, 95 and 96 re-examinations (MPEP 503). */
export function isUsSeries(series: string): boolean {
  if (!isDigits(series)) return false;
  const number = Number(series);
  return (
    (number >= 1 && number <= 29) ||
    number === 35 ||
    (number >= 60 && number <= 69) ||
    number === 90 ||
    number === 95 ||
    number === 96
  );
}

function yearOf(hint: NumberHint): number | undefined {
  return hint.filingDate === undefined ? undefined : Number(hint.filingDate.slice(0, 4));
}
