/** A table as rows of cells, or the row of a spreadsheet where it cannot be read, and why. */
export type ReadTable =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly row: number; readonly reason: string };

const SEPARATORS = [',', ';', '\t'] as const;
const NAMES_SEPARATOR = /^\uFEFF?(?:"?sep=([,;\t])"?(?:\r\n|[\r\n]|$))?/i;

/**
 * Splits CSV by RFC 4180, strictly: these tables are written by programs, and a quote in the wrong place means that cells
 * are not where they seem to be. The first line tells the separator; one that only names it ("sep=;") is no row, as it is
 * none to the spreadsheet that wrote it. Rows without anything in them are rows too, so that
 * rows are counted as a spreadsheet counts them.
 */
export function readCsv(text: string): ReadTable {
  const [before = '', named] = NAMES_SEPARATOR.exec(text) ?? [];
  const separator = named ?? findSeparator(text);
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = before.length;
  while (at < text.length) {
    if (text[at] === '"') {
      const cell = readQuoted(text, at);
      if (!cell) return { row: rows.length + 1, reason: 'a quote is opened and never closed' };
      cells.push(cell.value);
      at = cell.end;
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\n' && next !== '\r')
        return {
          row: rows.length + 1,
          reason: 'text follows a closing quote: quotes within a cell are doubled',
        };
    } else {
      const end = endOfCell(text, at, separator);
      const value = text.slice(at, end);
      if (value.includes('"'))
        return { row: rows.length + 1, reason: 'a quote stands in a cell that is not in quotes' };
      cells.push(value);
      at = end;
    }
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      cells.push('');
    }
    rows.push(cells);
    cells = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return { rows };
}

function readQuoted(
  text: string,
  start: number,
): { readonly value: string; readonly end: number } | undefined {
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    if (text[quote + 1] !== '"')
      return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    from = quote + 2;
  }
}

function endOfCell(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === separator || char === '\n' || char === '\r') return at;
  }
  return text.length;
}

/** The separator that cuts the first line into most cells. */
function findSeparator(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
