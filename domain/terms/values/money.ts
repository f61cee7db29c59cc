import { deltaOf, positiveDecimalSchema } from '../../decimal.ts';
import { english, type Figures } from '../../figures.ts';
import { z } from '../../zod.ts';
import { currencyCodes } from './currency-codes.ts';
import type { ValueKind } from './value-kind.ts';

export const currencySchema = z
  .string()
  .refine((code) => currencyCodes.has(code), 'Write the ISO code of a currency of today, such as EUR.');

/** An amount of money: decimal text and ISO 4217 code. */
export const moneySchema = z.strictObject({ amount: positiveDecimalSchema, currency: currencySchema });

export type Money = z.infer<typeof moneySchema>;

export const moneyKind: ValueKind<Money> = {
  schema: moneySchema,
  format: (value, { figures }) => formatMoney(value, figures),
  delta: (before, after) =>
    before.currency === after.currency ? deltaOf(before.amount, after.amount) : null,
};

/** "EUR 1,700,000,000": the ISO code first, every digit kept. */
export function formatMoney({ amount, currency }: Money, figures: Figures = english): string {
  return `${currency} ${figures.decimal(amount)}`;
}
