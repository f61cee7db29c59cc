import { readApplicationNumber } from '../../../../domain/patents/application-number.ts';
import { readNumberCell } from '../../../../domain/patents/number-cell.ts';
import { readDay } from '../../cells/cell-dates.ts';

/** Digits with the signs that stand among them, of a length that patent numbers have. */
const BARE = /^(?=(?:\D*\d){5,14}\D*$)(?:RE|PP|D|H|T)?[\d][\d ,./-]*\d(?: ?[A-Z]\d?)?$/i;
const DATES = { order: 'day-first', lastYear: 2050 } as const;
const OTHER_DATES = { order: 'month-first', lastYear: 2050 } as const;

/**
 * Whether a cell looks like patent numbers: `named` with the office they are of, `bare` without it. A date is no number,
 * nor is a text in which digits stand.
 */
export function numberLikeness(cell: string): 'named' | 'bare' | undefined {
  const text = cell.trim();
  if (text === '' || text.length > 2000 || !/\d{3}|\d[ ,./-]\d/.test(text)) return undefined;
  if (readDay(text, DATES) !== null || readDay(text, OTHER_DATES) !== null) return undefined;
  const published = readNumberCell(text);
  if (published.status === 'resolved') return 'named';
  if (readApplicationNumber(text).status === 'resolved') return 'named';
  const parts = text.split(/[;|\r\n]+/).map((part) => part.trim());
  if (parts.every((part) => part === '' || BARE.test(part))) return 'bare';
  return published.numbers.length > 0 ? 'named' : undefined;
}
