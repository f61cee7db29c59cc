import { isDigits, isYear, withoutLeadingZeros } from './digits.ts';
import { readSerialAndShortYear, readYearAndSerial, seriesLetter } from './docdb-filing.ts';
import { YEAR_BEFORE_ERA } from './jp-era.ts';
import type { FilingReading } from './office-rules.ts';
import type { NumberHint } from '../patent-number.ts';

const ERA =
  /^(SHOWA|SHO|HEISEI|HEI|REIWA|S|H|R|昭和?|平成?|令和?) ?(\d{1,2})(?: ?年(?:[特実意]許?願)?第?|[ /-])(\d{1,7})号?$/;
const GLUED_ERA = /^([SHR])(\d{2})(\d{5,6})$/;
const WESTERN = /^(\d{4}|\d{1,2})[ /-](\d{1,7})$/;

/** Prefix of patent, utility model and design filings in Japanese text, with the letter that databases write for it. */
const RIGHT: readonly (readonly [string, string])[] = [
  ['特願', 'A'],
  ['実願', 'U'],
  ['意願', 'F'],
];

/**
 * 2012-127183, 特願2012-127183, H07-000397 (Heisei 7 is 1995), 平成7年特許願第397号, in databases JP20120127183. The T of a
 * national phase stands for the serials from 500,001 on and says nothing more.
 */
export function readJpFiling(written: string, writtenKind: string | null, hint: NumberHint): FilingReading {
  const right = RIGHT.find(([word]) => written.startsWith(word));
  const kind = writtenKind === 'T' ? null : (writtenKind ?? rightInText(written));
  const body = (right ? written.slice(2) : written).replace(/^第/, '').replace(/号$/, '').trim();
  if (isDigits(body)) return readDigits(body, kind, hint);

  const era = ERA.exec(body) ?? GLUED_ERA.exec(body);
  if (era?.[1] && era[2] && era[3]) return dated(yearOfEra(era[1], Number(era[2])), era[3], kind);
  const western = WESTERN.exec(body);
  if (western?.[1] && western[2]) {
    const year = Number(western[1]);
    if (western[1].length === 4) return dated(year, western[2], kind);
    return dated((year > 11 ? YEAR_BEFORE_ERA.S : YEAR_BEFORE_ERA.H) + year, western[2], kind);
  }
  return { refused: 'a JP filing is a year, western or of an era, and a serial' };
}

function rightInText(written: string): string | null {
  return RIGHT.find(([word]) => written.includes(word))?.[1] ?? null;
}

function yearOfEra(word: string, year: number): number {
  if (/^[S昭]/.test(word)) return YEAR_BEFORE_ERA.S + year;
  return (/^[R令]/.test(word) ? YEAR_BEFORE_ERA.R : YEAR_BEFORE_ERA.H) + year;
}

function dated(year: number, serial: string, kind: string | null): FilingReading {
  return fromParts(year, withoutLeadingZeros(serial), kind);
}

function fromParts(year: number, serial: string, kind: string | null): FilingReading {
  if (year < 1850 || year > 2099) return { refused: `${year} is no year of JP filings` };
  const letter = seriesLetter(kind);
  return {
    keySerial: `${year}/${serial}${letter}`,
    shown: `${year}-${serial.padStart(6, '0')}${letter}`,
    year,
  };
}

function readDigits(digits: string, kind: string | null, hint: NumberHint): FilingReading {
  if (digits.length === 11 || (digits.length === 10 && isYear(digits.slice(0, 4)))) {
    const filing = readYearAndSerial(
      digits,
      kind,
      (year, serial) => `${year}-${withoutLeadingZeros(serial).padStart(6, '0')}`,
    );
    if (filing !== undefined) return filing;
  }
  const short = readSerialAndShortYear(digits, hint.filingDate, 1999);
  if (short === undefined || digits.length > 8 || (kind === null && !short.isConfirmed))
    return { refused: 'a JP filing is a year, western or of an era, and a serial' };
  const filing = fromParts(short.year, short.serial, kind);
  if (short.isConfirmed || 'refused' in filing) return filing;
  return { ...filing, confidence: 'medium', reason: `last two digits read as the year ${short.year}` };
}
