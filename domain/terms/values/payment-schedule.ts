import { deltaOf, formatDecimal, positiveDecimalSchema, sumDecimals } from '../../decimal.ts';
import { z } from '../../zod.ts';
import { dateSchema } from './date.ts';
import { currencySchema } from './money.ts';
import { formatDate } from './simple-kinds.ts';
import type { ValueKind } from './value-kind.ts';

const instalmentSchema = z.strictObject({
  due: dateSchema,
  amount: positiveDecimalSchema,
});

/** Dated instalments in one currency, in the order in which they fall due. */
export const paymentScheduleSchema = z
  .strictObject({
    currency: currencySchema,
    instalments: z.array(instalmentSchema).min(1, 'State at least one instalment.').max(500),
  })
  .refine(
    ({ instalments }) =>
      instalments.every((entry, index) => index === 0 || entry.due > (instalments[index - 1]?.due ?? '')),
    'Instalments fall due one after the other: put them in order of their dates, one on each date.',
  );

export type PaymentSchedule = z.infer<typeof paymentScheduleSchema>;

export const paymentScheduleKind: ValueKind<PaymentSchedule> = {
  schema: paymentScheduleSchema,
  format: (schedule, { figures }) => {
    const each = schedule.instalments.map(
      (entry) => `${schedule.currency} ${figures.decimal(entry.amount)} on ${figures.date(entry.due)}`,
    );
    return each.length === 1
      ? (each[0] ?? '')
      : `${each.join('; ')} (together ${schedule.currency} ${figures.decimal(totalOf(schedule))})`;
  },
  delta: (before, after) =>
    before.currency === after.currency ? deltaOf(totalOf(before), totalOf(after)) : null,
  parts: (schedule) => {
    const amount = (value: string) => ({
      words: `${schedule.currency} ${formatDecimal(value)}`,
      figure: { unit: schedule.currency, value },
      higherIs: 'more' as const,
    });
    return [
      ...schedule.instalments.map((entry) => ({
        key: entry.due,
        label: formatDate(entry.due),
        line: entry.due,
        day: entry.due,
        absentIs: 'zero' as const,
        ...amount(entry.amount),
      })),
      { key: 'total', label: 'Total', line: null, isSum: true, ...amount(totalOf(schedule)) },
    ];
  },
};

export function totalOf(schedule: PaymentSchedule): string {
  return sumDecimals(schedule.instalments.map((entry) => entry.amount));
}
