import { daysBetween } from '../../../../../domain/days.ts';
import { middleDay } from '../../../../../domain/precedents/published-date.ts';

/** Where a published date stands on a line of years: 2017.39 for 2017-05-23; a month or a year stands in its middle. */
export function placeOfDate(date: string): number {
  const day = middleDay(date);
  const year = day.slice(0, 4);
  const first = `${year}-01-01`;
  return Number(year) + daysBetween(first, day) / (daysBetween(first, `${year}-12-31`) + 1);
}
