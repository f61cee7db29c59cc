import type { ReceivedChange, ReceivedParagraph, ReceivedPiece } from './received-document.ts';

/** A paragraph in which no change is left. */
export interface SettledParagraph extends ReceivedParagraph {
  /** Of which paragraphs something stands in it, by their place. */
  readonly from: readonly number[];
}

/** `as-sent`: what a redline of ours marked is accepted, what they marked is rejected. */
export type Settling = 'accepted' | 'rejected' | 'as-sent';

/**
 * The paragraphs as they stand once every tracked change is accepted or rejected: no change is left in them. Paragraphs whose
 * end falls away are joined to the next one of the same place, and rows that fall away are gone, as in Word. A paragraph of
 * which nothing stays leaves no empty one behind.
 */
export function settleChanges(
  paragraphs: readonly ReceivedParagraph[],
  as: Settling,
): readonly SettledParagraph[] {
  const settled: SettledParagraph[] = [];
  let open: SettledParagraph | null = null;
  const finish = (paragraph: SettledParagraph): void => {
    if (paragraph.pieces.length > 0) settled.push(paragraph);
  };
  for (const [at, paragraph] of paragraphs.entries()) {
    const { markChange, ...rest } = paragraph;
    const isEndKept = stays(markChange, as);
    const pieces = settlePieces(paragraph.pieces, as);
    if (paragraph.role === 'cell-row') {
      if (open !== null) finish(open);
      open = null;
      if (isEndKept) settled.push({ ...rest, pieces, from: [at] });
      continue;
    }
    let whole: SettledParagraph = { ...rest, pieces, from: pieces.length === 0 ? [] : [at] };
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

function settlePieces(pieces: readonly ReceivedPiece[], as: Settling): readonly ReceivedPiece[] {
  return pieces.flatMap((piece) => {
    if (!stays(piece.change, as)) return [];
    const { change: _, restyled: __, ...rest } = piece;
    return [rest];
  });
}

/** What was put in and struck again is in neither text. */
function stays(change: ReceivedChange | undefined, as: Settling): boolean {
  if (change === undefined) return true;
  const isAdded = change.kind === 'inserted' || change.kind === 'moved-to';
  const isAccepted = as === 'accepted' || (as === 'as-sent' && change.isOurs === true);
  return isAdded === isAccepted && stays(change.within, as);
}

/**
 * The end that stays is that of the later paragraph, and with it its look; one that is empty lends nothing to the other. The
 * bookmarks of a paragraph of which nothing stays go to the next one where that has none of its own, as for a heading that
 * was typed anew; those of several that fall away together go with them.
 */
function joined(first: SettledParagraph, second: SettledParagraph): SettledParagraph {
  const looks = second.pieces.length === 0 ? first : second;
  const isGone = first.pieces.length === 0;
  return {
    ...looks,
    bookmarks: isGone ? bookmarksBehind(first, second) : [...first.bookmarks, ...second.bookmarks],
    pieces: [...first.pieces, ...second.pieces],
    from: [...first.from, ...second.from],
  };
}

function bookmarksBehind(gone: SettledParagraph, next: SettledParagraph): readonly string[] {
  if (next.bookmarks.length > 0) return next.bookmarks;
  return next.pieces.length === 0 ? [] : gone.bookmarks;
}
