import {
  decimalSchema,
  deltaOf,
  formatDecimal,
  isBelow,
  isBetween,
  positiveDecimalSchema,
} from '../../decimal.ts';
import { z } from '../../zod.ts';
import { currencySchema } from './money.ts';
import { joinWords, type ValueKind } from './value-kind.ts';

const rateSchema = z.discriminatedUnion('basis', [
  z.strictObject({
    basis: z.literal('percent'),
    percent: decimalSchema.refine((text) => isBetween(text, '0', '100'), 'A rate lies between 0 and 100 %.'),
  }),
  z.strictObject({ basis: z.literal('per-unit'), amount: positiveDecimalSchema }),
]);

const tierSchema = z.strictObject({ upTo: positiveDecimalSchema.nullable(), rate: positiveDecimalSchema });

const lineSchema = z
  .strictObject({
    standard: z.string().trim().min(1).max(200).nullable(),
    product: z.string().trim().min(1).max(200).nullable(),
    region: z.string().trim().min(1).max(200).nullable(),
    rate: rateSchema,
    /** Lowest and highest price the percentage is taken of, per unit. */
    baseFloor: positiveDecimalSchema.nullable(),
    baseCap: positiveDecimalSchema.nullable(),
    /** Lowest and highest royalty per unit. */
    unitFloor: positiveDecimalSchema.nullable(),
    unitCap: positiveDecimalSchema.nullable(),
    tiers: z
      .strictObject({ mode: z.enum(['marginal', 'cliff']), steps: z.array(tierSchema).min(1).max(50) })
      .nullable(),
  })
  .refine((line) => inOrder(line.baseFloor, line.baseCap), 'The price cap lies below the price floor.')
  .refine((line) => inOrder(line.unitFloor, line.unitCap), 'The cap per unit lies below the floor per unit.')
  .refine(
    (line) => line.tiers === null || rising(line.tiers.steps.map((step) => step.upTo)),
    'Volume tiers must rise, and only the last may be open.',
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

export const rateScheduleKind: ValueKind<RateSchedule> = {
  schema: rateScheduleSchema,
  format: (schedule) => {
    const limits = [
      schedule.annualMinimum &&
        `at least ${schedule.currency} ${formatDecimal(schedule.annualMinimum)} a year`,
      schedule.annualCap && `at most ${schedule.currency} ${formatDecimal(schedule.annualCap)} a year`,
    ].filter(isSaid);
    return [...schedule.lines.map((line) => formatRateLine(line, schedule.currency)), ...limits].join('; ');
  },
  delta: (before, after) => {
    const [from, to] = [onlyRate(before), onlyRate(after)];
    return from && to && from.unit === to.unit ? deltaOf(from.value, to.value) : null;
  },
};

export function formatRateLine(line: RateLine, currency: string): string {
  const scope = [line.standard, line.product, line.region].filter((part) => part !== null).join(', ');
  const money = (amount: string) => `${currency} ${formatDecimal(amount)}`;
  const rate =
    line.rate.basis === 'percent'
      ? `${formatDecimal(line.rate.percent)} % of the net selling price`
      : `${money(line.rate.amount)} per unit`;
  const limits = [
    line.baseFloor && `price taken as at least ${money(line.baseFloor)}`,
    line.baseCap && `price taken as at most ${money(line.baseCap)}`,
    line.unitFloor && `not below ${money(line.unitFloor)} per unit`,
    line.unitCap && `not above ${money(line.unitCap)} per unit`,
    line.tiers && formatTiers(line.tiers, line.rate.basis === 'percent' ? '%' : `${currency} per unit`),
  ].filter(isSaid);
  return `${scope ? `${scope}: ` : ''}${rate}${limits.length > 0 ? ` (${joinWords(limits)})` : ''}`;
}

function formatTiers({ mode, steps }: NonNullable<RateLine['tiers']>, unit: string): string {
  const each = steps.map(
    (step) =>
      `${formatDecimal(step.rate)} ${unit} ${step.upTo === null ? 'beyond' : `up to ${formatDecimal(step.upTo)} units`}`,
  );
  return `${mode === 'marginal' ? 'tiers on the units within each step' : 'tiers on all units'}: ${each.join(', ')}`;
}

function onlyRate(schedule: RateSchedule): { unit: string; value: string } | null {
  const [line, second] = schedule.lines;
  if (!line || second) return null;
  return line.rate.basis === 'percent'
    ? { unit: '%', value: line.rate.percent }
    : { unit: schedule.currency, value: line.rate.amount };
}

function isSaid(words: string | null): words is string {
  return words !== null && words !== '';
}

function inOrder(low: string | null, high: string | null): boolean {
  return low === null || high === null || !isBelow(high, low);
}

function rising(limits: readonly (string | null)[]): boolean {
  return limits.every((limit, index) => {
    if (limit === null) return index === limits.length - 1;
    const last = limits[index - 1];
    return index === 0 || (typeof last === 'string' && isBelow(last, limit));
  });
}
