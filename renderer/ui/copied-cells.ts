import type { CopiedTable } from './copy-table.ts';

/** Rows of cells, the header first, in both forms of the clipboard. What begins like a formula is made a text. */
export function copiedCells(rows: readonly (readonly string[])[]): CopiedTable {
  const table = rows.map((cells) => cells.map(harmless));
  const lines = table.map((cells) => cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t'));
  const html = table.map((cells, index) => {
    const name = index === 0 ? 'th' : 'td';
    return `<tr>${cells.map((cell) => `<${name}>${escaped(cell)}</${name}>`).join('')}</tr>`;
  });
  return { text: `${lines.join('\n')}\n`, html: `<table>${html.join('')}</table>` };
}

/** A spreadsheet would run a cell that begins like a formula: an apostrophe before it makes it text. */
function harmless(cell: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
