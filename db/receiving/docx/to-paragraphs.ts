import type { ReceivedParagraph } from '../../../domain/receiving/received-document.ts';
import type { Pacer } from '../../export/pdf/pacer.ts';
import { looksLikeHeading, plainText, runInLength, shownPieces } from './heading-looks.ts';
import { joinPieces, type RawParagraph, type RawPiece } from './raw-paragraph.ts';
import {
  cutHeadingNumber,
  typedHeadingNumber,
  typedItemNumber,
  withoutStart,
  type TypedNumber,
} from './typed-numbers.ts';

/** A text that begins with a marked word or two is no heading; a document in which several do has headings of that kind. */
const RUN_INS = 3;

/** The style in which documents of ours say how a term stands. */
const STATE_STYLE = 'term state';

interface Part extends RawParagraph {
  /** A heading that stood at the beginning of a text. */
  readonly isRunIn: boolean;
}

/**
 * What part each paragraph plays: by its style and its own word, else by its look and the number in front of it. Pauses now and
 * then: a document may have hundreds of thousands.
 */
export async function toParagraphs(
  raw: readonly RawParagraph[],
  pacer: Pacer,
): Promise<readonly ReceivedParagraph[]> {
  const parts = await splitRunIns(
    raw.filter(({ isContents }) => !isContents),
    pacer,
  );
  const deepest = parts.reduce((most, { outline }) => Math.max(most, (outline ?? -1) + 1), 0);
  const paragraphs: ReceivedParagraph[] = [];
  for (const [at, part] of parts.entries()) {
    if (pacer.isDue()) await pacer.pause();
    const before = paragraphs.at(-1);
    // an empty line says nothing, unless a paragraph before it would be joined to it
    if (saysNothing(part) && before?.markChange === undefined) {
      const next = parts[at + 1];
      if (part.bookmarks.length > 0 && next !== undefined)
        parts[at + 1] = { ...next, bookmarks: [...part.bookmarks, ...next.bookmarks] };
      continue;
    }
    paragraphs.push(toParagraph(part, isHeadingByLook(parts, at), deepest));
  }
  return paragraphs;
}

function saysNothing({ pieces, markChange, isRow }: Part): boolean {
  return (
    markChange === undefined &&
    (plainText(pieces) === '' ||
      (!isRow && pieces.every(({ text, change }) => change === undefined && text.trim() === '')))
  );
}

function toParagraph(raw: RawParagraph, isHeading: boolean, deepest: number): ReceivedParagraph {
  const { place, bookmarks, markChange, item } = raw;
  const rest = {
    place,
    bookmarks: [...new Set(bookmarks)],
    ...(markChange && { markChange }),
    ...(raw.style.name === STATE_STYLE && { isState: true as const }),
  };
  const finish = (
    role: ReceivedParagraph['role'],
    level: number,
    number: string | null,
    pieces = raw.pieces,
  ): ReceivedParagraph => ({ role, level, number, ...rest, pieces: joinPieces(pieces) });

  if (raw.isRow) return finish('cell-row', 0, null);
  const text = plainText(raw.pieces);
  if (raw.outline !== undefined || isHeading) {
    const cut = cutHeadingNumber(raw.pieces);
    // words such as "Schedule A" may stand behind a number that is counted
    const typed =
      (item?.shown ?? null) === null ? cut : { ...cut, shown: item?.shown ?? null, pieces: raw.pieces };
    const byLook = Math.min(9, deepest + 1 + (item?.level ?? typed.level));
    return finish('heading', raw.outline === undefined ? byLook : raw.outline + 1, typed.shown, typed.pieces);
  }
  if (item !== undefined && (item.isBullet || item.shown !== null))
    return finish(item.isBullet ? 'bullet' : 'numbered', item.level, item.shown);
  const typed = place === 'body' ? cutNumber(raw, typedItemNumber(text)) : null;
  if (typed === null) return finish('body', 0, null);
  return finish(typed.shown === null ? 'bullet' : 'numbered', typed.level, typed.shown, typed.pieces);
}

function cutNumber({ pieces }: RawParagraph, number: TypedNumber | null) {
  const kept = number === null ? null : withoutStart(pieces, number.length);
  return number === null || kept === null ? null : { ...number, pieces: kept };
}

/** Of bold lines one under the other, as on a cover, only a numbered one or the last is taken for a heading. */
function isHeadingByLook(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (
    part === undefined ||
    part.outline !== undefined ||
    part.place !== 'body' ||
    part.style.name === 'title'
  )
    return false;
  if (part.isRunIn) return true;
  if (!looksLikeHeading(part)) return false;
  if ((part.item?.shown ?? null) !== null || typedHeadingNumber(plainText(part.pieces)) !== null) return true;
  const next = parts.slice(at + 1, at + 20).find(({ pieces }) => shownPieces(pieces).length > 0);
  return next !== undefined && next.place === 'body' && !looksLikeHeading(next);
}

/** Parts the heading that runs on into the text from the text. */
async function splitRunIns(raw: readonly RawParagraph[], pacer: Pacer): Promise<Part[]> {
  const lengths: number[] = [];
  for (const paragraph of raw) {
    if (pacer.isDue()) await pacer.pause();
    const mayRunIn = paragraph.place === 'body' && paragraph.outline === undefined;
    lengths.push(mayRunIn ? runInLength(paragraph) : 0);
  }
  const hasMany = lengths.filter((length) => length > 0).length >= RUN_INS;
  const parts: Part[] = [];
  for (const [at, paragraph] of raw.entries()) {
    if (pacer.isDue()) await pacer.pause();
    const length = lengths[at] ?? 0;
    const isNumbered = (): boolean =>
      (paragraph.item?.shown ?? null) !== null || typedHeadingNumber(plainText(paragraph.pieces)) !== null;
    if (length === 0 || (!hasMany && !isNumbered())) {
      parts.push({ ...paragraph, isRunIn: false });
      continue;
    }
    const [heading, body] = splitAt(paragraph.pieces, length);
    parts.push(
      { ...paragraph, isRunIn: true, markChange: undefined, pieces: heading },
      { ...paragraph, isRunIn: false, item: undefined, bookmarks: [], pieces: body },
    );
  }
  return parts;
}

function splitAt(pieces: readonly RawPiece[], length: number): readonly [RawPiece[], RawPiece[]] {
  const before: RawPiece[] = [];
  const behind: RawPiece[] = [];
  let rest = length;
  for (const piece of pieces) {
    const cut = Math.min(rest, piece.text.length);
    rest -= cut;
    if (cut > 0) before.push({ ...piece, text: piece.text.slice(0, cut) });
    if (cut < piece.text.length) behind.push({ ...piece, text: piece.text.slice(cut) });
  }
  return [before, behind];
}
