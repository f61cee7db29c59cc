import type { Confidence } from './patent-number.ts';
import type { SplitNumber } from './split-number.ts';

const RANK: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

/** Joins what the office's rules doubt with what it costs that the number does not name its office. */
export function doubtOf(
  split: Pick<SplitNumber, 'officeFrom' | 'office'>,
  confidence: Confidence = 'high',
  reason?: string,
): { readonly confidence: Confidence; readonly reason: string | undefined } {
  if (split.officeFrom === 'number') return { confidence, reason };
  const isShape = split.officeFrom === 'shape';
  const ceiling: Confidence = isShape ? 'low' : 'medium';
  const why = isShape
    ? `office ${split.office} told by the shape alone`
    : `office ${split.office} taken from the country column`;
  return {
    confidence: RANK[confidence] < RANK[ceiling] ? confidence : ceiling,
    reason: reason === undefined ? why : `${reason}; ${why}`,
  };
}
