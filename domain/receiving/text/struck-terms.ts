import type { ReceivedParagraph } from '../received-document.ts';
import type { Line } from './document-lines.ts';

/** The term in which a paragraph stood that was struck together with the heading of that term, by its place in the file. */
export function struckTerms(
  paragraphs: readonly ReceivedParagraph[],
  lines: readonly Line[],
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
  const standing = new Set(lines.flatMap(({ from }) => from));
  const found = new Map<number, string>();
  let key: string | null = null;
  for (const [place, { bookmarks }] of paragraphs.entries()) {
    if (standing.has(place)) {
      key = null;
      continue;
    }
    key = bookmarks.map((name) => keys.get(name)).find((known) => known !== undefined) ?? key;
    if (key !== null) found.set(place, key);
  }
  return found;
}
