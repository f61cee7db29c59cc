import type { ReceivedParagraph, ReceivedPiece } from '../received-document.ts';
import { settleChanges, textOf } from '../settle-changes.ts';
import { even } from './even.ts';

/** A paragraph or a row of a table as it stands with every change accepted. */
export interface Line extends Pick<ReceivedParagraph, 'role' | 'level' | 'number' | 'place'> {
  readonly bookmarks: readonly string[];
  readonly pieces: readonly ReceivedPiece[];
  readonly text: string;
  /** The same, to be compared. */
  readonly even: string;
  /** Cells of a row; the text itself otherwise. */
  readonly cells: readonly string[];
  /** Of which paragraphs of the file it is made, by their place. */
  readonly from: readonly number[];
}

/** No name of a bookmark can begin so. */
const PLACE = '\u0000';

export function linesOf(paragraphs: readonly ReceivedParagraph[]): readonly Line[] {
  const placed = paragraphs.map((paragraph, at) => ({
    ...paragraph,
    bookmarks: [`${PLACE}${at}`, ...paragraph.bookmarks],
  }));
  return settleChanges(placed, 'accepted').flatMap((paragraph) => {
    const line = lineOf(paragraph);
    return line.even === '' ? [] : [line];
  });
}

function lineOf(paragraph: ReceivedParagraph): Line {
  const { role, level, number, place, pieces } = paragraph;
  const text = textOf(paragraph);
  return {
    role,
    level,
    number,
    place,
    pieces,
    text,
    even: even(text),
    cells: role === 'cell-row' ? text.split('\t').map((cell) => cell.trim()) : [text.trim()],
    bookmarks: paragraph.bookmarks.filter((name) => !name.startsWith(PLACE)),
    from: paragraph.bookmarks.filter((name) => name.startsWith(PLACE)).map((name) => Number(name.slice(1))),
  };
}
