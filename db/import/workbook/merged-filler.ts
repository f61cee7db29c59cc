import type { MergedCells } from './sheet-shape.ts';
import type { SheetRow } from './read-sheet.ts';

/** Gives each row of cells merged downwards the value of the first. Rows must come in their order. */
export function mergedFiller(merged: readonly MergedCells[]): (row: SheetRow) => SheetRow {
  if (merged.length === 0) return (row) => row;
  let next = 0;
  const active = new Map<number, { readonly lastRow: number; readonly value: string }>();
  return (row) => {
    for (const [column, { lastRow }] of active) if (lastRow < row.line) active.delete(column);
    for (let range = merged[next]; range !== undefined && range.firstRow <= row.line; range = merged[next]) {
      next += 1;
      if (range.firstRow === row.line)
        active.set(range.column, { lastRow: range.lastRow, value: row.cells[range.column] ?? '' });
    }
    if (active.size === 0) return row;
    const cells = [...row.cells];
    for (const [column, { value }] of active) {
      while (cells.length < column) cells.push('');
      cells[column] ||= value;
    }
    return { ...row, cells };
  };
}
