import type { Comparison, ComparisonCell } from '../../domain/precedents/comparison.ts';
import type { Difference } from '../../domain/precedents/difference.ts';
import type { CellDifference } from '../../domain/precedents/differences-from-base.ts';
import { describeStatement } from './describe-statement.ts';

/** A row of a comparison with how each of its cells stands to the base column. */
export type ComparedRow = Comparison['rows'][number] & {
  readonly differences: readonly CellDifference[];
};

export function describeComparedRow(row: ComparedRow, columns: Comparison['columns']): string {
  return [
    row.label,
    ...row.cells.map(
      (cell, place) => `  ${columns[place]?.title ?? ''}: ${describeCell(cell, row.differences[place])}`,
    ),
  ].join('\n');
}

function describeCell(cell: ComparisonCell, difference: CellDifference | undefined): string {
  const isSaidBelow = difference?.kind === 'not-comparable';
  const whole = difference?.words && !isSaidBelow ? ` {${difference.words}}` : '';
  if (cell.kind === 'not-stated') return `not stated${whole}`;
  if (cell.kind === 'not-applicable') return `not applicable${whole}`;
  const said = cell.statements.map(
    (statement, index) =>
      `${describeStatement(statement)}${describeDifference(difference?.statements[index])}`,
  );
  return `${said.join('; ')}${whole}`;
}

function describeDifference(difference: Difference | undefined): string {
  if (difference?.kind === 'same') return ' {same}';
  if (difference?.kind === 'cannot' && difference.hindrance !== null)
    return ` {cannot be told apart: ${difference.reason}}`;
  return difference?.kind === 'differs' ? ` {differs: ${difference.words}}` : '';
}
