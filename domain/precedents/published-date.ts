import { addDays, addMonths, addYears, daysBetween, isDay } from '../days.ts';
import { formatDate } from '../terms/values/simple-kinds.ts';
import { z } from '../zod.ts';

const WRITTEN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** A date as far as it was published: a year, a month or a day. */
export const publishedDateSchema = z
  .string()
  .refine(isPublishedDate, 'Write a year, a month or a day, such as 2017-07-05.');

/** A published date, or two of them parted by a slash. */
export const publishedPeriodSchema = z.string().refine((text) => {
  const [from = '', to, more] = text.split('/');
  return (
    more === undefined && isPublishedDate(from) && (to === undefined || (isPublishedDate(to) && from <= to))
  );
}, 'Write a year, a month, a day, or two of them parted by a slash, such as 2012-07-01/2013-06-30.');

function isPublishedDate(text: string): boolean {
  return WRITTEN.test(text) && (text.length < 10 || isDay(text));
}

/** "2017-05-23" -> "23 May 2017", "2017-05" -> "May 2017", "2012/2017" -> "2012 to 2017": no more than was published. */
export function publishedDateWords(published: string): string {
  return published
    .split('/')
    .map((date) => {
      if (date.length === 10) return formatDate(date);
      return date.length === 7 ? formatDate(`${date}-01`).replace(/^1 /, '') : date;
    })
    .join(' to ');
}

/** The day in the middle of what was published: where a mark on an axis of time stands for a month, a year or a period. */
export function middleDay(published: string): string {
  const [from = '', to = from] = published.split('/');
  const first = from.padEnd(10, '-01-01'.slice(from.length - 4));
  const last =
    to.length === 10
      ? to
      : addDays(to.length === 7 ? addMonths(`${to}-01`, 1) : addYears(`${to}-01-01`, 1), -1);
  return addDays(first, Math.floor(daysBetween(first, last) / 2));
}
