import { sideSchema } from '../../deals/ids.ts';
import { z } from '../../zod.ts';
import { flowKinds } from './flow.ts';
import type { Valuation } from './value-scenario.ts';

const bySide = <T extends z.ZodType>(of: T) => z.strictObject({ A: of, B: of });

const pastAndFutureSchema = z.strictObject({ past: z.string(), future: z.string() });
const splitSchema = z.strictObject({ undiscounted: pastAndFutureSchema, presentValue: pastAndFutureSchema });

const threeRatesSchema = z.strictObject({
  past: z.string().nullable(),
  term: z.string().nullable(),
  all: z.string().nullable(),
});
const effectiveSchema = z.strictObject({ undiscounted: threeRatesSchema, presentValue: threeRatesSchema });

const limitedBySchema = z.enum(['annualCap', 'minimum', 'smallPayer']).nullable();

const cashFlowSchema = z.strictObject({
  date: z.string(),
  year: z.number().int(),
  payer: sideSchema,
  kind: z.enum(flowKinds),
  label: z.string(),
  amount: z.string(),
  currency: z.string(),
  reporting: z.string(),
  presentValue: z.string(),
  working: z.string(),
  presentWorking: z.string(),
});

const valuedYearSchema = z.strictObject({
  year: z.number().int(),
  paidByA: z.string(),
  paidByB: z.string(),
  netToA: z.string(),
  grossA: z.string(),
  grossB: z.string(),
  limitedBy: bySide(limitedBySchema),
  unitsA: z.string(),
  unitsB: z.string(),
  salesA: z.string(),
  salesB: z.string(),
  royaltiesA: z.string(),
  royaltiesB: z.string(),
  otherA: z.string(),
  otherB: z.string(),
  /** What each side gives in each way that it gives anything in the year. */
  paidByKind: z.array(z.strictObject({ kind: z.enum(flowKinds), payer: sideSchema, amount: z.string() })),
  presentToA: z.string(),
  runningToA: z.string(),
});
export type ValuedYear = z.infer<typeof valuedYearSchema>;

const balanceSchema = z.strictObject({
  date: z.string(),
  year: z.number().int(),
  byA: z.string(),
  byB: z.string(),
  carried: z.string(),
  workingA: z.string(),
  workingB: z.string(),
  working: z.string().nullable(),
});

export const leftOutSchema = z.strictObject({ path: z.string(), what: z.string(), reason: z.string() });

/** A valuation as it goes to the window: money and rates as decimal texts, without the working. */
export const valuationSchema = z.strictObject({
  currency: z.string(),
  valuationDate: z.string(),
  npv: z.strictObject({
    toA: z.string(),
    toB: z.string(),
    paidByA: z.string(),
    paidByB: z.string(),
    nonCashByA: z.string(),
    nonCashByB: z.string(),
  }),
  nominal: z.strictObject({ toA: z.string(), toB: z.string(), paidByA: z.string(), paidByB: z.string() }),
  cashFlows: z.array(cashFlowSchema),
  balances: z.array(balanceSchema),
  byYear: z.array(valuedYearSchema),
  effectivePerUnit: bySide(effectiveSchema),
  effectivePercent: bySide(effectiveSchema),
  split: bySide(splitSchema),
  leftOut: z.array(leftOutSchema).readonly(),
  marked: z
    .array(
      z.strictObject({ path: z.string(), what: z.string(), basis: z.enum(['illustrative', 'estimated']) }),
    )
    .readonly(),
  conventions: z.array(z.string()).readonly(),
}) satisfies z.ZodType<Figures>;
export type ValuationAnswer = z.infer<typeof valuationSchema>;

/** All of a valuation that is no function. */
type Figures = {
  readonly [
    K in keyof Valuation as Valuation[K] extends (...args: never) => unknown ? never : K
  ]: Valuation[K];
};

/** The figures of a valuation, ready to be sent. */
export function figuresOf(valuation: Valuation): ValuationAnswer {
  const keys = Object.keys(valuationSchema.shape);
  return valuationSchema.parse(
    Object.fromEntries(Object.entries(valuation).filter(([key]) => keys.includes(key))),
  );
}
