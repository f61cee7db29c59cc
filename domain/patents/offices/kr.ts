import { digitsOf, isYear, withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial, seriesLetter } from './docdb-filing.ts';
import type { FilingReading, OfficeRules, PublicationReading } from './office-rules.ts';

const HANGUL = '가'.charCodeAt(0);

/**
 * Published applications are a year and seven digits, sometimes with the right code (10 patent, 20 utility model) in
 * front, which DOCDB drops; grants since 1999 keep it (10-nnnnnnn). EPO notes on Korean numbering.
 */
function readPublication(written: string, writtenKind: string | null): PublicationReading {
  const body = withoutWords(written);
  const dashed =
    body.includes('-') || body.includes(' ')
      ? /^(?:([12])0[ -])?((?:19|20)\d{2})[ -](\d{1,7})$/.exec(body)
      : null;
  if (dashed?.[2] && dashed[3]) {
    const kind = writtenKind ?? (dashed[1] === '2' ? 'U' : null);
    return { number: `${dashed[2]}${dashed[3].padStart(7, '0')}`, kind, year: Number(dashed[2]) };
  }
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'a KR number has digits only' };

  const hasRightCode = digits.startsWith('10') || digits.startsWith('20');
  if (digits.length === 13 && hasRightCode && isYear(digits.slice(2, 6))) {
    const kind = writtenKind ?? (digits.startsWith('2') ? 'U' : null);
    return { number: digits.slice(2), kind, year: Number(digits.slice(2, 6)) };
  }
  const kind = writtenKind;
  if (digits.length === 11 && isYear(digits.slice(0, 4)))
    return { number: digits, kind, year: Number(digits.slice(0, 4)) };
  if (digits.length === 9 && hasRightCode)
    return { number: digits, kind, stage: kind === null ? 'grant' : undefined };
  if (digits.length === 9) return { number: digits, kind };
  if (digits.length <= 7) {
    const number = digits.padStart(7, '0');
    return kind === null
      ? { number, kind, confidence: 'low', reason: 'short KR number without a kind code' }
      : { number, kind };
  }
  return {
    refused: 'neither a KR publication (year and seven digits) nor a grant (right code and seven digits)',
  };
}

/** "공개특허 10-2014-0032014호", "제10-1587424호": the digits are what counts. */
function withoutWords(written: string): string {
  return written.charCodeAt(0) < HANGUL ? written : written.replaceAll(/[가-힣]+/g, ' ').trim();
}

/** 10-2014-7032406 since 1998, 1996-12345 and 93-12345 before; 20 in front is a utility model, 30 a design. */
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
  const [, year, serial] = /^(\d{4}|\d{2})[ -](\d{1,7})$/.exec(body) ?? [];
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
