import { isDay } from '../../../domain/days.ts';
import type { CellKind, ExportCell, ExportSheet } from './export-sheet.ts';
import { escapeXml, XML_HEAD } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel ends there. */
const MAX_ROWS = 1_048_576;
const MAX_CELL_LENGTH = 32_767;
/** 1970-01-01 as workbooks count days. */
const EPOCH = 25_569;
/** The first day from which all programs count alike: before it, Excel holds 1900 for a leap year. */
const FIRST_DAY = '1900-03-01';

/** A sheet of a workbook, row by row. Text is text, whatever it begins with: nothing in it is a formula. */
export async function* sheetXml({ columns, rows, frozenColumns = 0 }: ExportSheet): AsyncGenerator<string> {
  const last = columnName(columns.length - 1);
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield (
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    `${frozenPane(frozenColumns)}</sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
  yield `<row r="1">${columns.map(({ label, kind }, at) => textCell(`${columnName(at)}1`, label, kind === 'lines' ? 4 : 1)).join('')}</row>`;
  const names = columns.map((_, at) => columnName(at));
  const kinds = columns.map(({ kind }) => kind);
  let line = 1;
  for await (const slice of rows) {
    let xml = '';
    for (const cells of slice) {
      line += 1;
      if (line > MAX_ROWS) throw new Error('a sheet of a workbook has no more rows');
      xml += `<row r="${line}">`;
      for (const [at, cell] of cells.entries())
        xml += cellXml(`${names[at]}${line}`, kinds[at] ?? 'text', cell);
      xml += '</row>';
    }
    yield xml;
  }
  yield `</sheetData><autoFilter ref="A1:${last}${line}"/></worksheet>`;
}

function cellXml(place: string, kind: CellKind, cell: ExportCell): string {
  if (cell === null || cell === '') return '';
  if (kind === 'number' && Number.isFinite(Number(cell)) && isExact(cell))
    return `<c r="${place}"><v>${cell}</v></c>`;
  if (kind === 'day' && typeof cell === 'string' && isDay(cell) && cell >= FIRST_DAY)
    return `<c r="${place}" s="2"><v>${Date.parse(`${cell}T00:00:00Z`) / 86_400_000 + EPOCH}</v></c>`;
  return textCell(place, String(cell), kind === 'lines' ? 3 : 0);
}

/** The header, and so many columns, stay where they are when the rest is scrolled. */
function frozenPane(columns: number): string {
  const [split, pane] = columns > 0 ? [` xSplit="${columns}"`, 'bottomRight'] : ['', 'bottomLeft'];
  return `<pane${split} ySplit="1" topLeftCell="${columnName(columns)}2" activePane="${pane}" state="frozen"/>`;
}

/** Numbers that would lose digits, or zeros in front, are kept as text. */
function isExact(cell: string | number): boolean {
  return typeof cell === 'number' || /^-?(?:0|[1-9]\d{0,14})$/.test(cell);
}

function textCell(place: string, text: string, style: number): string {
  const kept = escapeXml(text.slice(0, MAX_CELL_LENGTH));
  return `<c r="${place}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${kept}</t></is></c>`;
}

/** A for 0, Z for 25, AA for 26. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
