import { deltaOf } from '../../decimal.ts';
import { z } from '../../zod.ts';
import type { ValueKind } from './value-kind.ts';

/** A number of things, such as units sold: decimal text, so that it is reckoned like every other figure. */
export const countKind: ValueKind<string> = {
  schema: z.string().regex(/^[1-9]\d{0,17}$/, {
    error: 'Write a whole number above zero.',
    abort: true,
  }),
  format: (value, { figures }) => figures.decimal(value),
  delta: deltaOf,
};
