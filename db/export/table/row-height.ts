import type { ExportColumn, WorkbookCell } from './export-sheet.ts';

/** Of a line, in points, as the face of the cells has it. */
const LINE = 15;
/** Excel takes no more. */
const MOST = 409;

/** In points: not every program finds the height of wrapped lines by itself. */
export function rowHeight(columns: readonly ExportColumn[], cells: readonly WorkbookCell[]): number {
  let lines = 1;
  for (const [at, cell] of cells.entries()) {
    const column = columns[at];
    if (column && (column.kind === 'lines' || isRich(cell)))
      lines = Math.max(lines, linesOf(cell, column.width));
  }
  return Math.min(MOST, lines * LINE);
}

function isRich(cell: WorkbookCell): boolean {
  return typeof cell === 'object' && cell?.kind === 'rich';
}

function linesOf(cell: WorkbookCell, width: number): number {
  const text = textOf(cell);
  if (text.length < width / 2 && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 1))), 0);
}

function textOf(cell: WorkbookCell): string {
  if (cell === null || typeof cell === 'number') return '';
  if (typeof cell === 'string') return cell;
  return cell.kind === 'rich' ? cell.pieces.map(({ text }) => text).join('') : '';
}

/** In digits' widths: a Han character or a syllable takes two. */
function widthOf(line: string): number {
  return line.length + (line.match(/[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFF60]/g)?.length ?? 0);
}
