/** What a spreadsheet makes of a cell: days and numbers are sorted and reckoned with as such, and lines stay under each other. */
export type CellKind = 'text' | 'lines' | 'number' | 'day';

/** A day is an ISO day. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  readonly label: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
}

/** A table on its way into a file, row by row. */
export interface ExportSheet {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  /** Columns on the left that stay in sight, as the header does. */
  readonly frozenColumns?: number;
  /** Cells in the order of the columns, in slices. */
  readonly rows: AsyncIterable<readonly (readonly ExportCell[])[]>;
}
