import { readColumnName, readMeasure } from '../../../../domain/economics/forecasts/grid/header-roles.ts';
import type { CellEdit } from './edit-sheet.ts';
import { blankLine, type SheetRow } from './forecast-sheet.ts';
import { cellEdit, cellText, gridRows, type ColumnId, type ForecastView, type GridRow } from './grid-rows.ts';

/** A block of cells by the places of its corners, the first and the last with it. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What is shown: the lines and columns that a block is of. */
export interface Shown {
  readonly rows: readonly GridRow[];
  readonly columns: readonly ColumnId[];
}

/** A block as other programs take it: cells between tabs. */
export function blockTexts({ rows, columns }: Shown, block: Block): readonly (readonly string[])[] {
  return rows
    .slice(block.top, block.bottom + 1)
    .map((row) => columns.slice(block.left, block.right + 1).map((column) => cellText(row, column)));
}

/** The cells of a text from the clipboard. A cell with line ends in it is in quotes. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  const plain = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      lines.push([]);
    } else cell += sign;
  }
  endCell();
  return lines;
}

export interface Paste {
  readonly edits: readonly CellEdit[];
  /** Lines that are made for what goes beyond the last one. */
  readonly begins: readonly SheetRow[];
}

/** What a pasted block changes. It is taken whole or not at all: words say why it does not fit. */
export function pasteBlock(
  { rows, columns }: Shown,
  view: ForecastView,
  {
    block,
    texts,
    currency,
  }: { readonly block: Block; readonly texts: ReturnType<typeof cellsOf>; readonly currency: string },
): Paste | string {
  const width = Math.max(...texts.map((cells) => cells.length));
  const isOne = texts.length === 1 && width === 1;
  const over = block.left + width - columns.length;
  if (over > 0)
    return `What was copied is ${over === 1 ? 'one column' : `${over} columns`} too wide from here. Add the years first, or use “Paste a table…”.`;
  const missing = block.top + texts.length - rows.length;
  const startsLine = columns[block.left] === 'product';
  if (missing > 0 && !startsLine && view !== 'rows')
    return `What was copied is ${missing === 1 ? 'one line' : `${missing} lines`} too long from here. Paste it at Product, or use “Paste a table…”.`;
  const perLine = view === 'both' ? 2 : 1;
  const begins = Array.from({ length: Math.ceil(Math.max(0, missing) / perLine) }, () => blankLine(currency));
  const all = [...rows, ...gridRows(view, begins)];
  const edits: (CellEdit | null)[] = [];
  if (isOne) {
    // one cell fills the block that is marked
    const text = texts[0]?.[0] ?? '';
    for (const row of all.slice(block.top, block.bottom + 1))
      for (const column of columns.slice(block.left, block.right + 1))
        edits.push(cellEdit(row, column, text));
  } else
    for (const [down, cells] of texts.entries())
      for (const [across, text] of cells.entries()) {
        const row = all[block.top + down];
        const column = columns[block.left + across];
        if (row?.kind === 'wide' && column === 'measure' && isOther(text, row.line.measure))
          return `The lines here are units and then prices, and “${text.trim()}” stands in another place. Use “Paste a table…”.`;
        if (row && column) edits.push(cellEdit(row, column, text));
      }
  return { edits: edits.filter((edit) => edit !== null), begins };
}

function isOther(text: string, measure: string): boolean {
  return text.trim() !== '' && readMeasure(text)?.role !== measure;
}

/** Whether a block begins with the names of columns: then it is a table, to be looked at as one. */
export function isTable([first]: ReturnType<typeof cellsOf>): boolean {
  return first?.some((cell) => readColumnName(cell).role === 'product') === true && first.length > 2;
}

/** The first line of the block, or the one above it where it is one line high, copied into the others. Units stay with units. */
export function fillDown({ rows, columns }: Shown, block: Block): readonly CellEdit[] {
  const top = block.top === block.bottom ? 0 : block.top;
  return rows.slice(block.top, block.bottom + 1).flatMap((row, index) => {
    const alike = rows.slice(top, block.top + index).filter((other) => isAlike(row, other));
    const from = block.top === block.bottom ? alike.at(-1) : alike[0];
    return from
      ? columns.slice(block.left, block.right + 1).flatMap((column) => copied(from, column, row, column))
      : [];
  });
}

/** The first column of the block, or the one beside it where it is one wide, copied into the others. */
export function fillRight({ rows, columns }: Shown, block: Block): readonly CellEdit[] {
  const first = block.left === block.right ? block.left - 1 : block.left;
  const from = columns[first];
  if (from === undefined) return [];
  return rows
    .slice(block.top, block.bottom + 1)
    .flatMap((row) =>
      columns.slice(first + 1, block.right + 1).flatMap((column) => copied(row, from, row, column)),
    );
}

export function clearBlock({ rows, columns }: Shown, block: Block): readonly CellEdit[] {
  return rows
    .slice(block.top, block.bottom + 1)
    .flatMap((row) =>
      columns.slice(block.left, block.right + 1).flatMap((column) => cellEdit(row, column, '') ?? []),
    );
}

function isAlike(one: GridRow, other: GridRow): boolean {
  return one.kind === 'wide' && other.kind === 'wide' ? one.line.measure === other.line.measure : true;
}

function copied(from: GridRow, column: ColumnId, to: GridRow, target: ColumnId): readonly CellEdit[] {
  const edit = cellEdit(to, target, cellText(from, column));
  return edit ? [edit] : [];
}
