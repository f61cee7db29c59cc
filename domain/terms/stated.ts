import { z } from '../zod.ts';

/**
 * A value and how it is known. "Undisclosed" is knowledge too: the value exists and was never published. A field that
 * is absent is not stated. The two are never shown alike, and neither is ever zero.
 */
export type Stated<T> = { readonly basis: ValueBasis; readonly value: T } | { readonly basis: 'undisclosed' };

/** `illustrative` only shows how a figure would look; `estimated` is somebody's estimate. Both are marked wherever shown. */
export const valueBases = ['stated', 'illustrative', 'estimated'] as const;
export type ValueBasis = (typeof valueBases)[number];

export function statedSchema<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('basis', [
    z.strictObject({ basis: z.enum(valueBases), value }),
    z.strictObject({ basis: z.literal('undisclosed') }),
  ]);
}

/** The values of one term by field key, as stored and sent: checked against the catalogue before it is trusted. */
export type FieldValues = Readonly<Record<string, Stated<unknown>>>;

export const fieldValuesSchema = z.record(z.string().max(60), statedSchema(z.unknown()));
