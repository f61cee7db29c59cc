import { decimalSchema } from '../../decimal.ts';
import { dateSchema } from '../../terms/values/date.ts';
import { currencySchema } from '../../terms/values/money.ts';
import { z } from '../../zod.ts';
import { rateSchema, wholeDays } from '../figure.ts';
import { forecastCases } from './forecast-row.ts';

/** When the royalties of a year are taken to be paid: in its middle, at its end, or in four parts. */
const royaltyTimings = ['mid-year', 'year-end', 'quarterly'] as const;

const caseSchema = z.enum(forecastCases);

/** How the offers of a deal are turned into money: what everything is reported in, from when and at which rate. */
export const economicSettingsSchema = z.strictObject({
  currency: currencySchema,
  valuationDate: dateSchema,
  /** A fraction of a year as decimal text: "0.08" is 8 %. */
  discountRate: decimalSchema.superRefine((text, ctx) => {
    const checked = rateSchema.safeParse(text);
    for (const { message } of checked.error?.issues ?? []) ctx.addIssue({ code: 'custom', message });
  }),
  /** Null: as the term Reports says, else at the end of the year. */
  timing: z.enum(royaltyTimings, 'Choose the middle of the year, its end or its quarters.').nullable(),
  /** Days from there to the payment; null: as Payment mechanics and Reports say. */
  paidAfterDays: wholeDays(720, 'Days to the payment').nullable().default(null),
  /** A forecast year that the licence holds for in part: by its days, or whole. */
  partialYears: z.enum(['pro-rata', 'whole']).default('pro-rata'),
  /** Taken where the sheet states no effective date; null: such a round cannot be reckoned. */
  assumedEffectiveDate: dateSchema.nullable().default(null),
  /** Decide the discounts that depend on them. */
  onTime: z.boolean().default(true),
  showsLogo: z.boolean().default(false),
  /** A rate of exchange older than this on its day is refused; null: any age. */
  fxOldestDays: wholeDays(36_500, 'The age of a rate').nullable().default(null),
  /** Which forecast of each side the offers are reckoned with. */
  cases: z.strictObject({ A: caseSchema, B: caseSchema }).default({ A: 'base', B: 'base' }),
});
export type EconomicSettings = z.infer<typeof economicSettingsSchema>;
