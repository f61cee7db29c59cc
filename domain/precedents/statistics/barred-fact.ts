import { divideDecimals } from '../../decimal.ts';
import { standingWords } from '../amount.ts';
import type { Fact } from '../fact.ts';

/**
 * Why nothing that a fact says may enter a statistic, in words; null where it may. What its amount is has no say in how
 * long something lasts.
 */
export function barredFact({ confirmed, evidence, amount }: Fact, isDuration: boolean): string | null {
  if (!confirmed) return 'unverified';
  if (evidence === 'undisclosed') return 'undisclosed';
  if (amount === null || isDuration) return null;
  if (amount.standing !== 'term') return standingWords[amount.standing];
  if (amount.amountMax !== null) return 'a range';
  return amount.baseFactor === null
    ? null
    : `of ${divideDecimals(amount.baseFactor, '0.01') ?? ''} % of the price only`;
}
