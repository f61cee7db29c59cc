import { doubtOf } from './doubt.ts';
import type { Confidence, NumberHint } from './patent-number.ts';
import { splitNumber } from './split-number.ts';
import { withoutLeadingZeros } from './tidy-number.ts';

/** A filing as its parts. `year` is empty where the office's form leaves it out and nothing else tells it. */
export interface Filing {
  readonly office: string;
  readonly year: string;
  readonly serial: string;
  /** How the office itself writes it, where that is more familiar than year and serial. */
  readonly shown?: string;
  readonly confidence?: Confidence;
  readonly reason?: string | undefined;
}

type ReadFiling = (body: string, hint: NumberHint) => Filing | undefined;

/** Filing numbers in the style of the office. Undefined when the text is none. */
export function readOfficeFiling(tidy: string, hint: NumberHint): Filing | undefined {
  const split = splitNumber(tidy, hint.office);
  if (split === undefined) return undefined;
  const body = split.kind === null ? split.body : `${split.body}${split.kind}`;
  const filing = (READERS[split.office] ?? readAnyFiling)(body, { ...hint, office: split.office });
  if (filing === undefined) return undefined;
  return { ...filing, ...doubtOf(split, filing.confidence, filing.reason) };
}

const READERS: Readonly<Record<string, ReadFiling>> = {
  CN: readCnFiling,
  EP: readEpFiling,
  IN: readInFiling,
  JP: readJpFiling,
  KR: readKrFiling,
  US: readUsFiling,
  WO: readPctFiling,
};

/** PCT/JP2013/064758, PCT/US99/009417, EP/2004/008531. */
function readPctFiling(body: string): Filing | undefined {
  const [, receiving, written, digits] = /^([A-Z]{2})[ /-]*(\d{4}|\d{2})[ /-]+(\d{1,6})$/.exec(body) ?? [];
  if (!receiving || !written || !digits) return undefined;
  const year = fullYear(written, 78);
  return {
    office: 'WO',
    year,
    serial: `${receiving}${withoutLeadingZeros(digits)}`,
    shown: `${receiving}${year}/${digits.padStart(6, '0').slice(-6)}`,
  };
}

/** 12/366384. The series tells the year only roughly, so the row's filing date is used when there is one. */
function readUsFiling(body: string, hint: NumberHint): Filing | undefined {
  const [, series, high, low] = /^(\d{2}) ?\/ ?(\d{3})[, ]?(\d{3})$/.exec(body) ?? [];
  if (!series || !high || !low) return undefined;
  const year = hint.filingDate?.slice(0, 4) ?? '';
  const isProvisional = Number(series) >= 60 && Number(series) <= 63;
  const serial = isProvisional ? `${withoutLeadingZeros(`${high}${low}`)}P` : `${series}${high}${low}`;
  const shown = `${series}/${high}${low}`;
  if (year !== '') return { office: 'US', year, serial, shown };
  return { office: 'US', year, serial, shown, confidence: 'medium', reason: 'filing year not told' };
}

/** EP 13801430.4: year, serial, check digit. */
function readEpFiling(body: string): Filing | undefined {
  const [, year, serial] = /^(\d{2})(\d{6})(?:\.\d)?$/.exec(body.replaceAll(' ', '')) ?? [];
  return year && serial
    ? {
        office: 'EP',
        year: fullYear(year, 78),
        serial: withoutLeadingZeros(serial),
        shown: `${year}${serial}`,
      }
    : undefined;
}

/** 201380032490.5 since October 2003, 97101765.4 before; ZL in front when cited as a patent. */
function readCnFiling(written: string): Filing | undefined {
  const body = written.replace(/^ZL ?/, '').replaceAll(' ', '');
  const parts = /^(20\d{2})(\d)(\d{7})\.?[\dX]?$/.exec(body) ?? /^(\d{2})(\d)(\d{5})(?:\.[\dX])?$/.exec(body);
  const [, year, type, serial] = parts ?? [];
  if (!year || !type || !serial) return undefined;
  return {
    office: 'CN',
    year: fullYear(year, 85),
    serial: `${type}-${withoutLeadingZeros(serial)}`,
    shown: `${year}${type}${serial}`,
  };
}

/** 2010-181881, H07-000397 (Heisei 7 is 1995), 特願2005-123456. */
function readJpFiling(written: string): Filing | undefined {
  const body = written
    .replace(/^[特実]願/, '')
    .replace(/^(?:HEI|平成?)/, 'H')
    .replace(/^(?:SHO|昭和?)/, 'S');
  const [, era, digits, serial] = /^([HS]?) ?(\d{4}|\d{1,2})[ /-](\d{1,7})$/.exec(body) ?? [];
  if (digits === undefined || serial === undefined) return undefined;
  const number = Number(digits);
  const start = era === 'S' || (era === '' && number > 12) ? 1925 : 1988;
  const year = digits.length === 4 ? digits : String(start + number);
  return { office: 'JP', year, serial: withoutLeadingZeros(serial), shown: `${year}-${serial}` };
}

/** 10-2014-7032406. */
function readKrFiling(body: string): Filing | undefined {
  const [, year, serial] =
    /^(?:[12]0[ -]?)?((?:19|20)\d{2})[ -]?(\d{7})$/.exec(body) ??
    /^((?:19|20)\d{2})-(\d{1,7})$/.exec(body) ??
    [];
  return year && serial
    ? { office: 'KR', year, serial: withoutLeadingZeros(serial), shown: `10-${year}-${serial}` }
    : undefined;
}

/** 600/KOLNP/2015. */
function readInFiling(body: string, hint: NumberHint): Filing | undefined {
  const [, serial, branch, year] = /^0*(\d{1,6})[ /-]*([A-Z]{3,6})[ /-]*((?:19|20)\d{2})$/.exec(body) ?? [];
  if (serial && branch && year)
    return { office: 'IN', year, serial: `${branch}${serial}`, shown: `${serial}/${branch}/${year}` };
  return readAnyFiling(body, hint);
}

/** Any other office: the number as written, and doubt, since the year is not known to stand in it. */
function readAnyFiling(body: string, hint: NumberHint): Filing | undefined {
  const compact = body.replaceAll(/[ /-]/g, '').replace(/\.\d$/, '').replaceAll(/[.,']/g, '');
  if (!/^[A-Z]{0,5}\d{3,14}[A-Z]{0,2}$/.test(compact)) return undefined;
  const serial = compact.replace(/^([A-Z]*)0+(?=\d)/, '$1');
  return {
    office: hint.office ?? '',
    year: '',
    serial,
    shown: compact,
    confidence: 'medium',
    reason: 'form of the office, year not told',
  };
}

function fullYear(written: string, firstOfLastCentury: number): string {
  if (written.length === 4) return written;
  return String(Number(written) + (Number(written) >= firstOfLastCentury ? 1900 : 2000));
}
