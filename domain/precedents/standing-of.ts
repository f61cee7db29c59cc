import type { Field } from '../terms/term.ts';
import type { KindName } from '../terms/values/value-kinds.ts';
import { isMoneyUnit, type Standing } from './amount.ts';
import type { Fact } from './fact.ts';

const prices: ReadonlySet<KindName> = new Set(['money', 'percent', 'rate-schedule', 'payment-schedule']);

/**
 * What a typed figure of a fact is to the precedent where it is no price in force; null where it is, and for values that
 * the fact's amount has no say in.
 */
export function standingOf(fact: Fact, field: Field): Exclude<Standing, 'term'> | null {
  const { amount } = fact;
  if (amount === null || amount.standing === 'term') return null;
  return prices.has(field.kind) && isOfAmount(fact, field) ? amount.standing : null;
}

/** Whether the fact's amount says what the field holds: neither how long something lasts nor the percentage beside a sum. */
export function isOfAmount({ amount }: Fact, { kind }: Pick<Field, 'kind'>): boolean {
  if (amount === null || kind === 'duration') return false;
  return kind !== 'percent' || !isMoneyUnit(amount.unit);
}
