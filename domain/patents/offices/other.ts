import { readSerialAndShortYear, readYearAndSerial, seriesLetter } from './docdb-filing.ts';
import { isDigits, withoutLeadingZeros } from './digits.ts';
import {
  READS_AS_APPLICATION,
  type FilingReading,
  type KindTable,
  type OfficeRules,
  type PublicationReading,
} from './office-rules.ts';
import type { NumberHint } from '../patent-number.ts';

/** Letters in front of the digits belong to some offices' series: HU E034852, IT MI20050934, AU PM7598. */
const PLAIN = /^([A-Z]{0,4})[ /.-]*(\d[\d .,/'-]*)$/;

/** Seven or eight digits and a check digit, as offices number filings: SE 0501234-5, HK 12101234.5. */
const CHECKED = /^(\d{7,8})[.-]\d$/;

/**
 * Every office without publication rules of its own: letters of a series, then digits. Zeros in front are kept for show
 * and left out of the key.
 */
export function readAnyPublication(body: string, kind: string | null): PublicationReading {
  const written = isDigits(body) ? null : CHECKED.exec(body);
  if (written?.[1] !== undefined)
    return kind === null ? READS_AS_APPLICATION : readAnyPublication(written[1], kind);
  const plain = isDigits(body) ? undefined : PLAIN.exec(body);
  if (plain === null) return { refused: 'letters inside the serial' };
  const prefix = plain?.[1] ?? '';
  const digits = plain?.[2] === undefined ? body : plain[2].replaceAll(/\D/g, '');
  if (digits.length > 14) return { refused: 'too many digits for one number' };
  const serial = withoutLeadingZeros(digits);
  const reading = { number: `${prefix}${digits}`, keySerial: `${prefix}${serial}`, kind };
  if (serial.length >= 4) return reading;
  return { ...reading, confidence: 'low', reason: 'very short number' };
}

/**
 * Any other office's filing: a four-digit year and a serial as databases write it (ES20150196902T), or the number as it
 * stands, with doubt, since the year is not known to stand in it.
 */
export function readAnyFiling(body: string, kind: string | null, hint: NumberHint): FilingReading {
  if (/[A-Z][ /.,'-]+[A-Z]/.test(body)) return { refused: 'not a form of filing numbers' };
  const compact = body.replace(/\.[\dX]$|-\d$/, '').replaceAll(/[ /.,'-]/g, '');
  if (compact.length >= 8) {
    const dated = readYearAndSerial(compact, kind);
    if (dated !== undefined) return dated;
  }
  if (!/^[A-Z]{0,5}\d{3,14}$/.test(compact)) return { refused: 'not a form of filing numbers' };
  const old = readSerialAndShortYear(compact, hint.filingDate, 2012);
  if (old?.isConfirmed === true && kind !== null) {
    return {
      keySerial: `${old.year}/${old.serial}${seriesLetter(kind)}`,
      shown: compact,
      year: old.year,
    };
  }
  const serial = compact.replace(/^([A-Z]*)0+(?=\d)/, '$1');
  return {
    keySerial: `-/${serial}${seriesLetter(kind)}`,
    shown: compact,
    confidence: 'medium',
    reason: 'form of the office, year not told',
  };
}

/** What a kind says here is told by its letter alone. */
const NO_KINDS: KindTable = {};

export const anyOffice: OfficeRules = {
  publication: readAnyPublication,
  filing: readAnyFiling,
  kinds: NO_KINDS,
};

/** Spain: T1 renders the claims of an application, which is no grant yet. The other T kinds render patents. */
export const es: OfficeRules = {
  ...anyOffice,
  kinds: { T1: ['publication', 'Translation of the claims of a European application'] },
};

/** Austria: European patents have numbers of their own, with E in front (ATE123456 T1); older lists leave the E out. */
export const at: OfficeRules = {
  ...anyOffice,
  publication: (body, kind) => {
    const reading = readAnyPublication(body, kind);
    if (kind?.startsWith('T') !== true || !('number' in reading) || !isDigits(reading.number)) return reading;
    return { ...reading, keySerial: `E${withoutLeadingZeros(reading.number)}` };
  },
};

/** Singapore: the letter glued to the digits is a check letter and part of the number (SG11201600689Y). */
export const sg: OfficeRules = {
  publication: (body, kind) =>
    /^\d{11}[A-Z]$/.test(body) ? { number: body, kind } : readAnyPublication(body, kind),
  filing: (body, kind, hint) => {
    const number = /^(\d{11})([A-Z])$/.exec(body);
    if (!number?.[1] || !number[2]) return readAnyFiling(body, kind, hint);
    return { keySerial: `-/${withoutLeadingZeros(number[1])}${number[2]}`, shown: body };
  },
  kinds: NO_KINDS,
};
