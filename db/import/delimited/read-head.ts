import type { HeadRow } from '../records.ts';
import { createLineSplitter } from './line-splitter.ts';
import { splitCells } from './split-cells.ts';

/** Headers stand within the first lines; the rest of the sample tells separators, dates and numbers apart. */
const MAX_ROWS = 1000;
/** A name in a header may go over some lines; more of them are a quote that was never closed. */
const MAX_LINES_OF_ROW = 20;

/** The lines of a sample; the last is left out when it may be cut. */
export function linesOf(sample: string, isWhole: boolean): readonly string[] {
  const splitter = createLineSplitter();
  const lines = splitter.push(sample).map((line) => line.text);
  const last = splitter.end().map((line) => line.text);
  return isWhole || lines.length === 0 ? [...lines, ...last] : [...lines, ...last.slice(0, -1)];
}

/** The separator that a first line such as `sep=;` tells Excel. */
export function readSeparatorLine(line: string): string | undefined {
  return /^"?sep=(.)"?[,;\t|]*$/i.exec(line)?.[1];
}

/** The first rows of a text cut at a separator, or uncut when there is none. Blank lines are left out. */
export function readHead(
  lines: readonly string[],
  separator: string | null,
  maxRows = MAX_ROWS,
): readonly HeadRow[] {
  const rows: HeadRow[] = [];
  for (let at = 0; at < lines.length && rows.length < maxRows; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || (at === 0 && readSeparatorLine(line) !== undefined)) continue;
    if (separator === null) {
      rows.push({ line: at + 1, lastLine: at + 1, cells: [line] });
      continue;
    }
    const { cells, lineCount } = readRow(lines, at, separator);
    rows.push({ line: at + 1, lastLine: at + lineCount, cells });
    at += lineCount - 1;
  }
  return rows;
}

function readRow(
  lines: readonly string[],
  at: number,
  separator: string,
): { readonly cells: readonly string[]; readonly lineCount: number } {
  let text = lines[at] ?? '';
  const alone = splitCells(text, separator);
  if (alone.openAt === -1) return { cells: alone.cells, lineCount: 1 };
  for (let lineCount = 2; lineCount <= MAX_LINES_OF_ROW && at + lineCount <= lines.length; lineCount += 1) {
    text += `\n${lines[at + lineCount - 1] ?? ''}`;
    const split = splitCells(text, separator);
    if (split.openAt === -1) return { cells: split.cells, lineCount };
  }
  return { cells: splitCells(lines[at] ?? '', separator, alone.openAt).cells, lineCount: 1 };
}
