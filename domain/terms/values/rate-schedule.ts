import {
  decimalSchema,
  divideDecimals,
  formatDecimal,
  isBelow,
  isBetween,
  positiveDecimalSchema,
} from '../../decimal.ts';
import { english, type Figures } from '../../figures.ts';
import { z } from '../../zod.ts';
import { currencySchema } from './money.ts';
import { joinWords } from './value-kind.ts';

const rateSchema = z.discriminatedUnion('basis', [
  z.strictObject({
    basis: z.literal('percent'),
    percent: decimalSchema.refine((text) => isBetween(text, '0', '100'), { error: sayTooHigh }),
  }),
  z.strictObject({ basis: z.literal('per-unit'), amount: positiveDecimalSchema }),
]);

/** From more than `above` units a year on, `rate` holds instead, in the basis of the line. */
const stepSchema = z.strictObject({
  above: positiveDecimalSchema.refine(
    (units) => /^[1-9]\d*(\.0+)?$/.test(units),
    'A volume tier begins above a whole number of units, at least 1.',
  ),
  rate: positiveDecimalSchema,
});

const lineSchema = z
  .strictObject({
    standard: z.string().trim().min(1).max(200).nullable(),
    product: z.string().trim().min(1).max(200).nullable(),
    region: z.string().trim().min(1).max(200).nullable(),
    /** Holds for all units, or with volume tiers for those below the first step. */
    rate: rateSchema,
    /** Lowest and highest price the percentage is taken of, per unit. */
    baseFloor: positiveDecimalSchema.nullable(),
    baseCap: positiveDecimalSchema.nullable(),
    /** Lowest and highest royalty per unit. */
    unitFloor: positiveDecimalSchema.nullable(),
    unitCap: positiveDecimalSchema.nullable(),
    /** `marginal`: each rate on the units of its own tier; `cliff`: the rate of the step reached, on all units. */
    tiers: z
      .strictObject({
        mode: z.enum(['marginal', 'cliff']),
        steps: z.array(stepSchema).min(1, 'State at least one volume tier.').max(50),
      })
      .nullable(),
  })
  .refine((line) => inOrder(line.baseFloor, line.baseCap), 'The price cap lies below the price floor.')
  .refine((line) => inOrder(line.unitFloor, line.unitCap), 'The cap per unit lies below the floor per unit.')
  .refine(
    (line) => line.tiers === null || rising(line.tiers.steps.map((step) => step.above)),
    'Volume tiers must rise: each begins above more units than the one before.',
  )
  .refine(
    (line) =>
      line.rate.basis !== 'percent' ||
      (line.tiers?.steps ?? []).every((step) => isBetween(step.rate, '0', '100')),
    'The rate of a volume tier lies between 0 and 100 %.',
  );

/** Running royalties: one line per standard, product class and region, with the yearly cap and minimum over all lines. */
export const rateScheduleSchema = z
  .strictObject({
    currency: currencySchema,
    lines: z.array(lineSchema).min(1, 'State at least one rate.').max(200),
    annualCap: positiveDecimalSchema.nullable(),
    annualMinimum: positiveDecimalSchema.nullable(),
  })
  .refine(
    (value) => inOrder(value.annualMinimum, value.annualCap),
    'The yearly cap lies below the yearly minimum.',
  );

export type RateSchedule = z.infer<typeof rateScheduleSchema>;
export type RateLine = RateSchedule['lines'][number];

export function formatRateLine(line: RateLine, currency: string, figures = english): string {
  const scope = [line.standard, line.product, line.region].filter((part) => part !== null).join(', ');
  const money = (amount: string) => `${currency} ${figures.decimal(amount)}`;
  const limits = [
    line.baseFloor && `price taken as at least ${money(line.baseFloor)}`,
    line.baseCap && `price taken as at most ${money(line.baseCap)}`,
    line.unitFloor && `not below ${money(line.unitFloor)} per unit`,
    line.unitCap && `not above ${money(line.unitCap)} per unit`,
  ].filter(isSaid);
  const rate = [formatRate(line, currency, figures), ...formatSteps(line, currency, figures)].join(', ');
  return `${scope ? `${scope}: ` : ''}${rate}${limits.length > 0 ? ` (${joinWords(limits)})` : ''}`;
}

/** "3.25 % of the royalty base", "USD 1.00 per unit" */
export function formatRate({ rate }: RateLine, currency: string, figures: Figures): string {
  return rate.basis === 'percent'
    ? `${figures.decimal(rate.percent)} % of the royalty base`
    : `${currency} ${figures.decimal(rate.amount)} per unit`;
}

/** "0.45 % beyond 10,000,000 units a year", step by step, and at the end on which units each rate is taken. */
export function formatSteps(
  { rate, tiers }: RateLine,
  currency: string,
  figures: Figures = english,
): readonly string[] {
  if (tiers === null) return [];
  const figure = (value: string) =>
    rate.basis === 'percent' ? `${figures.decimal(value)} %` : `${currency} ${figures.decimal(value)}`;
  const steps = tiers.steps.map(
    (step) => `${figure(step.rate)} beyond ${figures.decimal(step.above)} units a year`,
  );
  const taken =
    tiers.mode === 'marginal'
      ? 'each on the units of its own tier'
      : 'the rate reached applies to all units of the year';
  return [...steps, taken];
}

/** For lists of words of which some may be missing. */
export function isSaid(words: string | null): words is string {
  return words !== null && words !== '';
}

/** Whoever leaves out the point of 3.25 writes 325. */
function sayTooHigh({ input }: { readonly input?: unknown }): string {
  const meant = typeof input === 'string' && !input.startsWith('-') ? divideDecimals(input, '100') : null;
  const isLikely = meant !== null && isBetween(meant, '0', '100');
  return `A rate lies between 0 and 100 %.${isLikely ? ` Was ${formatDecimal(meant)} % meant?` : ''}`;
}

function inOrder(low: string | null, high: string | null): boolean {
  return low === null || high === null || !isBelow(high, low);
}

function rising(limits: readonly string[]): boolean {
  return limits.every((limit, index) => index === 0 || isBelow(limits[index - 1] ?? '0', limit));
}
