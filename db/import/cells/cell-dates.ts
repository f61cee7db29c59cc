import type { DateOrder } from '../../../domain/patents/reading-settings.ts';
import { readMonthName } from './month-names.ts';

/** What decides how the dates of a list are read. */
export interface DateRules {
  readonly order: DateOrder;
  /** A year of two digits is of the last century when it would otherwise lie after this year. */
  readonly lastYear: number;
}

/** Nobody filed a patent before, and no estimate of an expiry reaches further. */
const FIRST_YEAR = 1790;
const LAST_YEAR = 2150;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const TIME = /[ T,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const YEAR_FIRST =
  /^(\d{4}) ?[-/. \u5E74\uB144] ?(\d{1,2}) ?[-/. \u6708\uC6D4] ?(\d{1,2}) ?[\u65E5\uC77C.]?$/;
const COMPACT = /^((?:1[789]|20|21)\d{2})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th|er)?[-/. ]+(\p{L}{3,9})\.?[-/. ,]+(\d{4}|\d{2})$/u;
const MONTH_NAME_DAY = /^([A-Za-z]{3,9})\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?[-, ]+(\d{4}|\d{2})$/;
const ERA =
  /^(\u660E\u6CBB|\u5927\u6B63|\u662D\u548C|\u5E73\u6210|\u4EE4\u548C|[MTSHR])(\d{1,2}|\u5143)[.\u5E74/-](\d{1,2})[.\u6708/-](\d{1,2})\u65E5?$/;
/** Excel's count of days, between 1954 and 2099: smaller numbers are more often something else. */
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const SERIALS = { first: 20_000, last: 73_050 };

/** The year before the first of each Japanese era. */
const ERA_STARTS: Readonly<Record<string, number>> = {
  明治: 1867,
  M: 1867,
  大正: 1911,
  T: 1911,
  昭和: 1925,
  S: 1925,
  平成: 1988,
  H: 1988,
  令和: 2018,
  R: 2018,
};

/**
 * The day that a cell names, as an ISO day. Null when it is blank, when it is 1900-01-01, by which databases say that they
 * have none, and when there is no such day: a wrong day is worse than none.
 */
export function readDay(cell: string | null, rules: DateRules): string | null {
  if (cell === null) return null;
  const [, year, month, day] = ISO.exec(cell) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const text = cell.normalize('NFKC').trim().replace(TIME, '').replaceAll(/\s+/g, ' ');
  return (
    readYearFirst(text) ??
    readYearLast(text, rules) ??
    readWithName(text, rules) ??
    readEra(text) ??
    readSerial(text)
  );
}

/** True when a cell is a day of which the order of day and month is not to be seen. */
export function readYearLastParts(cell: string): readonly [first: number, second: number] | undefined {
  const text = cell.normalize('NFKC').trim().replace(TIME, '');
  const [, first, between, second] = YEAR_LAST.exec(text) ?? [];
  // full stops are the German way, which has the day first
  return first === undefined || between === '.' ? undefined : [Number(first), Number(second)];
}

function readYearFirst(text: string): string | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

function readYearLast(text: string, { order, lastYear }: DateRules): string | null {
  const [, first, between, second, year] = YEAR_LAST.exec(text) ?? [];
  if (first === undefined || year === undefined) return null;
  const isDayFirst = between === '.' || order === 'day-first';
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return dayOf(fullYear(year, lastYear), Number(month), Number(day));
}

function readWithName(text: string, { lastYear }: DateRules): string | null {
  const dayFirst = DAY_MONTH_NAME.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : ((monthFirst) => [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]])(MONTH_NAME_DAY.exec(text));
  const month = readMonthName(name ?? '');
  if (day === undefined || year === undefined || month === undefined) return null;
  return dayOf(fullYear(year, lastYear), month, Number(day));
}

function readEra(text: string): string | null {
  const [, era, year, month, day] = ERA.exec(text.replaceAll(' ', '')) ?? [];
  const start = ERA_STARTS[era ?? ''];
  if (start === undefined) return null;
  return dayOf(start + (year === '元' ? 1 : Number(year)), Number(month), Number(day));
}

function readSerial(text: string): string | null {
  const serial = Number(SERIAL.exec(text)?.[1]);
  if (!(serial >= SERIALS.first && serial <= SERIALS.last)) return null;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

function fullYear(digits: string, lastYear: number): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return 2000 + year > lastYear ? 1900 + year : 2000 + year;
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (year === 1900 && month === 1 && day === 1) return null;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
