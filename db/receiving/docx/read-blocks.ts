import type { ReceivedChange } from '../../../domain/receiving/received-document.ts';
import type { RawParagraph, RawPiece } from './raw-paragraph.ts';
import { statedChange } from './read-change.ts';
import { readParagraph } from './read-paragraph.ts';
import type { Story } from './story.ts';
import { nodeAt, nodesOf, type XmlNode } from './xml-node.ts';

/** The paragraphs and rows of a piece of a document, each followed by its text boxes and notes. */
export function readBlocks(nodes: readonly XmlNode[], story: Story): readonly RawParagraph[] {
  return nodes.flatMap((node) => readBlock(node, story));
}

function readBlock(node: XmlNode, story: Story): readonly RawParagraph[] {
  if (story.budget.isSpent()) return [];
  switch (node.name) {
    case 'p': {
      const { paragraph, boxes, notes } = readParagraph(node, story);
      const boxed = boxes.flatMap((box) => readBlocks(nodesOf(box), { ...story, place: 'text-box' }));
      return [paragraph, ...boxed, ...notes];
    }
    case 'tr':
      return readRow(node, story);
    case 'bookmarkStart':
      story.bookmarks.push(node.attributes['name'] ?? '');
      return [];
    case 'commentRangeStart':
      story.comments.begin(node.attributes['id'] ?? '');
      return [];
    case 'commentRangeEnd':
      story.comments.end(node.attributes['id'] ?? '');
      return [];
    case 'altChunk':
      story.met.alternativeParts = true;
      return [];
    default:
      return readBlocks(nodesOf(node), story);
  }
}

/** A row of a table. What stands in a row of one cell is no table but a frame around paragraphs, which are read as such. */
function readRow(row: XmlNode, story: Story): readonly RawParagraph[] {
  const change = statedChange(nodeAt(row, 'trPr'));
  const cells = cellsIn(row).map((cell) => {
    const inner = readBlocks(nodesOf(cell), story);
    const own = statedChange(nodeAt(cell, 'tcPr')) ?? change;
    return own === undefined ? inner : inner.map((paragraph) => changedAsAWhole(paragraph, own));
  });
  const [only] = cells;
  if (only === undefined) return [];
  if (cells.length === 1)
    return change === undefined
      ? only
      : only.map((one) => ({ ...one, markChange: one.markChange ?? change }));
  const inCells = cells.map((cell) => cell.filter(({ place }) => place === story.place));
  const first = inCells.flat()[0];
  if (first === undefined) return [];
  const pieces = inCells.flatMap((cell, at): RawPiece[] =>
    at === 0 ? [...linesOf(cell)] : [{ text: '\t', ...(change && { change }) }, ...linesOf(cell)],
  );
  return [
    {
      ...first,
      outline: undefined,
      item: undefined,
      isRow: true,
      isContents: inCells.flat().every(({ isContents }) => isContents),
      bookmarks: inCells.flat().flatMap(({ bookmarks }) => bookmarks),
      pieces,
      markChange: change,
    },
    ...cells.flat().filter(({ place }) => place !== story.place),
  ];
}

function cellsIn(node: XmlNode): readonly XmlNode[] {
  return nodesOf(node).flatMap((child) => {
    if (child.name === 'tc') return [child];
    return child.name.endsWith('Pr') ? [] : cellsIn(child);
  });
}

/** The paragraphs of a cell as one text, a line each with its number; cells of a table within it are parted by strokes. */
function linesOf(cell: readonly RawParagraph[]): readonly RawPiece[] {
  return cell.flatMap(({ item, isRow, pieces, markChange }, at) => {
    const number = item?.shown ?? (item?.isBullet === true ? '•' : null);
    const lead: RawPiece[] =
      number === null ? [] : [{ text: `${number} `, ...(pieces[0]?.change && { change: pieces[0].change }) }];
    const end: RawPiece[] =
      at === cell.length - 1 ? [] : [{ text: '\n', ...(markChange && { change: markChange }) }];
    const flat = pieces.map((piece) => ({
      ...piece,
      text: piece.text.replaceAll('\t', isRow ? ' | ' : ' '),
    }));
    return [...lead, ...flat, ...end];
  });
}

/** What was done to a row or a cell was done to all in it that was not changed by itself. */
function changedAsAWhole(paragraph: RawParagraph, change: ReceivedChange): RawParagraph {
  return {
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => ({ ...piece, change: piece.change ?? change })),
  };
}
