import type { Comparison, Statement } from '../../../../domain/precedents/comparison.ts';

const line = 16;
const lettersOfLine = 32;
const mostLines = 5;
const padding = 13;
const between = 6;

/** About how high a row will be, in pixels: right enough for the length of the scrollbar. */
export function guessHeight(row: Comparison['rows'][number] | undefined): number {
  const cells = row?.cells.map((cell) => (cell.kind === 'statements' ? heightOf(cell.statements) : line));
  return padding + Math.max(line, ...(cells ?? []));
}

function heightOf(statements: readonly Statement[]): number {
  return statements.slice(0, 4).reduce((sum, { label, words }, index) => {
    const letters = words.length + (label?.length ?? 0);
    const lines = Math.min(mostLines, Math.ceil(letters / lettersOfLine));
    return sum + lines * line + (index > 0 ? between : 0);
  }, 0);
}
