import { isBetween } from '../decimal.ts';
import { findTerm } from '../terms/catalogue.ts';
import { moneySchema, type Money } from '../terms/values/money.ts';
import { isMoneyUnit, type Amount } from './amount.ts';
import type { Fact } from './fact.ts';

/** The one typed sum of a fact that says another figure than the fact's amount. */
export interface FigureApart {
  readonly termKey: string;
  readonly field: string;
  readonly label: string;
  readonly typed: Money;
  /** What the amount says, as the field would hold it. */
  readonly published: Money;
}

/**
 * Where a fact gives one sum twice, once as it was published and once as the value of a term, and the two are not the same.
 * Null where there is nothing to hold against each other: no single sum, a range, or a fact with several sums.
 */
export function figureApart({ amount, terms }: Pick<Fact, 'amount' | 'terms'>): FigureApart | null {
  const published = amount && sumOf(amount);
  if (!published) return null;
  const sums = Object.entries(terms).flatMap(([termKey, values]) =>
    Object.entries(values).flatMap(([name, stated]) => {
      const field = findTerm(termKey)?.fields[name];
      if (field?.kind !== 'money' || stated.basis !== 'stated') return [];
      const typed = moneySchema.safeParse(stated.value);
      return typed.success
        ? [{ termKey, field: name, label: field.label, typed: typed.data, published }]
        : [];
    }),
  );
  const [only, another] = sums;
  if (!only || another) return null;
  const isSame =
    only.typed.currency === published.currency &&
    isBetween(only.typed.amount, published.amount, published.amount);
  return isSame ? null : only;
}

function sumOf({ amount, amountMax, currency, unit }: Amount): Money | null {
  if (!isMoneyUnit(unit) || amount === null || amountMax !== null || currency === null) return null;
  const sum = moneySchema.safeParse({ amount, currency });
  return sum.success ? sum.data : null;
}
