import type { PaymentSchedule } from '../terms/values/payment-schedule.ts';
import { findTerm } from '../terms/catalogue.ts';
import type { AmountUnit } from './amount.ts';
import type { Fact } from './fact.ts';
import type { Precedent } from './precedent.ts';
import { middleDay } from './published-date.ts';

/** A sum that was agreed, set or listed, with the time that it is of. */
export interface DatedSum {
  /** Where it stands on an axis of time. */
  readonly day: string;
  /** The day, month, year or period as published. */
  readonly when: string;
  readonly unit: AmountUnit;
  readonly currency: string;
  readonly amount: string;
  readonly statement: string;
  readonly factId: string;
}

/** Sums that a picture of the money may show, in the order of time, and how many it may not. */
export interface MoneyOverTime {
  readonly sums: readonly DatedSum[];
  /** Facts that no source seen confirms. */
  readonly unverified: number;
  /** Ranges: a mark in their middle would be a figure that nobody published. */
  readonly ranges: number;
}

/** Units that are sums paid; rates, counts and figures of accounts are none. */
const paid: ReadonlySet<AmountUnit> = new Set([
  'total',
  'up-front',
  'instalment',
  'per-year',
  'per-quarter',
  'running',
  'catch-up',
  'interim',
]);

/**
 * What is known to have been paid or to fall due, and when: amounts as published and the dated instalments of typed
 * values. An amount without a time of its own is of the precedent's date. Instalments that are dated one by one are not
 * shown once more as the amount of each.
 */
export function moneyOverTime({ facts, announced }: Precedent): MoneyOverTime {
  const dated = facts.flatMap((fact) => instalmentsOf(fact));
  const candidates = facts.filter(({ amount }) => amount?.standing === 'term' && paid.has(amount.unit));
  const shown = candidates.filter(({ amount }) => !(amount?.unit === 'instalment' && dated.length > 0));
  const verified = shown.filter(({ confirmed }) => confirmed);
  const sums = verified.flatMap(({ id, amount, statement }) => {
    const when = amount?.when ?? announced;
    if (!amount?.amount || !amount.currency || amount.amountMax || !when) return [];
    const { unit, currency } = amount;
    return [{ day: middleDay(when), when, unit, currency, amount: amount.amount, statement, factId: id }];
  });
  return {
    sums: [...sums, ...dated].toSorted((one, other) => one.day.localeCompare(other.day)),
    unverified: shown.length - verified.length,
    ranges: verified.filter(({ amount }) => Boolean(amount?.amountMax)).length,
  };
}

function instalmentsOf({ id, terms, confirmed, statement }: Fact): readonly DatedSum[] {
  if (!confirmed) return [];
  return Object.entries(terms).flatMap(([key, values]) =>
    Object.entries(values).flatMap(([name, stated]) => {
      if (findTerm(key)?.fields[name]?.kind !== 'payment-schedule' || stated.basis !== 'stated') return [];
      const { currency, instalments } = stated.value as PaymentSchedule; // the field's kind says so, and the entry was checked
      return instalments.map(({ due, amount }) => ({
        day: due,
        when: due,
        unit: 'instalment' as const,
        currency,
        amount,
        statement,
        factId: id,
      }));
    }),
  );
}
