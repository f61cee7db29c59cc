import type { ColumnMeaning, ReadingSettings } from '../../domain/patents/reading-settings.ts';
import { NAMED_FORMATS } from './formats/formats.ts';
import { numberLikeness } from './formats/generic/number-likeness.ts';
import type { RowMaker } from './formats/list-format.ts';
import { looseName } from './cells/loose-name.ts';
import { readUnder } from './row-reader.ts';
import { commonWidth } from './recognise.ts';
import type { HeadRow, RowsFrom, SourceTable } from './records.ts';

/** How a table is read under settings: where from, as what, and what is doubtful about it. */
export interface ReadingPlan {
  readonly from: RowsFrom;
  /** Names of the columns; "Column 3" where the source has none. */
  readonly header: readonly string[];
  readonly columns: readonly (ColumnMeaning | null)[];
  readonly toRow: RowMaker;
  readonly doubts: readonly string[];
}

/** What can be said of a table whose settings do not do. */
export interface Unreadable extends Pick<ReadingPlan, 'header' | 'columns' | 'from'> {
  readonly refusal: string;
}

/** Under the same settings the same table is always read alike: nothing is found out here. */
export function planReading(
  table: SourceTable,
  settings: ReadingSettings,
  thisYear: number,
): ReadingPlan | Unreadable {
  const { from, header, rows, names } = layOut(table, settings.headerLine);
  const columns = header.map(() => null);
  const refuse = (refusal: string): Unreadable => ({ refusal, header, columns, from });
  if (settings.headerLine !== null && names === undefined)
    return refuse(`Line ${settings.headerLine}, where its header was said to be, is blank or not there.`);
  const format = NAMED_FORMATS.find(({ name }) => name === settings.format);
  const reading = readUnder(header, settings, thisYear);
  if ('refusal' in reading) return refuse(reading.refusal);
  if (rows.length === 0)
    return refuse(format ? `It has the header of ${format.label} and no rows.` : 'It has no rows.');
  const repeated = findRepeated(names ?? [], reading.columns, rows);
  if (format !== undefined && repeated.differing !== undefined)
    return refuse(`The column ${repeated.differing} stands in the header twice, with different cells.`);
  if (
    format === undefined &&
    !rows.some(({ cells }) => cells.some((cell) => numberLikeness(cell) !== undefined))
  )
    return refuse('Nothing in it looks like a patent number.');
  return { from, header, ...reading, doubts: repeated.doubts };
}

function layOut(
  table: SourceTable,
  headerLine: number | null,
): Pick<ReadingPlan, 'from' | 'header'> & {
  readonly rows: readonly HeadRow[];
  readonly names: readonly string[] | undefined;
} {
  const headerRow = headerLine === null ? undefined : table.head.find(({ line }) => line === headerLine);
  const afterLine = headerRow?.lastLine ?? headerLine ?? 0;
  const rows = table.head.filter(({ line }) => line > afterLine);
  const names = headerRow?.cells;
  const columnCount = countColumns(table, names, rows);
  const header = Array.from(
    { length: columnCount },
    (_, column) => names?.[column]?.trim().replaceAll(/\s+/g, ' ') || `Column ${column + 1}`,
  );
  return { from: { afterLine, columnCount }, header, rows, names };
}

/** A separator after the last name makes no column, unless rows have something there. */
function countColumns(
  table: SourceTable,
  names: readonly string[] | undefined,
  rows: readonly HeadRow[],
): number {
  const used = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (table.sheet !== null)
    return Math.max(table.statedWidth, used(names ?? []), ...rows.map(({ cells }) => used(cells)));
  if (table.separator === null) return 1;
  if (names === undefined) return commonWidth(rows);
  const inRows = rows.filter(({ cells }) => cells.length === names.length).map(({ cells }) => used(cells));
  return Math.max(used(names), ...inRows);
}

/** Meanings of which every column counts. */
const ALL_READ: ReadonlySet<ColumnMeaning> = new Set(['publication', 'number']);

/** Columns that stand twice and are read: harmless where their cells are equal. */
function findRepeated(
  names: readonly string[],
  columns: readonly (ColumnMeaning | null)[],
  rows: readonly HeadRow[],
): { readonly doubts: readonly string[]; readonly differing: string | undefined } {
  const first = new Map<string, number>();
  const doubts: string[] = [];
  let differing: string | undefined;
  for (const [column, name] of names.entries()) {
    const loose = looseName(name);
    const before = first.get(loose);
    if (loose === '' || columns[column] === undefined) continue;
    if (before === undefined) first.set(loose, column);
    else if (columns[column] !== null || columns[before] !== null) {
      const isSame = rows.every(({ cells }) => (cells[before] ?? '').trim() === (cells[column] ?? '').trim());
      if (!isSame) differing ??= name.trim();
      const areBothRead = [columns[before], columns[column]].every(
        (meaning) => meaning && ALL_READ.has(meaning),
      );
      doubts.push(
        `The column ${name.trim()} stands in the header twice. ${areBothRead ? 'Both are read.' : 'The first that is not blank is read.'}`,
      );
    }
  }
  return { doubts, differing };
}
