import { decimalSchema, isBelow } from '../../decimal.ts';
import type { Issue } from '../../result.ts';
import { currencySchema } from '../../terms/values/money.ts';
import { z } from '../../zod.ts';
import { rateSchema } from '../figure.ts';

/**
 * What may come out otherwise than it is reckoned with: the units or the prices of a side's forecast and the worth of a
 * currency in the reporting one, each as a factor on what stands there (1 as it is), or the discount rate itself.
 */
const fixedRangeKeys = ['units-A', 'units-B', 'price-A', 'price-B', 'discount-rate'] as const;

export const rangeKeySchema = z.union(
  [
    z.enum(fixedRangeKeys),
    z
      .templateLiteral(['fx-', currencySchema])
      .refine((key) => currencySchema.safeParse(key.slice(3)).success),
  ],
  'Name units, prices, the discount rate or a currency, such as units-A or fx-USD.',
);
export type RangeKey = z.infer<typeof rangeKeySchema>;

/** How draws lie between the bounds: most of them near the base case, or all alike. */
const rangeShapes = ['triangular', 'uniform'] as const;

const assumptionSchema = z
  .strictObject({
    key: rangeKeySchema,
    /** Factors, or for the discount rate a yearly rate as a fraction. */
    low: decimalSchema,
    high: decimalSchema,
    /** The peak of a triangle is the base case; where that lies outside the bounds, the bound next to it. */
    shape: z.enum(rangeShapes),
    /** Who holds that, and why; empty where nobody said. */
    by: z.string().trim().max(200, 'At most 200 characters.'),
    why: z.string().trim().max(2_000, 'At most 2,000 characters.'),
  })
  .superRefine(({ key, low, high }, ctx) => {
    for (const [end, value] of Object.entries({ low, high })) {
      const message = key === 'discount-rate' ? refusedRate(value) : refusedFactor(key, value);
      if (message) ctx.addIssue({ code: 'custom', path: [end], message });
    }
    if (isBelow(high, low))
      ctx.addIssue({ code: 'custom', path: ['high'], message: 'The upper bound lies below the lower one.' });
  });
export type AssumptionRange = z.infer<typeof assumptionSchema>;

const SEED = 'A seed is a whole number from 0 to 4,294,967,295.';

/** Between which bounds the assumptions of a deal lie, and which draws to make: the same seed draws the same again. */
export const assumptionRangesSchema = z.strictObject({
  seed: z.number(SEED).int(SEED).min(0, SEED).max(4_294_967_295, SEED),
  draws: z
    .number('Draws are counted in whole numbers.')
    .int('Draws are counted in whole numbers.')
    .min(1_000, 'Fewer than 1,000 draws say little.')
    .max(100_000, 'At most 100,000 draws are made.'),
  assumptions: z
    .array(assumptionSchema)
    .max(40, 'At most 40 assumptions are varied.')
    .superRefine((assumptions, ctx) => {
      for (const [index, { key }] of assumptions.entries())
        if (assumptions.findIndex((one) => one.key === key) < index)
          ctx.addIssue({
            code: 'custom',
            path: [index, 'key'],
            message: 'A range for this stands here already.',
          });
    }),
});
export type AssumptionRanges = z.infer<typeof assumptionRangesSchema>;

/** A range that follows from the low and high forecasts of a side, for somebody to take over or not. */
export const suggestedRangeSchema = z.strictObject({
  key: rangeKeySchema,
  low: decimalSchema,
  high: decimalSchema,
  why: z.string(),
});
export type SuggestedRange = z.infer<typeof suggestedRangeSchema>;

/**
 * A factor on the currency that is reported in, which is always worth one of itself, beside its field. Ranges are stated once
 * and the currency may be changed after, so whoever draws asks again.
 */
export function ownCurrencyIssues(
  assumptions: readonly Pick<AssumptionRange, 'key'>[],
  currency: string,
): Issue[] {
  return assumptions.flatMap(({ key }, index) =>
    key === `fx-${currency}`
      ? [
          {
            path: `ranges.assumptions.${index}.key`,
            message: `Everything is reckoned in ${currency}, which is always worth one of itself: state what other currencies are worth in it.`,
          },
        ]
      : [],
  );
}

function refusedRate(value: string): string | undefined {
  return rateSchema.safeParse(value).error?.issues[0]?.message;
}

function refusedFactor(key: RangeKey, value: string): string | undefined {
  if (value.startsWith('-')) return 'A factor cannot be below zero.';
  if (isBelow('1000', value))
    return 'A factor of 1 leaves things as they are; more than 1,000 cannot be meant.';
  return key.startsWith('fx-') && !isBelow('0', value) ? 'A currency is worth more than nothing.' : undefined;
}
