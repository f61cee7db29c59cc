import type { ListColumn, ListRow } from '../../../../../domain/patents/list-view.ts';
import type { CopiedTable } from '../../../../ui/copy-table.ts';
import { tableColumns } from '../columns.ts';

/** Rows under the labels of their columns. What is not stated is an empty cell. */
export function copiedRows(columns: readonly ListColumn[], rows: readonly ListRow[]): CopiedTable {
  const table = [
    columns.map((column) => tableColumns[column].label),
    ...rows.map((row) => columns.map((column) => harmless(tableColumns[column].text(row) ?? ''))),
  ];
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
