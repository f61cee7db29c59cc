import type { ExportCell, ExportSheet } from './export-sheet.ts';

/** What a spreadsheet would take for the beginning of a formula. */
const BEGINS_FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV by RFC 4180: commas, CRLF, quotes where they are needed, and a byte-order mark by which spreadsheets know
 * that it is UTF-8. Text that a spreadsheet would run as a formula has an apostrophe in front.
 */
export async function* csvText({ columns, rows }: ExportSheet): AsyncGenerator<string> {
  yield `\uFEFF${lineOf(columns.map(({ label }) => label))}`;
  for await (const slice of rows) yield slice.map(lineOf).join('');
}

function lineOf(cells: readonly ExportCell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = BEGINS_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
