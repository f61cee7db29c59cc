import { isBelow } from '../decimal.ts';
import { isLonger } from '../terms/values/compare-durations.ts';
import type { Duration } from '../terms/values/duration.ts';
import type { Money } from '../terms/values/money.ts';
import { totalOf, type PaymentSchedule } from '../terms/values/payment-schedule.ts';
import { cannotTell, verdict, type Verdict } from './verdict.ts';

export type Range = 'at-least' | 'at-most';

export function holdDecimal(bound: Range, value: string, limit: string): Verdict {
  return verdict(bound === 'at-least' ? !isBelow(value, limit) : !isBelow(limit, value));
}

/** Dates in ISO form order as text does. */
export function holdDate(bound: Range, value: string, limit: string): Verdict {
  return verdict(bound === 'at-least' ? value >= limit : value <= limit);
}

/** Amounts of two currencies are not compared: no rate of exchange is ours to choose. */
export function holdMoney(bound: Range, value: Money, limit: Money): Verdict {
  return value.currency === limit.currency
    ? holdDecimal(bound, value.amount, limit.amount)
    : cannotTell(otherCurrency(value.currency, limit.currency));
}

export function holdTotal(bound: Range, value: PaymentSchedule, limit: PaymentSchedule): Verdict {
  return holdMoney(bound, totalMoneyOf(value), totalMoneyOf(limit));
}

/** All instalments together. */
export function totalMoneyOf(schedule: PaymentSchedule): Money {
  return { amount: totalOf(schedule), currency: schedule.currency };
}

/** A year is twelve months. How many days a month has depends on the month: days are held against it as far as any month allows. */
export function holdDuration(bound: Range, value: Duration, limit: Duration): Verdict {
  const [isMore, isLess] = [isLonger(value, limit), isLonger(limit, value)];
  if (!isMore && !isLess && (value.unit === 'days') !== (limit.unit === 'days'))
    return cannotTell('How many days a month has depends on the month.');
  return verdict(bound === 'at-least' ? !isLess : !isMore);
}

export function otherCurrency(value: string, limit: string): string {
  return `The value is in ${value}, the limit in ${limit}.`;
}
