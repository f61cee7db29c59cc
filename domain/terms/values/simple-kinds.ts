import { decimalSchema, deltaOf, isBetween } from '../../decimal.ts';
import { english } from '../../figures.ts';
import { z } from '../../zod.ts';
import { dateSchema } from './date.ts';
import { listSchema } from './list-schema.ts';
import { joinWords, labelOf, type ValueKind } from './value-kind.ts';

const line = z
  .string()
  .trim()
  .min(1, 'Say something, or leave it out.')
  .max(20_000, 'This is longer than 20,000 characters.');

export const textKind: ValueKind<string> = { schema: line, format: (value) => value };

export const choiceKind: ValueKind<string> = {
  schema: line,
  format: (value, { options }) => labelOf(value, options),
};

export const setKind: ValueKind<string[]> = {
  schema: listSchema(line, 'Pick at least one.', 200),
  format: (value, { options }) => joinWords(value.map((entry) => labelOf(entry, options))),
};

export const yesNoKind: ValueKind<boolean> = {
  schema: z.boolean(),
  format: (value) => (value ? 'yes' : 'no'),
};

/** Stored as 2017-07-05, shown as 5 July 2017. */
export const dateKind: ValueKind<string> = {
  schema: dateSchema,
  format: (value, { figures }) => figures.date(value),
};

/** A percentage as a percent number: "3.25" means 3.25 %. */
export const percentKind: ValueKind<string> = {
  schema: decimalSchema.refine(
    (text) => isBetween(text, '-100', '100'),
    'A percentage lies between -100 and 100.',
  ),
  format: (value, { figures }) => `${figures.decimal(value)} %`,
  delta: deltaOf,
};

export const standardsKind: ValueKind<string[]> = { ...setKind, format: (value) => joinWords(value) };

export const productsKind: ValueKind<string[]> = { ...setKind, format: (value) => joinWords(value) };

/** Letters of schedules of this round, such as ["A"]. The patent list behind a letter is attached to the round. */
export const patentListKind: ValueKind<string[]> = {
  schema: listSchema(
    z.string().regex(/^[A-Z]$/, 'A schedule is named by one letter.'),
    'Pick at least one schedule.',
    26,
  ),
  format: (value) => joinWords(value.map((letter) => `Schedule ${letter}`)),
};

/** As the screens write a day. */
export function formatDate(iso: string): string {
  return english.date(iso);
}
