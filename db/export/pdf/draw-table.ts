import type { Block, Column, Text } from '../../../domain/document/document.ts';
import { figuresIn } from '../../../domain/figures.ts';
import { changeOfWhole } from '../../../domain/document/redline/marks.ts';
import { breakLines, setLines, type Line } from './break-lines.ts';
import { cleanLine } from './clean-text.ts';
import type { Pen } from './pen.ts';
import { baselineIn, type Strip } from './strip.ts';
import { keepPageNumber } from './page-reference.ts';
import type { Element } from './structure-tree.ts';
import type { Frame, Studio } from './studio.ts';
import {
  drawCell,
  countWords,
  drawClosing,
  drawEnd,
  drawLastCount,
  headOf,
  CLOSING_HEIGHT,
} from './table-drawing.ts';
import { tableGrid } from './table-grid.ts';
import { TablePart } from './table-part.ts';
import { spansOf, STYLES } from './text-style.ts';

type Table = Extract<Block, { kind: 'table' }>;

const LINES_BETWEEN_PAUSES = 50;
/** No table begins with fewer rows than this on its first page, or ends with fewer on its last. */
const ROWS_TOGETHER = 3;
/** A table of no more rows than this is looked at as a whole: it moves to the next page rather than being cut. So does a table of contents. */
const SHORT = 10;

/** A table: rules above and below only, its head on every page, rows whole, and under each page which rows it showed. */
export function* tableStrips(
  studio: Studio,
  frame: Frame,
  block: Table,
  above: string,
  indent: number,
): Generator<Strip | null> {
  const table = block.paged ? { ...block, columns: [...block.columns, pageColumn(block)] } : block;
  const grid = tableGrid(frame, table, indent, studio.setter);
  const title = table.marked?.caption ?? [{ text: table.caption }];
  const head = headOf(studio, grid, title);
  const part = new TablePart(studio.tree);
  const place = (pen: Pen, top: number) =>
    studio.links.place(table.anchor, pen.marks.pageId, frame.pageHeight - top + 6);
  const caption = cleanLine(table.caption);
  if (caption !== '') {
    yield* captionStrips(
      studio,
      frame,
      grid.left,
      grid.width,
      part.caption(),
      title,
      changeOfWhole(title)?.kind === 'deleted' ? '' : caption,
      caption === cleanLine(above),
      place,
    );
  }
  yield {
    height: head.height + grid.pad,
    before: 5,
    keepWithNext: table.rows.length > 0,
    draw: (pen, top) => {
      place(pen, top);
      part.drawHead(pen, head, top);
    },
  };
  const repeat: Strip = {
    height: head.height + grid.pad,
    before: 0,
    keepWithNext: true,
    draw: (pen, top) => part.repeatHead(pen, head, top),
  };
  const shown = { first: 0, last: 0 };
  const total = table.rows.length;
  const counted = cleanLine(table.counted ?? '');
  const figures = figuresIn(studio.document.figures ?? 'en-GB');
  const words = () => (counted === '' ? '' : countWords(counted, shown, total, figures));
  const maxHeight = frame.height - repeat.height - CLOSING_HEIGHT;
  for (const [index, row] of table.rows.entries()) {
    const cells = yield* setRow(row);
    yield* rowStrips(cells, index, table.paged ? firstLink(row) : null);
  }
  yield {
    height: counted === '' || total === 0 ? 3 : CLOSING_HEIGHT,
    before: total === 0 ? 3 : 0,
    keepWithNext: false,
    draw: (pen, top) => {
      drawEnd(pen, grid, top);
      if (counted !== '' && total > 0) drawLastCount(pen, grid, top, studio, words());
      part.close();
    },
  };

  /** The lines of each cell; null now and then, since one cell may hold a book. */
  function* setRow(row: readonly Text[]): Generator<null, readonly (readonly Line[])[]> {
    const cells: Line[][] = [];
    for (const [at, column] of grid.columns.entries()) {
      const lines: Line[] = [];
      for (const line of breakLines(grid.spans(row[at] ?? [], at), column.width, studio.setter)) {
        lines.push(line);
        if (lines.length % LINES_BETWEEN_PAUSES === 0) yield null;
      }
      cells.push(lines);
    }
    return cells;
  }

  /** One strip, or several where a row alone is taller than a page. */
  function* rowStrips(
    cells: readonly (readonly Line[])[],
    index: number,
    leadsTo: string | null,
  ): Generator<Strip> {
    const { style, pad } = grid;
    const count = Math.max(1, ...cells.map(({ length }) => length));
    const perStrip = Math.max(1, Math.floor((maxHeight - 2 * pad) / style.leading));
    for (let start = 0; start < count; start += perStrip) {
      const end = Math.min(count, start + perStrip);
      yield {
        height: (end - start) * style.leading + 2 * pad,
        before: 0,
        keepWithNext:
          end === count &&
          (table.paged === true ||
            total <= SHORT ||
            index < ROWS_TOGETHER - 1 ||
            index >= total - ROWS_TOGETHER),
        repeat,
        closing: {
          height: CLOSING_HEIGHT,
          draw: (pen, top) => {
            drawClosing(pen, grid, top, studio, words());
            shown.first = 0;
          },
        },
        draw: (pen, top) => {
          if (shown.first === 0) shown.first = index + 1;
          shown.last = index + 1;
          if (start === 0) part.openRow(cells.length);
          if (start === 0 && leadsTo !== null)
            keepPageNumber(studio, pen, grid, leadsTo, part.cell(cells.length - 1), top + pad);
          for (const [at, lines] of cells.entries()) {
            const slice = lines.slice(start, end);
            if (slice.length > 0) {
              pen.content(part.cell(at), () => drawCell(pen, grid, at, slice, style, top + pad));
            }
          }
          if (end === count) part.closeRow();
        },
      };
    }
  }
}

/** It is filled when every page has its number. */
function pageColumn({ columns }: Table): Column {
  const weight = columns.reduce((sum, column) => sum + column.weight, 0) / 13;
  return { header: 'Page', weight, align: 'right' };
}

function firstLink(row: readonly Text[]): string | null {
  return row.flat().find(({ link }) => link !== undefined)?.link ?? null;
}

function* captionStrips(
  studio: Studio,
  frame: Frame,
  left: number,
  width: number,
  element: Element,
  text: Text,
  /** Its bookmark. */
  name: string,
  isTitled: boolean,
  place: (pen: Pen, top: number) => void,
): Generator<Strip> {
  const { tree, outline, setter } = studio;
  const style = STYLES.caption;
  const lines = setLines(spansOf(text, style), width, setter);
  for (const [index, line] of lines.entries()) {
    yield {
      height: style.leading,
      before: index === 0 ? 14 : 0,
      keepWithNext: true,
      draw: (pen, top) => {
        pen.content(element, () => pen.line(line, left, top + baselineIn(style)));
        place(pen, top);
        if (index === 0 && !isTitled) {
          outline.add(name, 4, pen.marks.pageId, frame.pageHeight - top + 6);
        }
        if (index === lines.length - 1) tree.close(element);
      },
    };
  }
}
