import { divideDecimals } from '../../decimal.ts';
import type { Field } from '../../terms/term.ts';
import { isCeiling, standingWords } from '../amount.ts';
import type { Fact } from '../fact.ts';
import { isOfAmount } from '../standing-of.ts';

export const CEILING = 'a ceiling, not a rate';

/**
 * Why nothing that a fact says in a field may enter a statistic, in words; null where it may. The most that is paid is no
 * rate; as a limit it is what it is.
 */
export function barredFact(fact: Fact, field: Pick<Field, 'kind'>): string | null {
  const { confirmed, evidence, amount } = fact;
  if (!confirmed) return 'unverified';
  if (evidence === 'undisclosed') return 'undisclosed';
  if (amount === null || !isOfAmount(fact, field)) return null;
  if (amount.standing !== 'term') return standingWords[amount.standing];
  if (amount.amountMax !== null) return 'a range';
  if (field.kind === 'rate-schedule' && isCeiling(amount)) return CEILING;
  return amount.baseFactor === null
    ? null
    : `of ${divideDecimals(amount.baseFactor, '0.01') ?? ''} % of the price only`;
}
