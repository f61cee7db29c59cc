import type { WrittenParagraph } from '../../../../../domain/terms/written/written-prose.ts';
import { cleaning, type Cleaned } from './clean-html.ts';

/** What one term takes at a time: more than any term sheet has in all, and what an editor still sets in a moment. */
export const mostCharacters = 100_000;
export const mostParagraphs = 2_000;

/** Plain text, a paragraph for each line that has words. */
export function textToParagraphs(text: string): readonly WrittenParagraph[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) =>
      line
        .replaceAll('\t', ' ')
        .replaceAll(/[\p{Cc}\u200b\ufeff]/gu, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => ({ role: 'body', runs: [{ text: line }] }));
}

/** Why a text is not taken; null when it is. All of it or nothing: a text that ends in its middle would be worse. */
export function refusalOf(paragraphs: readonly WrittenParagraph[]): string | null {
  const characters = paragraphs.reduce(
    (sum, { runs }) => sum + runs.reduce((length, run) => length + run.text.length, 0),
    0,
  );
  const say = (count: number) => count.toLocaleString('en-GB');
  if (characters <= mostCharacters && paragraphs.length <= mostParagraphs) return null;
  return (
    `This is too much for one term: ${say(characters)} characters in ${say(paragraphs.length)} paragraphs. ` +
    `Up to ${say(mostCharacters)} characters and ${say(mostParagraphs)} paragraphs can be pasted at a time. Nothing was pasted.`
  );
}

const sliceMs = 8;

/** Cleans HTML in slices short enough for the window to draw and to be typed in meanwhile. */
export async function cleanHtml(html: string, nextSlice: () => Promise<void>): Promise<Cleaned> {
  const work = cleaning(html);
  let sliceEnd = performance.now() + sliceMs;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < sliceEnd) continue;
    await nextSlice();
    sliceEnd = performance.now() + sliceMs;
  }
}
