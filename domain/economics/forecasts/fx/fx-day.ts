import { currencySchema } from '../../../terms/values/money.ts';
import { dateSchema } from '../../../terms/values/date.ts';
import { positiveDecimalSchema } from '../../../decimal.ts';
import { z } from '../../../zod.ts';

/** What one unit of a currency was in others on a day, as a bank states it. */
export const fxDaySchema = z.strictObject({
  date: dateSchema,
  base: currencySchema,
  rates: z.record(currencySchema, positiveDecimalSchema),
});
export type FxDay = z.infer<typeof fxDaySchema>;
