import type { ReceivedPart } from '../reading.ts';
import type { ReceivedParagraph } from '../received-document.ts';
import type { Part } from './split-parts.ts';

export interface ShownParagraphs {
  /** The paragraphs of a part as they stand in the file, with what was changed in them by whom. */
  readonly of: (partId: string) => ReceivedPart['paragraphs'];
  /** The part in which a paragraph of the file stands; what was struck as a whole belongs to the part before it. */
  readonly partAt: (place: number) => string | null;
}

export function shownParagraphs(
  paragraphs: readonly ReceivedParagraph[],
  parts: readonly Part[],
): ShownParagraphs {
  const owners = new Map<number, string>();
  for (const { id, headed, lines } of parts)
    for (const line of headed ? [headed, ...lines] : lines)
      for (const place of line.from) owners.set(place, id);
  let last: string | null = null;
  const partOf = paragraphs.map(({ place }, at) => {
    if (place === 'header' || place === 'footer') return null;
    last = owners.get(at) ?? last;
    return last;
  });
  return {
    partAt: (place) => partOf[place] ?? null,
    of: (partId) =>
      paragraphs
        .filter((_, at) => partOf[at] === partId)
        .map(({ role, number, pieces }) => ({
          role,
          number,
          pieces: pieces.map(({ text, bold, italic, change, comments }) => ({
            text,
            ...(bold ? { bold } : {}),
            ...(italic ? { italic } : {}),
            ...(change ? { change: { kind: change.kind, author: change.author, date: change.date } } : {}),
            ...(comments ? { comments: [...comments] } : {}),
          })),
        })),
  };
}
