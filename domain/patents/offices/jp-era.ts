import { withoutLeadingZeros } from '../tidy-number.ts';
import type { OfficeReading } from './office-reading.ts';

const NAMED = /^(SHO|SHOWA|HEI|HEISEI|S|H|昭和?|平成?) *(\d[\d -]*)$/;
const DASHED = /^(\d{1,2})[ -](\d{1,6})$/;

/** The last imperial years in which publications were numbered: Showa 64 and Heisei 12 (2000, when western years began). */
const LAST_HEISEI = 12;
const LAST_SHOWA = 64;

/**
 * Reads a Japanese number that carries an imperial year, written with its era (H10-75478, JPH1075478, SHO 59-122554) or
 * without (8-179521, 10075478 A). Undefined when the number carries none. The result is DOCDB's: era, two-digit year,
 * serial without zeros in front.
 */
export function readJpEra(body: string, kind: string | null): OfficeReading | undefined {
  const named = NAMED.exec(body);
  if (named?.[1] && named[2]) return withEra(/^[S昭]/.test(named[1]) ? 'S' : 'H', named[2], kind);
  const dashed = DASHED.exec(body);
  if (dashed?.[1] && dashed[2]) return withoutEra(Number(dashed[1]), dashed[2], kind, undefined);
  return gluedWithoutEra(body, kind);
}

function withEra(era: 'S' | 'H', rest: string, kind: string | null): OfficeReading {
  const parts = /^(\d{1,2})[ -]+(\d{1,6})$/.exec(rest.trim());
  if (parts?.[1] && parts[2]) return numbered(era, Number(parts[1]), parts[2], kind);
  const digits = rest.replaceAll(/[ -]/g, '');
  const year = Number(digits.slice(0, 2));
  // Two digits are the rule; a year that never was means that one digit was written.
  const isTwoDigits = era === 'S' || year <= LAST_HEISEI;
  return isTwoDigits
    ? numbered(era, year, digits.slice(2), kind)
    : numbered(era, Number(digits[0]), digits.slice(1), kind);
}

/** Exports glue year and serial: 10075478 A, 8033034 A, 01153210 A. Only A and U documents and old B documents are numbered so. */
function gluedWithoutEra(body: string, kind: string | null): OfficeReading | undefined {
  if (!/^\d{7,8}$/.test(body)) return undefined;
  const guess = 'imperial year without its era letter';
  if (body.length === 7)
    return kind?.[0] === 'A' ? withoutEra(Number(body[0]), body.slice(1), kind, guess) : undefined;
  const year = Number(body.slice(0, 2));
  if (kind === null)
    return year === 0 || body.startsWith('0') ? undefined : withoutEra(year, body.slice(2), kind, guess);
  const isNumberedByYear = /^[AU]/.test(kind) || !body.startsWith('0');
  return isNumberedByYear && year > 0 ? withoutEra(year, body.slice(2), kind, guess) : undefined;
}

function withoutEra(
  year: number,
  serial: string,
  kind: string | null,
  guess: string | undefined,
): OfficeReading {
  const reading = numbered(year < LAST_HEISEI ? 'H' : 'S', year, serial, kind);
  if ('number' in reading && guess !== undefined) return { ...reading, confidence: 'medium', reason: guess };
  return reading;
}

function numbered(era: 'S' | 'H', year: number, serial: string, kind: string | null): OfficeReading {
  const last = era === 'S' ? LAST_SHOWA : LAST_HEISEI;
  if (year < 1 || year > last)
    return { refused: `${era}${year} is no imperial year of Japanese publications` };
  if (!/^\d{1,6}$/.test(serial))
    return { refused: 'a Japanese serial after an imperial year has at most six digits' };
  return { number: `${era}${String(year).padStart(2, '0')}${withoutLeadingZeros(serial)}`, kind };
}
