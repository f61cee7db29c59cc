import type { ReceivedPiece } from '../received-document.ts';
import { textOf } from '../settle-changes.ts';
import type { Line } from './document-lines.ts';
import { even } from './even.ts';
import { headedBy, unheaded, type PlacedLines } from './part-start.ts';
import { isNamed, LONGEST_HEADING } from './titles.ts';

const FEWEST_ROWS = 3;
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Za-z])[.)]?$/;
/** What the first cells of a row say that tells what the columns are; "Term" may as well be the row of that term. */
const OF_LABELS =
  /^(?:no\.?|nr\.?|#|items?|topics?|issues?|subjects?|clauses?|provisions?|headings?|points?)$/i;
const OF_COLUMNS =
  /\b(?:no\.?|items?|terms?|proposals?|positions?|comments?|remarks?|drafts?|responses?|status|details?|summary|descriptions?)$/i;

/** A sheet that is laid out as a table: what a row is about at the left, what is said of it at the right. */
export function placeTable(rows: readonly Line[], isSheet: boolean): readonly PlacedLines[] | null {
  const at = labelColumn(rows);
  const named = rows.filter(({ cells }) => isNamed(cells[at] ?? '')).length;
  if (named < FEWEST_ROWS && !(isSheet && named * 2 >= rows.length)) return null;
  const [first] = rows;
  const titles = first && isTitleRow(first) ? first.cells : null;
  const body = titles ? rows.slice(1) : rows;
  const isWide = body.some(({ cells }) => cells.slice(at + 1).filter((cell) => cell !== '').length > 1);
  const placed = body.map((row) => placeRow(row, at, isWide ? (titles ?? []) : []));
  return titles && first ? [{ start: unheaded, lines: [first] }, ...placed] : placed;
}

/** Whether the rows of all tables of a document name terms as those of a sheet do. */
export function isSheetInTables(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ role }) => role === 'cell-row');
  const at = labelColumn(rows);
  return rows.filter(({ cells }) => isNamed(cells[at] ?? '')).length >= FEWEST_ROWS;
}

function labelColumn(rows: readonly Line[]): 0 | 1 {
  const counted = rows.filter(({ cells }) => cells.length > 2 && NUMBER.test(cells[0] ?? ''));
  return counted.length * 2 > rows.length ? 1 : 0;
}

function isTitleRow({ cells }: Line): boolean {
  const [label = '', ...others] = cells;
  const isShort = cells.every((cell) => cell === '' || isColumnTitle(cell));
  return (
    isShort &&
    (OF_LABELS.test(label) || (OF_COLUMNS.test(label) && others.some((cell) => OF_COLUMNS.test(cell))))
  );
}

function isColumnTitle(cell: string): boolean {
  return cell.length <= 60 && !/[.;]\s/.test(cell) && !cell.includes('\n');
}

function placeRow(row: Line, at: number, titles: readonly string[]): PlacedLines {
  const cells = splitBy(row.pieces, '\t');
  const label = row.cells[at] ?? '';
  const lines = cells.flatMap((pieces, place) =>
    place <= at && label !== '' ? [] : linesIn(row, pieces, titles[place] ?? ''),
  );
  if (label === '' || label.length > LONGEST_HEADING)
    return { start: null, lines: label === '' ? lines : [row] };
  const number = at === 0 ? null : (row.cells[0] ?? '').replace(/[.)]$/, '') || null;
  const headed = { ...lineOf(row, cells[at] ?? []), number };
  return { start: headedBy(headed, headed.even, number), lines };
}

/** The paragraphs of a cell; where several columns speak, with the title of theirs. */
function linesIn(row: Line, pieces: readonly ReceivedPiece[], title: string): readonly Line[] {
  const lines = splitBy(pieces, '\n')
    .map((own) => lineOf(row, own))
    .filter((line) => line.even !== '');
  const [first, ...rest] = lines;
  if (!first || title === '') return lines;
  return [lineOf(row, [{ text: `${title}: ` }, ...first.pieces]), ...rest];
}

function lineOf(row: Line, pieces: readonly ReceivedPiece[]): Line {
  const text = textOf({ pieces });
  return { ...row, role: 'body', number: null, pieces, text, even: even(text), cells: [text.trim()] };
}

function splitBy(pieces: readonly ReceivedPiece[], sign: '\t' | '\n'): readonly (readonly ReceivedPiece[])[] {
  const parts: ReceivedPiece[][] = [[]];
  for (const piece of pieces)
    for (const [at, text] of piece.text.split(sign).entries()) {
      if (at > 0) parts.push([]);
      if (text !== '') parts.at(-1)?.push({ ...piece, text });
    }
  return parts;
}
