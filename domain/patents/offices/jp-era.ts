import { isDigits, withoutLeadingZeros } from './digits.ts';
import type { PublicationReading } from './office-rules.ts';

const NAMED = /^(SHOWA|SHO|HEISEI|HEI|S|H|昭和?|平成?) *(\d[\d -]*)$/;
const DASHED = /^(\d{1,2})[ -](\d{1,6})$/;

/** The last imperial years in which publications were numbered: Showa 64 and Heisei 12 (2000, when western years began). */
const LAST_HEISEI = 12;
const LAST_SHOWA = 64;

/** Heisei ended with its year 31, so only a later year without its era can be no other than Showa's. */
const FIRST_SURE_SHOWA = 32;

/** Western year before the first year of each era. Showa 64 and Heisei 1 are both 1989. */
export const YEAR_BEFORE_ERA = { S: 1925, H: 1988, R: 2018 } as const;

/**
 * Reads a Japanese number that carries an imperial year, written with its era (H10-75478, JPH1075478, SHO 59-122554) or
 * without (8-179521, 10075478 A). Undefined when the number carries none. The result is DOCDB's: era, two-digit year,
 * serial without zeros in front.
 */
export function readJpEra(body: string, kind: string | null): PublicationReading | undefined {
  if (isDigits(body)) return gluedWithoutEra(body, kind);
  const named = NAMED.exec(body);
  if (named?.[1] && named[2]) return withEra(/^[S昭]/.test(named[1]) ? 'S' : 'H', named[2], kind);
  const dashed = DASHED.exec(body);
  if (dashed?.[1] && dashed[2]) return withoutEra(Number(dashed[1]), dashed[2], kind, undefined);
  return undefined;
}

function withEra(era: 'S' | 'H', rest: string, kind: string | null): PublicationReading {
  if (!isDigits(rest)) {
    const parts = /^(\d{1,2})[ -]+(\d{1,6})$/.exec(rest.trim());
    if (parts?.[1] && parts[2]) return numbered(era, Number(parts[1]), parts[2], kind);
  }
  const digits = rest.replaceAll(/[ -]/g, '');
  const year = Number(digits.slice(0, 2));
  // Two digits are the rule; a year that never was means that one digit was written.
  const isTwoDigits = era === 'S' || year <= LAST_HEISEI;
  return isTwoDigits
    ? numbered(era, year, digits.slice(2), kind)
    : numbered(era, Number(digits[0]), digits.slice(1), kind);
}

/** Exports glue year and serial: 10075478 A, 8033034 A, 01153210 A. Only A and U documents and old B documents are numbered so. */
function gluedWithoutEra(body: string, kind: string | null): PublicationReading | undefined {
  if (body.length !== 7 && body.length !== 8) return undefined;
  const guess = 'imperial year without its era letter';
  if (body.length === 7)
    return kind?.[0] === 'A' ? withoutEra(Number(body[0]), body.slice(1), kind, guess) : undefined;
  const year = Number(body.slice(0, 2));
  if (kind === null) return body.startsWith('0') ? undefined : withoutEra(year, body.slice(2), kind, guess);
  const isNumberedByYear = kind.startsWith('A') || kind.startsWith('U') || !body.startsWith('0');
  return isNumberedByYear && year > 0 ? withoutEra(year, body.slice(2), kind, guess) : undefined;
}

/** Imperial years 1 to 11 are Heisei's and 12 to 64 Showa's, for Heisei stopped at 11 and Showa's first ten are before the war. */
function withoutEra(
  year: number,
  serial: string,
  kind: string | null,
  guess: string | undefined,
): PublicationReading {
  const reading = numbered(year < LAST_HEISEI ? 'H' : 'S', year, serial, kind);
  if (!('number' in reading)) return reading;
  if (year >= LAST_HEISEI && year < FIRST_SURE_SHOWA) {
    const reason = `${year} read as Showa ${year} (${YEAR_BEFORE_ERA.S + year}); Heisei ${year} is ${YEAR_BEFORE_ERA.H + year}`;
    return { ...reading, confidence: 'low', reason };
  }
  if (guess !== undefined) return { ...reading, confidence: 'medium', reason: guess };
  return reading;
}

function numbered(era: 'S' | 'H', year: number, serial: string, kind: string | null): PublicationReading {
  const last = era === 'S' ? LAST_SHOWA : LAST_HEISEI;
  if (year < 1 || year > last)
    return { refused: `${era}${year} is no imperial year of Japanese publications` };
  if (serial.length > 6 || !isDigits(serial))
    return { refused: 'a Japanese serial after an imperial year has at most six digits' };
  return {
    number: `${era}${String(year).padStart(2, '0')}${withoutLeadingZeros(serial)}`,
    kind,
    // Under the imperial years a B document is an examined application laid out for opposition, not yet a grant.
    stage: kind?.[0] === 'B' ? 'publication' : undefined,
    year: YEAR_BEFORE_ERA[era] + year,
  };
}
