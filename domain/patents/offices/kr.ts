import { digitsOf, isYear, withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial, seriesLetter } from './docdb-filing.ts';
import {
  READS_AS_APPLICATION,
  type FilingReading,
  type OfficeRules,
  type PublicationReading,
} from './office-rules.ts';

const HANGUL = '가'.charCodeAt(0);

/**
 * Published applications are a year and seven digits, sometimes with the right code (10 patent, 20 utility model) in
 * front, which DOCDB drops; grants since 1999 keep it (10-nnnnnnn). EPO notes on Korean numbering.
 */
function readPublication(written: string, kind: string | null): PublicationReading {
  if (written.includes('출원')) return READS_AS_APPLICATION;
  const isSaid = /공개|공고|등록/.test(written);
  const body = withoutWords(written);
  const dashed =
    body.includes('-') || body.includes(' ')
      ? /^(?:([12])0[ -])?((?:19|20)\d{2}|4[89]|[5-9]\d)[ -](\d{1,7})$/.exec(body)
      : null;
  if (dashed?.[2] && dashed[3]) return ofYear(dashed[1], dashed[2], dashed[3], kind, isSaid);
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'a KR number has digits only' };

  const hasRightCode = digits.startsWith('10') || digits.startsWith('20');
  if (digits.length === 13 && hasRightCode && isYear(digits.slice(2, 6)))
    return ofYear(digits.charAt(0), digits.slice(2, 6), digits.slice(6), kind, isSaid);
  if (digits.length === 11 && isYear(digits.slice(0, 4)))
    return ofYear(undefined, digits.slice(0, 4), digits.slice(4), kind, true);
  if (digits.length === 9 && hasRightCode)
    return { number: digits, kind, stage: kind === null ? 'grant' : undefined };
  if (digits.length === 9 && digits >= '48')
    return ofYear(undefined, digits.slice(0, 2), digits.slice(2), kind, true);
  if (digits.length === 9) return { number: digits, kind };
  if (digits.length <= 7) return withoutCode(digits.padStart(7, '0'), kind);
  return {
    refused: 'neither a KR publication (year and seven digits) nor a grant (right code and seven digits)',
  };
}

/** National phases of international filings are numbered from here on; published applications never came so far. */
const FIRST_NATIONAL_PHASE = 7_000_000;

/** Two digits of the year were written until 1999; databases keep them in `KR950012345 B1`. */
function ofYear(
  right: string | undefined,
  year: string,
  serial: string,
  written: string | null,
  isPublication: boolean,
): PublicationReading {
  if (written === null && Number(serial) >= FIRST_NATIONAL_PHASE) return READS_AS_APPLICATION;
  const kind = written ?? (right === '2' ? 'U' : null);
  const number = `${year}${serial.padStart(7, '0')}`;
  const full = year.length === 2 ? `19${year}` : year;
  const reading = {
    number,
    kind,
    year: Number(full),
    ...(full === year ? {} : { keySerial: `19${number}` }),
  };
  if (written !== null || isPublication) return reading;
  return {
    ...reading,
    confidence: 'medium',
    reason: 'read as a publication; without a kind a filing looks the same',
  };
}

/** A grant whose right code was left out. The kind tells it: B a patent, Y a utility model. */
function withoutCode(number: string, kind: string | null): PublicationReading {
  if (kind === null)
    return { number, kind, confidence: 'low', reason: 'short KR number without a kind code' };
  const code = { B: '10', Y: '20' }[kind.charAt(0)];
  return code === undefined ? { number, kind } : { number, kind, keySerial: `${code}${number}` };
}

/** "공개특허 10-2014-0032014호", "제10-1587424호": the digits are what counts. */
function withoutWords(written: string): string {
  return written.charCodeAt(0) < HANGUL ? written : written.replaceAll(/[가-힣]+/g, ' ').trim();
}

/** 10-2014-7032406 since 1998, 1996-12345, 93-12345 and 93012345 before; 20 in front is a utility model, 30 a design. */
function readFiling(written: string, kind: string | null): FilingReading {
  const body = withoutWords(written);
  const show = (year: string, serial: string): string => `${year}-${serial.padStart(7, '0')}`;
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'a KR filing number has digits only' };
  const series = seriesOfRight(digits);
  if (digits.length === 13 && series !== undefined) {
    return withRight(digits.slice(2), kind ?? series, show);
  }
  if (digits.length === 11) return withRight(digits, kind, show);
  const [, year, serial] =
    /^(\d{4}|\d{2})[ -](\d{1,7})$/.exec(body) ?? /^(4[89]|[5-9]\d)(\d{6})$/.exec(body) ?? [];
  if (!year || !serial) return { refused: 'a KR filing is right code, year and seven digits' };
  const full = year.length === 4 ? year : String(1900 + Number(year));
  return withRight(`${full}${serial.padStart(7, '0')}`, kind, show);
}

/** Right codes in front of a filing. Trade marks (40) are none of ours. */
function seriesOfRight(digits: string): string | undefined {
  return { '10': 'A', '20': 'U', '30': 'F' }[digits.slice(0, 2)];
}

function withRight(
  digits: string,
  kind: string | null,
  show: (year: string, serial: string) => string,
): FilingReading {
  const filing = readYearAndSerial(digits, kind);
  if (filing === undefined || 'refused' in filing) return { refused: 'no year in this KR filing number' };
  const code = { U: '20-', F: '30-' }[seriesLetter(kind)] ?? '10-';
  const serial = withoutLeadingZeros(digits.slice(4));
  return { ...filing, shown: `${code}${show(digits.slice(0, 4), serial)}` };
}

export const kr: OfficeRules = {
  publication: readPublication,
  filing: readFiling,
  kinds: {
    A: ['publication', 'Published application (unexamined)'],
    B: ['grant', 'Granted patent (under the old law: examined application)'],
    B1: ['grant', 'Granted patent'],
    B2: ['grant', 'Granted patent, amended'],
    U: ['publication', 'Published application for a utility model'],
    Y: ['grant', 'Registered utility model'],
    Y1: ['grant', 'Registered utility model'],
    Y2: ['grant', 'Registered utility model, second publication'],
    S: ['grant', 'Registered design'],
  },
};
