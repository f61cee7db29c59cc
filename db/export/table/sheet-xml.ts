import { cellXml, headerXml } from './cell-xml.ts';
import type { ExportSheet, LinkCell, WorkbookCell } from './export-sheet.ts';
import { rowHeight } from './row-height.ts';
import type { StyleBook } from './style-book.ts';
import { escapeXml, XML_HEAD } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel ends there. */
const MAX_ROWS = 1_048_576;
/** In points. */
const DEFAULT_HEIGHT = 15;

/** A sheet of a workbook, row by row. */
export async function* sheetXml(
  { columns, rows, frozenColumns = 0, footer }: ExportSheet<WorkbookCell>,
  book: StyleBook,
): AsyncGenerator<string> {
  const last = columnName(columns.length - 1);
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield (
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">` +
    `${frozenPane(frozenColumns)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}"/>` +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
  const names = columns.map((_, at) => columnName(at));
  yield `<row r="1">${columns.map((column, at) => headerXml(`${names[at]}1`, column, book)).join('')}</row>`;
  const links: string[] = [];
  let line = 1;
  for await (const slice of rows) {
    let xml = '';
    for (const cells of slice) {
      line += 1;
      if (line > MAX_ROWS) throw new Error('a sheet of a workbook has no more rows');
      const height = rowHeight(columns, cells);
      xml += `<row r="${line}"${height > DEFAULT_HEIGHT ? ` ht="${height}"` : ''}>`;
      for (const [at, cell] of cells.entries()) {
        const place = `${names[at]}${line}`;
        xml += cellXml(place, columns[at] ?? { kind: 'text' }, cell, book);
        if (isLink(cell)) links.push(hyperlink(place, cell.sheet));
      }
      xml += '</row>';
    }
    yield xml;
  }
  yield (
    `</sheetData><autoFilter ref="A1:${last}${line}"/>` +
    (links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '') +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    `${footer === undefined ? '' : pageFooter(footer)}</worksheet>`
  );
}

function isLink(cell: WorkbookCell): cell is LinkCell {
  return typeof cell === 'object' && cell?.kind === 'link';
}

function hyperlink(place: string, sheet: string): string {
  return `<hyperlink ref="${place}" location="${escapeXml(`'${sheet.replaceAll("'", "''")}'!A1`)}"/>`;
}

/** An ampersand begins a code there unless it is doubled, and so many characters are all that a footer may have. */
function pageFooter(words: string): string {
  const said = words.replaceAll('&', '&&').slice(0, 200);
  return `<headerFooter><oddFooter>${escapeXml(`&L${said}&RPage &P of &N`)}</oddFooter></headerFooter>`;
}

/** The header, and so many columns, stay where they are when the rest is scrolled. */
function frozenPane(columns: number): string {
  const [split, pane] = columns > 0 ? [` xSplit="${columns}"`, 'bottomRight'] : ['', 'bottomLeft'];
  return `<pane${split} ySplit="1" topLeftCell="${columnName(columns)}2" activePane="${pane}" state="frozen"/>`;
}

/** A for 0, Z for 25, AA for 26. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
