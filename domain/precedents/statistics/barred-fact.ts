import { formatDecimal } from '../../decimal.ts';
import { standingWords } from '../amount.ts';
import type { Fact } from '../fact.ts';

/** Why nothing that a fact says may enter a statistic, in words; null where it may. */
export function barredFact({ confirmed, evidence, amount }: Fact): string | null {
  if (!confirmed) return 'unverified';
  if (evidence === 'undisclosed') return 'undisclosed';
  if (amount === null) return null;
  if (amount.standing !== 'term') return standingWords[amount.standing];
  if (amount.amountMax !== null) return 'a range';
  return amount.baseFactor === null ? null : `of ${formatDecimal(amount.baseFactor)} of the price only`;
}
