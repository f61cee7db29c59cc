import { addDays, addMonths } from '../days.ts';
import type { SheetReader } from './sheet-reader.ts';

/** The whole years of a fixed term; null where the sheet does not say. */
export function fullYears(sheet: SheetReader): number | null {
  const length = sheet.value('term', 'length', 'duration');
  if (!length) return null;
  if (length.unit === 'years') return length.count;
  return length.unit === 'months' ? Math.floor(length.count / 12) : null;
}

/** The last day of the term, ISO 8601; null where the sheet does not say, or where it ends with the patents. */
export function endOfTerm(sheet: SheetReader): string | null {
  const until = sheet.value('term', 'until', 'date');
  if (until !== undefined) return until;
  const start = sheet.value('effective-date', 'effective', 'date');
  const length = sheet.value('term', 'length', 'duration');
  if (start === undefined || !length) return null;
  const { count, unit } = length;
  const end =
    unit === 'days' ? addDays(start, count) : addMonths(start, unit === 'years' ? count * 12 : count);
  return addDays(end, -1);
}
