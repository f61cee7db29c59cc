import { decimalSchema } from '../../decimal.ts';
import { dateSchema } from '../../terms/values/date.ts';
import { currencySchema } from '../../terms/values/money.ts';
import { z } from '../../zod.ts';
import { rateSchema } from '../figure.ts';

/** When the royalties of a year are taken to be paid: in its middle, at its end, or in four parts. */
const royaltyTimings = ['mid-year', 'year-end', 'quarterly'] as const;

/** How the offers of a deal are turned into money: what everything is reported in, from when and at which rate. */
export const economicSettingsSchema = z.strictObject({
  currency: currencySchema,
  valuationDate: dateSchema,
  /** A fraction of a year as decimal text: "0.08" is 8 %. */
  discountRate: decimalSchema.superRefine((text, ctx) => {
    const checked = rateSchema.safeParse(text);
    for (const { message } of checked.error?.issues ?? []) ctx.addIssue({ code: 'custom', message });
  }),
  timing: z.enum(royaltyTimings),
});
export type EconomicSettings = z.infer<typeof economicSettingsSchema>;
