import { z } from '../../zod.ts';

/** A calendar date, ISO 8601 (2017-07-05). No licence is older than 1900: an earlier year is a slip of the keyboard. */
export const dateSchema = z.iso
  .date('Write a real date as year-month-day, such as 2017-07-05.')
  .refine((date) => date >= '1900-01-01', 'Write a date of 1900 or later.');
