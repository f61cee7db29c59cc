import type {
  ReceivedChange,
  ReceivedParagraph,
  ReceivedPiece,
} from '../../../domain/receiving/received-document.ts';
import type { ItemNumber } from './list-counter.ts';
import type { Style } from './styles.ts';

/** A piece with what is only needed to tell a heading by its look. */
export interface RawPiece extends ReceivedPiece {
  readonly underline?: true;
  readonly caps?: true;
}

/** A paragraph as it stands in the file, before it is known what part it plays. */
export interface RawParagraph {
  readonly style: Style;
  readonly place: ReceivedParagraph['place'];
  /** From 0; undefined where it is no heading by its style or its own word. */
  readonly outline: number | undefined;
  readonly item: ItemNumber | undefined;
  readonly isRow: boolean;
  /** Part of a table of contents. */
  readonly isContents: boolean;
  readonly bookmarks: readonly string[];
  readonly pieces: readonly RawPiece[];
  readonly markChange: ReceivedChange | undefined;
}

/** Joins pieces that follow each other and differ in nothing: programs cut runs wherever spelling was checked. */
export function joinPieces(pieces: readonly RawPiece[]): readonly ReceivedPiece[] {
  const joined: ReceivedPiece[] = [];
  let keyBefore = '';
  for (const { underline: _, caps: __, ...piece } of pieces) {
    if (piece.text === '') continue;
    const key = lookKey(piece);
    const last = joined.at(-1);
    if (last !== undefined && key === keyBefore)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
    keyBefore = key;
  }
  return joined;
}

function lookKey({ bold, italic, change, restyled, comments }: ReceivedPiece): string {
  return JSON.stringify([bold, italic, change, restyled, comments]);
}
