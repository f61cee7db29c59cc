import type { CellKind, ExportCell, ExportColumn } from './export-sheet.ts';

export function sheetColumn(label: string, kind: CellKind, width: number): ExportColumn {
  return { label, kind, width };
}

/** Rows that are few enough to be made at once. */
export async function* once(
  rows: readonly (readonly ExportCell[])[],
): AsyncGenerator<readonly (readonly ExportCell[])[]> {
  yield rows;
}
