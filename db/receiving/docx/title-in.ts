import { shownPieces } from './heading-looks.ts';
import type { RawParagraph } from './raw-paragraph.ts';

/** The title that stands in the text itself; null where no paragraph has the style of one. */
export function titleIn(paragraphs: readonly RawParagraph[]): string | null {
  const found = paragraphs.find(
    ({ style, pieces }) => style.name === 'title' && shownPieces(pieces).length > 0,
  );
  if (found === undefined) return null;
  return shownPieces(found.pieces)
    .map(({ text }) => text)
    .join('')
    .trim();
}
