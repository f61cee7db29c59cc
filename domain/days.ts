/**
 * Arithmetic on days of the calendar, written as ISO days ("2013-05-14") of the years 1000 to 9999. No clock and no zone
 * takes part. Such texts sort as the days do, so `<` compares them.
 */
const DAY_MS = 86_400_000;
const DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

/** True for a day that the calendar has: 2024-02-29, but not 2023-02-29. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (month === undefined || day === undefined) return false;
  const count = Number(day);
  return count >= 1 && count <= daysInMonth(Number(year), Number(month));
}

export function addDays(day: string, count: number): string {
  const date = Number(day.slice(8)) + count;
  // every month has these: no clock is needed, which counts where a million terms are told
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${twoDigits(date)}`;
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The same day some months on; the last day of that month where it is shorter: 2024-01-31 and 1 make 2024-02-29. */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const date = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The same day some years on; 29 February becomes 28 February in a year without it. */
export function addYears(day: string, count: number): string {
  return addMonths(day, count * 12);
}

/** Whole days from one day to another; below zero when the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** 0 for what is no month. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
