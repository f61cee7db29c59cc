import type { Comparison, ComparisonCell, Statement } from '../../../../domain/precedents/comparison.ts';
import { MOST_SHOWN } from './most-shown.ts';

const line = 16;
const mostLines = 5;
const between = 6;
const padding = 13;

/** About how high a row will be, in pixels: right enough for the length of the scrollbar. */
export function guessRowHeight({ cells }: Comparison['rows'][number]): number {
  return padding + Math.max(line, ...cells.map(guessCellHeight));
}

/** About how high the words of a cell will be, in pixels. */
export function guessCellHeight(cell: ComparisonCell): number {
  if (cell.kind !== 'statements') return line;
  const shown = cell.statements.slice(0, MOST_SHOWN);
  return shown.reduce((sum, statement, index) => sum + (index > 0 ? between : 0) + heightOf(statement), 0);
}

function heightOf({ words, label, evidence }: Statement): number {
  const lettersOfLine = evidence === null ? 32 : 28;
  const letters = words.length + (label?.length ?? 0);
  // a value is followed by how it stands to the base
  const lines = Math.min(mostLines, Math.ceil(letters / lettersOfLine)) + (label === null ? 0 : 1);
  return lines * line;
}
