import type { Statement } from './comparison.ts';

/** The mark of a statement that is our reading in place of the library's; none where it is not. */
export function readingWords({
  isCorrected,
  isOutdated,
}: Pick<Statement, 'isCorrected' | 'isOutdated'>): readonly string[] {
  if (!isCorrected) return [];
  return [isOutdated ? 'as we read it before the library changed' : 'as we read it'];
}
