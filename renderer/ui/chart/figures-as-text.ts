import type { ChartFigures } from './chart-data.ts';

/** Lines of cells between tabs, as a spreadsheet takes them from the clipboard. Names that would start a formula are text. */
export function figuresAsText({ columns, rows }: ChartFigures): string {
  return [columns, ...rows].map((cells) => cells.map(asCell).join('\t')).join('\n');
}

function asCell(cell: string | number): string {
  const text = String(cell).replaceAll(/[\t\r\n]+/g, ' ');
  return typeof cell === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
}
