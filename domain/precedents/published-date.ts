import { isDay } from '../days.ts';
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
