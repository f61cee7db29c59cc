/** What a spreadsheet makes of a cell: days and numbers are sorted and reckoned with as such, and lines stay under each other. */
export type CellKind = 'text' | 'lines' | 'number' | 'day';

/** A day is an ISO day. */
export type ExportCell = string | number | null;

/** A figure or a day with the words around it, such as "USD 1.00 (estimated)": reckoned with as a figure, shown with its words. */
export interface WordedCell {
  readonly kind: 'number' | 'day';
  /** A plain decimal, or an ISO day. */
  readonly value: string;
  readonly before: string;
  readonly after: string;
  readonly isGrouped: boolean;
  /** What stands there where a workbook cannot hold the value exactly. */
  readonly words: string;
}

/** Text of several looks. */
export interface RichCell {
  readonly kind: 'rich';
  readonly pieces: readonly { readonly text: string; readonly look: Look }[];
}
export type Look = 'plain' | 'bold' | 'struck' | 'underlined';

/** Leads to another sheet of the same workbook. */
export interface LinkCell {
  readonly kind: 'link';
  readonly text: string;
  readonly sheet: string;
}

/** What only a workbook can hold. */
export type WorkbookCell = ExportCell | WordedCell | RichCell | LinkCell;

export interface ExportColumn {
  readonly label: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
  /** Absent, words stand on the left and figures on the right. */
  readonly align?: 'left' | 'right';
}

/** A table on its way into a file, row by row. */
export interface ExportSheet<C extends WorkbookCell = ExportCell> {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  /** Columns on the left that stay in sight, as the header does. */
  readonly frozenColumns?: number;
  /** Stands at the foot of every page where the sheet is printed. */
  readonly footer?: string;
  /** Cells in the order of the columns, in slices. */
  readonly rows: AsyncIterable<readonly (readonly C[])[]>;
}
