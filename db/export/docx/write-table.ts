import type { Block, Column, Text } from '../../../domain/document/document.ts';
import { bookmarked } from './bookmarked.ts';
import { sizeOf, type StyleId } from './looks.ts';
import { paragraphXml, textParagraph, wordsParagraph } from './paragraph.ts';
import { runsOf } from './runs.ts';
import type { Scribe } from './scribe.ts';
import { spacerXml } from './spacer.ts';
import { cellXml, rowXml, rule, TABLE_END, tableStart } from './table-xml.ts';
import { twips } from './word-xml.ts';
import { markChange, tableChange } from './mark-change.ts';

type Table = Extract<Block, { kind: 'table' }>;

const HEAVY = 8;
const LIGHT = 4;
const HAIR = 2;
const FAINT = 'D0D0D0';
const ROOM = { normal: 5, compact: 3 } as const;

export interface TablePlace {
  readonly width: number;
  readonly indent: number;
  readonly startsPage: boolean;
}

/** A table under its caption, row by row; its head is repeated on each page. */
export function* tableXml(scribe: Scribe, table: Table, place: TablePlace): Generator<string> {
  const { columns, rows, density } = table;
  const change = tableChange(table);
  const isCaptioned = table.caption !== '' || table.marked !== undefined;
  yield isCaptioned ? captionXml(scribe, table, place) : bookmarked(scribe, table.anchor, '');
  if (columns.length === 0) return;
  const indent = insetOf(table, place);
  const room = ROOM[density];
  const widths = widthsOf(columns, place.width - indent, room);
  yield spacerXml(scribe, isCaptioned ? 1 : 5);
  yield tableStart({
    widths,
    indent,
    borders: rule('top', HEAVY) + rule('bottom', HEAVY) + rule('insideH', HAIR, FAINT),
    room: { left: room, right: room },
    caption: table.caption,
    hasHead: true,
  });
  const heads = columns.map(({ header, align }, at) =>
    cellXml(
      widths[at] ?? 0,
      wordsParagraph(scribe, { style: 'TableHead', align, keepsWithNext: true }, header, change),
      rule('bottom', LIGHT),
      '<w:vAlign w:val="bottom"/>',
    ),
  );
  yield rowXml(scribe, heads.join(''), change, true);
  const style = density === 'compact' ? 'TableTextCompact' : 'TableText';
  for (const cells of rows) yield bodyRow(scribe, columns, widths, cells, style);
  yield TABLE_END;
}

function bodyRow(
  scribe: Scribe,
  columns: readonly Column[],
  widths: readonly number[],
  cells: readonly Text[],
  style: StyleId,
): string {
  const change = markChange(cells.flat());
  const written = columns.map(({ align, mono }, at) => {
    const text = cells[at] ?? [];
    const set = mono ? text.map((run) => ({ mono: true, ...run })) : text;
    return cellXml(widths[at] ?? 0, textParagraph(scribe, { style, align, change }, set));
  });
  return rowXml(scribe, written.join(''), change);
}

function captionXml(scribe: Scribe, table: Table, place: TablePlace): string {
  const text = table.marked?.caption ?? [{ text: table.caption }];
  const content = bookmarked(scribe, table.anchor, runsOf(scribe, text, sizeOf('Caption')));
  const inset = insetOf(table, place);
  const indent = inset > 0 ? { indent: `<w:ind w:left="${twips(inset)}"/>` } : {};
  return paragraphXml(
    scribe,
    { style: 'Caption', startsPage: place.startsPage, change: markChange(text), ...indent },
    content,
  );
}

/** A small table belongs to its numbered term and stands under its text; a wide one takes the whole width. */
function insetOf({ orientation, density }: Table, place: TablePlace): number {
  return orientation === null && density === 'normal' ? place.indent : 0;
}

/** Each column has the room at its sides; the rest is shared out by weight, so that a narrow column is not all room. */
function widthsOf(columns: readonly Column[], width: number, room: number): readonly number[] {
  const weights = columns.map(({ weight }) => (Number.isFinite(weight) && weight > 0 ? weight : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shared = Math.max(0, width - 2 * room * columns.length);
  return weights.map((weight) => (shared * weight) / sum + 2 * room);
}
