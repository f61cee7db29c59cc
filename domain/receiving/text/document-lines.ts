import type { ReceivedParagraph, ReceivedPiece } from '../received-document.ts';
import { settleChanges, textOf, type SettledParagraph, type Settling } from '../settle-changes.ts';
import { even } from './even.ts';

/** A paragraph or a row of a table as it stands with its changes settled. */
export interface Line extends Pick<ReceivedParagraph, 'role' | 'level' | 'number' | 'place' | 'isState'> {
  readonly bookmarks: readonly string[];
  readonly pieces: readonly ReceivedPiece[];
  readonly text: string;
  /** The same, to be compared. */
  readonly even: string;
  /** Cells of a row; the text itself otherwise. */
  readonly cells: readonly string[];
  /** Of which paragraphs of the file something stands in it, by their place. */
  readonly from: readonly number[];
}

export function linesOf(
  paragraphs: readonly ReceivedParagraph[],
  as: Settling = 'accepted',
): readonly Line[] {
  return settleChanges(paragraphs, as).flatMap((paragraph) => {
    const line = lineOf(paragraph);
    return line.even === '' ? [] : [line];
  });
}

function lineOf({ role, level, number, place, pieces, bookmarks, from, isState }: SettledParagraph): Line {
  const text = textOf({ pieces });
  return {
    role,
    level,
    number,
    place,
    pieces,
    text,
    even: even(text),
    cells: role === 'cell-row' ? text.split('\t').map((cell) => cell.trim()) : [text.trim()],
    bookmarks,
    from,
    ...(isState ? { isState } : {}),
  };
}
