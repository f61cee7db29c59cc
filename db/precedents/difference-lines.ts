import type { ComparisonCell } from '../../domain/precedents/comparison.ts';
import type { Difference } from '../../domain/precedents/difference.ts';
import type { CellDifference } from '../../domain/precedents/differences-from-base.ts';

/** How a cell differs from the base, a line for each of its values; what cannot be told says why. */
export function differenceLines(
  cell: ComparisonCell | undefined,
  difference: CellDifference | undefined,
): readonly string[] {
  if (!difference || difference.kind === 'base') return [];
  const statements = cell?.kind === 'statements' ? cell.statements : [];
  const lines = statements.map(({ label }, index) => {
    const said = sayDifference(difference.statements[index]);
    return label === null ? said : `${label}: ${said}`;
  });
  const whole = difference.words === null ? [] : [difference.words];
  if (lines.length + whole.length > 0) return [...whole, ...lines];
  return [difference.kind === 'unknown' ? 'cannot be told' : difference.kind];
}

/** "same", "differs: +USD 5 (+20 %)", "cannot be told: undisclosed". */
export function sayDifference(difference: Difference | undefined): string {
  if (!difference) return 'cannot be told';
  if (difference.kind === 'same') return 'same';
  return difference.kind === 'differs'
    ? `differs: ${difference.words}`
    : `cannot be told: ${difference.reason}`;
}
