import { deltaOf } from '../../decimal.ts';
import { partsOfRates } from './rate-schedule-parts.ts';
import { formatRateLine, isSaid, rateScheduleSchema, type RateSchedule } from './rate-schedule.ts';
import type { ValueKind } from './value-kind.ts';

export const rateScheduleKind: ValueKind<RateSchedule> = {
  schema: rateScheduleSchema,
  format: (schedule, { figures }) => {
    const limits = [
      schedule.annualMinimum &&
        `at least ${schedule.currency} ${figures.decimal(schedule.annualMinimum)} a year`,
      schedule.annualCap && `at most ${schedule.currency} ${figures.decimal(schedule.annualCap)} a year`,
    ].filter(isSaid);
    return [
      ...schedule.lines.map((line) => formatRateLine(line, schedule.currency, figures)),
      ...limits,
    ].join('; ');
  },
  delta: (before, after) => {
    const [from, to] = [onlyRate(before), onlyRate(after)];
    return from && to && from.unit === to.unit ? deltaOf(from.value, to.value) : null;
  },
  parts: partsOfRates,
};

function onlyRate(schedule: RateSchedule): { unit: string; value: string } | null {
  const [line, second] = schedule.lines;
  if (!line || second || line.tiers) return null;
  return line.rate.basis === 'percent'
    ? { unit: '%', value: line.rate.percent }
    : { unit: schedule.currency, value: line.rate.amount };
}
