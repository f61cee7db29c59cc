import type { GridLine } from './grid.ts';

/** Cells as they come off the clipboard: parted by bars here, blanks around them put aside. */
export function linesOfCells(text: string): readonly GridLine[] {
  return text
    .split('\n')
    .map((line, at) => ({ line: at + 1, cells: line.split('|').map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}
