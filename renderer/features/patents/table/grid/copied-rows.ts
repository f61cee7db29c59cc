import type { ListColumn, ListRow } from '../../../../../domain/patents/list-view.ts';
import { copiedCells } from '../../../../ui/copied-cells.ts';
import type { CopiedTable } from '../../../../ui/copy-table.ts';
import { tableColumns } from '../columns.ts';

/** Rows under the labels of their columns. What is not stated is an empty cell. */
export function copiedRows(columns: readonly ListColumn[], rows: readonly ListRow[]): CopiedTable {
  return copiedCells([
    columns.map((column) => tableColumns[column].label),
    ...rows.map((row) => columns.map((column) => tableColumns[column].text(row) ?? '')),
  ]);
}
