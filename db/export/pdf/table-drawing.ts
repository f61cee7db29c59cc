import type { Text } from '../../../domain/document/document.ts';
import type { Figures } from '../../../domain/figures.ts';
import { markedLike } from '../../../domain/document/redline/marks.ts';
import { setLines, type Line } from './break-lines.ts';
import type { Pen } from './pen.ts';
import { baselineIn, drawLines } from './strip.ts';
import type { Studio } from './studio.ts';
import type { Grid } from './table-grid.ts';
import { plain, spansOf, STYLES, type TextStyle } from './text-style.ts';

const HEAVY = { thickness: 0.9, grey: 0.08 };
const LIGHT = { thickness: 0.35, grey: 0.3 };
const HEAD_PAD = 4;

/** Room kept free under the rows of each page. */
export const CLOSING_HEIGHT = 14;

export interface TableHead {
  readonly grid: Grid;
  readonly cells: readonly (readonly Line[])[];
  readonly lineCount: number;
  readonly height: number;
}

/** The head of a table with this caption: a table that came or went as a whole has a marked head. */
export function headOf(studio: Studio, grid: Grid, caption: Text): TableHead {
  const cells = grid.columns.map(({ header, width }) =>
    setLines(spansOf(markedLike(header, caption), STYLES.tableHead), width, studio.setter),
  );
  const lineCount = Math.max(1, ...cells.map(({ length }) => length));
  return { grid, cells, lineCount, height: lineCount * STYLES.tableHead.leading + 2 * HEAD_PAD };
}

/** Draws each head through `wrap`, which decides what the head is to a screen reader. Heads of several lines stand on one base. */
export function drawHead(pen: Pen, head: TableHead, top: number, wrap: (draw: () => void) => void): void {
  const style = STYLES.tableHead;
  for (const [index, lines] of head.cells.entries()) {
    const y = top + HEAD_PAD + (head.lineCount - lines.length) * style.leading;
    wrap(() => drawCell(pen, head.grid, index, lines, style, y));
  }
}

export function drawHeadRules(pen: Pen, { grid, height }: TableHead, top: number): void {
  pen.bareRule(grid.left, top, grid.width, HEAVY.thickness, HEAVY.grey);
  pen.bareRule(grid.left, top + height, grid.width, LIGHT.thickness, LIGHT.grey);
}

export function drawCell(
  pen: Pen,
  grid: Grid,
  index: number,
  lines: readonly Line[],
  style: TextStyle,
  top: number,
): void {
  const column = grid.columns[index];
  if (!column) return;
  if (column.align === 'left') return drawLines(pen, lines, style, column.left, top);
  for (const [at, line] of lines.entries()) {
    pen.line(line, column.left + column.width - line.width, top + at * style.leading + baselineIn(style));
  }
}

/** Which rows of a table one page shows: "Lines 1 to 42 of 20,000". */
export function countWords(
  counted: string,
  { first, last }: { readonly first: number; readonly last: number },
  total: number,
  { decimal }: Figures,
): string {
  const grouped = (number: number): string => decimal(String(number));
  const name = counted.slice(0, 1).toUpperCase() + counted.slice(1);
  return `${name} ${grouped(first)} to ${grouped(last)} of ${grouped(total)}`;
}

/** Under the part of a table that goes on: a light rule and which rows it showed. */
export function drawClosing(pen: Pen, grid: Grid, top: number, studio: Studio, words: string): void {
  pen.artifact('/Type/Pagination', () => {
    pen.bareRule(grid.left, top + 1, grid.width, LIGHT.thickness, LIGHT.grey);
    drawCount(pen, grid, top, studio, words);
  });
}

/** The count alone, under the last rule of a table. */
export function drawLastCount(pen: Pen, grid: Grid, top: number, studio: Studio, words: string): void {
  pen.artifact('/Type/Pagination', () => drawCount(pen, grid, top, studio, words));
}

function drawCount(pen: Pen, grid: Grid, top: number, studio: Studio, words: string): void {
  const [line] = setLines(plain(words, STYLES.furniture), grid.width, studio.setter);
  if (line) pen.line(line, grid.left + grid.width - line.width, top + 11);
}

export function drawEnd(pen: Pen, grid: Grid, top: number): void {
  pen.rule(grid.left, top + 1, grid.width, HEAVY.thickness, HEAVY.grey);
}
