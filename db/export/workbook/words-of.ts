import type { Block, Text } from '../../../domain/document/document.ts';
import { listPlaces, type ItemPlace } from '../../../domain/document/redline/list-places.ts';
import { markedLike, wordsOfHeading } from '../../../domain/document/redline/marks.ts';

export type Table = Extract<Block, { readonly kind: 'table' }>;
type Heading = Extract<Block, { readonly kind: 'heading' }>;

/** What stands under one heading, line by line. */
export interface Passage {
  readonly number: string;
  /** Heading of the part in which it stands. */
  readonly part: string;
  readonly heading: Text;
  readonly state: Text;
  readonly lines: readonly Text[];
}

/**
 * The words of a document by their headings, in their order. Where a table stands, its line says on which sheet it is. A
 * heading of a part that has only others below it is told by them.
 */
export function passagesOf(
  blocks: readonly Block[],
  sheetOf: (table: Table) => string | undefined,
): readonly Passage[] {
  const passages: Passage[] = [];
  const places = listPlaces(blocks);
  let part = '';
  let within = '';
  let open: { readonly heading: Heading | null; readonly lines: Text[] } = { heading: null, lines: [] };
  const close = (): void => {
    const { heading, lines } = open;
    if (lines.length === 0 && (heading === null || heading.level === 1)) return;
    passages.push({
      number: heading?.number ?? '',
      part: heading?.level === 3 && within !== '' ? `${part}: ${within}` : part,
      heading: heading ? wordsOfHeading(heading) : [],
      state: heading?.marked?.tag ?? (heading?.tag ? [{ text: heading.tag }] : []),
      lines,
    });
  };
  for (const block of blocks)
    if (block.kind === 'heading') {
      close();
      if (block.level === 1) part = block.text;
      if (block.level < 3) within = block.level === 2 ? block.text : '';
      open = { heading: block, lines: [] };
    } else open.lines.push(...linesOf(block, sheetOf, places.get(block)));
  close();
  return passages;
}

function linesOf(
  block: Exclude<Block, Heading>,
  sheetOf: (table: Table) => string | undefined,
  places: readonly ItemPlace[] = [],
): readonly Text[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item, at) => [...signOf(places[at], item), ...item]);
    case 'facts':
      return block.rows.map(({ label, text }) => [...markedLike(`${label}: `, text), ...text]);
    case 'table': {
      const sheet = sheetOf(block);
      return sheet === undefined
        ? []
        : [captionOf(block.marked?.caption ?? [{ text: block.caption }], sheet)];
    }
    case 'picture':
      return [[{ text: `${block.caption}. ${block.subline}` }], [{ text: block.alternative }]];
    case 'cover':
      return [];
  }
}

function captionOf(caption: Text, sheet: string): Text {
  return [...markedLike(`Sheet “${sheet}”: `, caption), ...caption];
}

/** The sign before an item; a number that changed is struck, and the later one put in. */
function signOf(place: ItemPlace | undefined, item: Text): Text {
  if (!place) return markedLike('• ', item);
  const { former, later } = place;
  if (former === null || later === null || former === later) return markedLike(`${later ?? former}. `, item);
  return [
    { text: `${former}. `, change: { kind: 'deleted' } },
    { text: `${later}. `, change: { kind: 'inserted' } },
  ];
}
