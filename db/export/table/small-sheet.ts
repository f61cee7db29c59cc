import type { CellKind, ExportCell, ExportColumn, WorkbookCell } from './export-sheet.ts';

export function sheetColumn(label: string, kind: CellKind, width: number): ExportColumn {
  return { label, kind, width };
}

/** Rows that are few enough to be made at once. */
export async function* once<C extends WorkbookCell = ExportCell>(
  rows: readonly (readonly C[])[],
): AsyncGenerator<readonly (readonly C[])[]> {
  yield rows;
}
