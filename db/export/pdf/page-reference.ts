import type { Pen } from './pen.ts';
import { pdfNumber as n } from './pdf-string.ts';
import { baselineIn } from './strip.ts';
import type { Element } from './structure-tree.ts';
import type { Studio } from './studio.ts';
import type { Grid } from './table-grid.ts';

/**
 * Keeps the last cell of a row for the number of the page on which an anchor stands. The number is drawn at the end, with
 * "Page x of y", and read out in its cell.
 */
export function keepPageNumber(
  studio: Studio,
  pen: Pen,
  { columns, style }: Grid,
  anchor: string,
  cell: Element,
  top: number,
): void {
  const column = columns.at(-1);
  if (!column || !studio.links.leadsSomewhere(anchor)) return;
  const face = studio.book.face('serif');
  const mark = studio.tree.mark(cell, pen.marks);
  pen.page.fonts[face.resource] ??= face.ref;
  const y = pen.page.height - top - baselineIn(style);
  studio.links.tellPage(pen.marks.pageId, {
    anchor,
    draw: (number) => {
      const [piece] = studio.setter.shaper.shape(number, 'serif', 'han-sc');
      const x = column.left + column.width - ((piece?.width ?? 0) * style.size) / 1000;
      const text = piece
        ? `BT 1 0 0 1 ${n(x)} ${n(y)} Tm /${face.resource} ${n(style.size)} Tf ${style.grey} g [${piece.codes}] TJ ET`
        : '';
      return `/TD <</MCID ${mark}>> BDC ${text} EMC`;
    },
  });
}
