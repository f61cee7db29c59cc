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
  return dayBefore(later(start, length.count, length.unit));
}

function later(iso: string, count: number, unit: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (unit === 'days') date.setUTCDate(date.getUTCDate() + count);
  else {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + count * (unit === 'years' ? 12 : 1));
    const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, lastOfMonth));
  }
  return date.toISOString().slice(0, 10);
}

function dayBefore(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
