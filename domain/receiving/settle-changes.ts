import type { ReceivedChange, ReceivedParagraph, ReceivedPiece } from './received-document.ts';

/**
 * The paragraphs as they stand once every tracked change is accepted or rejected: no change is left in them. Paragraphs whose
 * end falls away are joined to the next one of the same place, and rows that fall away are gone, as in Word. A paragraph of
 * which nothing stays leaves no empty one behind.
 */
export function settleChanges(
  paragraphs: readonly ReceivedParagraph[],
  as: 'accepted' | 'rejected',
): readonly ReceivedParagraph[] {
  const settled: ReceivedParagraph[] = [];
  let open: ReceivedParagraph | null = null;
  const finish = (paragraph: ReceivedParagraph): void => {
    if (paragraph.pieces.length > 0) settled.push(paragraph);
  };
  for (const paragraph of paragraphs) {
    const { markChange, ...rest } = paragraph;
    const isEndKept = stays(markChange, as);
    if (paragraph.role === 'cell-row') {
      if (open !== null) finish(open);
      open = null;
      if (isEndKept) settled.push({ ...rest, pieces: settlePieces(paragraph.pieces, as) });
      continue;
    }
    const pieces = settlePieces(paragraph.pieces, as);
    let whole: ReceivedParagraph = { ...rest, pieces };
    if (open !== null && open.place === paragraph.place) whole = joined(open, whole);
    else if (open !== null) finish(open);
    open = isEndKept ? null : whole;
    if (isEndKept) finish(whole);
  }
  if (open !== null) finish(open);
  return settled;
}

/** Its text as it stands, once changes are settled; in a row the cells are parted by tabs. */
export function textOf(paragraph: Pick<ReceivedParagraph, 'pieces'>): string {
  return paragraph.pieces.map(({ text }) => text).join('');
}

function settlePieces(
  pieces: readonly ReceivedPiece[],
  as: 'accepted' | 'rejected',
): readonly ReceivedPiece[] {
  return pieces.flatMap((piece) => {
    if (!stays(piece.change, as)) return [];
    const { change: _, restyled: __, ...rest } = piece;
    return [rest];
  });
}

/** What was put in and struck again is in neither text. */
function stays(change: ReceivedChange | undefined, as: 'accepted' | 'rejected'): boolean {
  if (change === undefined) return true;
  const isAdded = change.kind === 'inserted' || change.kind === 'moved-to';
  return isAdded === (as === 'accepted') && stays(change.within, as);
}

/** The end that stays is that of the later paragraph, and with it its look; one that is empty lends nothing to the other. */
function joined(first: ReceivedParagraph, second: ReceivedParagraph): ReceivedParagraph {
  const looks = second.pieces.length === 0 ? first : second;
  return {
    ...looks,
    bookmarks: [...first.bookmarks, ...second.bookmarks],
    pieces: [...first.pieces, ...second.pieces],
  };
}
