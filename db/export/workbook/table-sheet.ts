import { plainText } from '../../../domain/document/plain-text.ts';
import type { ExportSheet, WorkbookCell } from '../table/export-sheet.ts';
import { sheetColumn } from '../table/small-sheet.ts';
import { cellOf } from './cell-of.ts';
import { changeWords } from './change-words.ts';
import type { Table } from './words-of.ts';

/** Rows that are written at once. */
const SLICE = 500;
/** By so many rows the width of a column is told. */
const LOOKED_AT = 300;
const [NARROW, WIDE] = [9, 60];

/** A table of a document as a sheet of its own; in a redline what became of each line stands before it. */
export function tableSheet(
  name: string,
  table: Table,
  isRedline: boolean,
  footer: string,
): ExportSheet<WorkbookCell> {
  const isMarked = isRedline && table.rows.some((row) => changeWords(row) !== '');
  return {
    name,
    footer,
    columns: [
      ...(isMarked ? [sheetColumn('Change', 'text', 13)] : []),
      ...table.columns.map(({ header, align }, at) => ({
        ...sheetColumn(header, 'lines', widthOf(table, at)),
        align,
      })),
    ],
    rows: slices(table, isMarked),
  };
}

async function* slices({ rows }: Table, isMarked: boolean): ExportSheet<WorkbookCell>['rows'] {
  for (let at = 0; at < rows.length; at += SLICE) {
    yield rows
      .slice(at, at + SLICE)
      .map((row) => [...(isMarked ? [changeWords(row)] : []), ...row.map(cellOf)]);
    // other work gets its turn
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** As wide as most of its words, within bounds; what is longer goes on below. */
function widthOf({ columns, rows }: Table, at: number): number {
  const longest = (words: string): number => Math.max(...words.split('\n').map((line) => line.length));
  const lengths = rows.slice(0, LOOKED_AT).map((row) => longest(plainText(row[at] ?? [])));
  // the filter's button takes its room beside the header
  const header = Math.min(longest(columns[at]?.header ?? '') + 4, 24);
  return Math.min(WIDE, Math.max(NARROW, header, ...lengths.map((length) => length + 2)));
}
