import type { Result } from '../../result.ts';
import { familyShare } from '../family-share.ts';
import { Figure } from '../figure.ts';
import { refuse } from '../reckoned.ts';

import { certain, type Ranged } from './ranged.ts';

/** S = N_own / N_total. A lower total makes a greater share; one below the owner's families makes none. */
export function shareRanged(own: Ranged, total: Ranged): Ranged {
  if (!own.exact.ok) return own;
  if (!total.exact.ok) return total;
  const count = own.exact.value;
  const at = (of: Figure | null): Figure | null => {
    const share = of && familyShare(count, of);
    return share?.ok ? share.value : null;
  };
  return { exact: familyShare(count, total.exact.value), low: at(total.high), high: at(total.low) };
}

/** The product of two figures with bounds; where one has none, its own value stands for both. */
export function times(one: Ranged, other: Ranged): Ranged {
  if (!one.exact.ok) return one;
  if (!other.exact.ok) return other;
  const bound = (which: 'low' | 'high'): Figure | null =>
    one[which] === null && other[which] === null
      ? null
      : (one[which] ?? valueOf(one)).times(other[which] ?? valueOf(other));
  return {
    exact: { ok: true, value: one.exact.value.times(other.exact.value) },
    low: bound('low'),
    high: bound('high'),
  };
}

/** One figure by another that is known without bounds; refused in words where the divisor is zero. */
export function quotient(dividend: Ranged, divisor: Ranged, whyNone: string): Result<Figure> {
  if (!dividend.exact.ok) return dividend.exact;
  if (!divisor.exact.ok) return divisor.exact;
  return divisor.exact.value.isZero()
    ? refuse('', whyNone)
    : { ok: true, value: dividend.exact.value.dividedBy(divisor.exact.value) };
}

export function countOf(count: number): Ranged {
  return certain(new Figure(count));
}

function valueOf({ exact }: Ranged): Figure {
  return exact.ok ? exact.value : new Figure(0);
}
