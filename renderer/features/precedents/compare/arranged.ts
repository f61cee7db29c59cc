import { LATEST_ROUND, roundNumberOf } from '../../../../domain/precedents/comparison-columns.ts';
import { baseColumn } from '../../../../domain/precedents/comparison-rows.ts';
import type { Comparison } from '../../../../domain/precedents/comparison.ts';
import { shownColumns } from './view-columns.ts';

/** The comparison with its columns in another order; null where a view names others than it has. */
export function arranged(comparison: Comparison, columns: readonly string[]): Comparison | null {
  const latest = baseColumn(comparison, LATEST_ROUND);
  const order = shownColumns(columns, latest === null ? 0 : (roundNumberOf(latest) ?? 0)).map((id) =>
    comparison.columns.findIndex((column) => column.id === id),
  );
  if (order.length !== comparison.columns.length || order.includes(-1)) return null;
  return {
    ...comparison,
    columns: order.flatMap((at) => comparison.columns[at] ?? []),
    rows: comparison.rows.map((row) => ({ ...row, cells: order.flatMap((at) => row.cells[at] ?? []) })),
  };
}
