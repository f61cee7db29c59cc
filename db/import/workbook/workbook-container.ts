import type { DecidedSettings } from '../../../domain/patents/reading-settings.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { Container, HeadRow, RowsFrom, RecordSlice, SourceTable } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { mergedFiller } from './merged-filler.ts';
import { readSheet, type SheetRow } from './read-sheet.ts';
import { readSheetShape, type SheetShape } from './sheet-shape.ts';
import { readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts.ts';
import { whyNoWorkbook } from './why-no-workbook.ts';
import { openZipArchive, type ZipArchive } from './zip-archive.ts';

const HEAD_ROWS = 300;
const SHEETS_LOOKED_AT = 20;

/** A workbook opened once; under what has been decided, the sheets of it that may be read. */
export interface Workbook {
  readonly open: (decided: DecidedSettings) => Promise<Result<Container>>;
}

interface Sheet {
  readonly file: SourceFile;
  readonly archive: ZipArchive;
  readonly parts: WorkbookParts;
  readonly sheet: SheetPart;
  readonly shape: SheetShape;
}

export async function openWorkbook(file: SourceFile): Promise<Result<Workbook>> {
  const archive = await openZipArchive(file);
  if (!archive.ok) return archive;
  const why = whyNoWorkbook(archive.value.names);
  if (typeof why === 'object') return file.refuse('not-text', why.refusal);
  const parts = await readWorkbookParts(archive.value, why);
  if (!parts.ok) return parts;
  if (parts.value.sheets.length === 0) return file.refuse('unreadable', 'It is a workbook without a sheet.');
  const shapes = new Map<string, SheetShape>();

  const openSheet = async (sheet: SheetPart): Promise<Result<Sheet>> => {
    const known = shapes.get(sheet.part);
    const shape = known === undefined ? await readSheetShape(archive.value, sheet.part) : ok(known);
    if (!shape.ok) return shape;
    shapes.set(sheet.part, shape.value);
    return ok({ file, archive: archive.value, parts: parts.value, sheet, shape: shape.value });
  };
  return ok({
    open: async (decided) => {
      const { sheets } = parts.value;
      const wanted = sheets.filter(({ name }) => decided.sheet === undefined || name === decided.sheet);
      const visible = wanted.filter(({ isHidden }) => !isHidden);
      const tables: SourceTable[] = [];
      const doubts = new Set(hiddenSheets(sheets));
      for (const one of (visible.length > 0 ? visible : wanted).slice(0, SHEETS_LOOKED_AT)) {
        const sheet = await openSheet(one);
        if (!sheet.ok) return sheet;
        const table = await sheetTable(sheet.value, decided.headerLine ?? 0);
        if (!table.ok) return table;
        tables.push(table.value.table);
        if (sheet.value.shape.merged.length > 0)
          doubts.add(
            `The sheet "${one.name}" has merged cells: what stands in the first is read in every row of them.`,
          );
        if (table.value.hasHiddenRows)
          doubts.add(`The sheet "${one.name}" has hidden rows, by a filter perhaps: they are read as well.`);
      }
      if (tables.length === 0)
        return file.refuse('wrong-format', `It has no sheet "${decided.sheet ?? ''}".`);
      return ok({
        kind: 'workbook',
        name: file.name,
        bytes: file.bytes,
        encodingReason: 'a workbook needs none',
        sheets: sheets.map(({ name }) => name),
        doubts: [...doubts],
        tables,
      });
    },
  });
}

function hiddenSheets(sheets: readonly SheetPart[]): readonly string[] {
  return sheets.filter(({ isHidden }) => isHidden).map(({ name }) => `The sheet "${name}" is hidden.`);
}

async function sheetTable(
  sheet: Sheet,
  headerLine: number,
): Promise<Result<{ readonly table: SourceTable; readonly hasHiddenRows: boolean }>> {
  const head: HeadRow[] = [];
  let isWhole = true;
  let hasHiddenRows = false;
  for await (const slice of readSheet(sheet.archive, sheet.sheet.part, sheet.parts)) {
    if (!slice.ok) return slice;
    for (const { line, cells, isHidden, trouble } of slice.value.rows) {
      hasHiddenRows ||= isHidden;
      if (trouble === null) head.push({ line, lastLine: line, cells });
    }
    isWhole = head.length < HEAD_ROWS || (head.at(-1)?.line ?? 0) <= headerLine;
    if (!isWhole) break;
  }
  const table: SourceTable = {
    encoding: null,
    separator: null,
    sheet: sheet.sheet.name,
    head,
    isWhole,
    statedWidth: sheet.shape.width,
    further: () => [],
    records: (from) => readRecords(sheet, from),
  };
  return ok({ table, hasHiddenRows });
}

async function* readRecords(
  { file, archive, parts, sheet, shape }: Sheet,
  from: RowsFrom,
): AsyncGenerator<Result<RecordSlice>> {
  const fill = mergedFiller(shape.merged);
  for await (const slice of readSheet(archive, sheet.part, parts)) {
    if (!slice.ok) return void (yield slice);
    const records = slice.value.rows
      .filter(({ line }) => line > from.afterLine)
      .map((row) => toRecord(fill(row), from.columnCount));
    yield ok({ records, bytesRead: Math.round(file.bytes * Math.min(1, slice.value.share)) });
  }
}

function toRecord({ cells, trouble }: SheetRow, columnCount: number): RecordSlice['records'][number] {
  if (trouble !== null) return { raw: cells.join('\t'), reason: trouble };
  if (cells.length > columnCount && cells.slice(columnCount).some((cell) => cell.trim() !== ''))
    return {
      raw: cells.join('\t'),
      reason: `the row has ${cells.length} columns where the table has ${columnCount}`,
    };
  const padded = cells.length === columnCount ? cells : padTo(cells, columnCount);
  return { cells: padded, damaged: padded.some((cell) => cell.includes('\uFFFD')) ? 1 : 0 };
}

function padTo(cells: readonly string[], columnCount: number): readonly string[] {
  const padded = cells.slice(0, columnCount);
  while (padded.length < columnCount) padded.push('');
  return padded;
}
