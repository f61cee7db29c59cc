import type { Field } from '../terms/term.ts';
import type { KindName } from '../terms/values/value-kinds.ts';
import { isMoneyUnit, type Standing } from './amount.ts';
import type { Fact } from './fact.ts';

const prices: ReadonlySet<KindName> = new Set(['money', 'percent', 'rate-schedule', 'payment-schedule']);

/**
 * What a typed figure of a fact is to the precedent where it is no price in force; null where it is, and for values that
 * the fact's amount has no say in: how long something lasts, or the percentage of interest beside the sum of it.
 */
export function standingOf({ amount }: Fact, { kind }: Field): Exclude<Standing, 'term'> | null {
  if (amount === null || amount.standing === 'term' || !prices.has(kind)) return null;
  return kind === 'percent' && isMoneyUnit(amount.unit) ? null : amount.standing;
}
