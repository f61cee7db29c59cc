import type { Line } from './document-lines.ts';
import { even, wordsIn } from './even.ts';
import type { ExpectedSheet } from './expected-sheet.ts';

/**
 * Those of the lines that a document of ours does not print beside its terms: changed ones, and such as were put in. A line
 * that was only laid out differently is known by its words.
 */
export function strangeLines(
  lines: readonly Line[],
  { frame, furniture }: Pick<ExpectedSheet, 'frame' | 'furniture'>,
): readonly Line[] {
  const left = countBy(frame);
  const ofPages = new Set(furniture.flatMap(wordsIn));
  const others = lines.filter((line) => {
    if (line.place === 'header' || line.place === 'footer')
      return !wordsIn(withoutNumbers(line)).every((word) => ofPages.has(word));
    return !take(left, line.even) && !take(left, withoutPage(line));
  });
  const words = countBy(
    [...left].flatMap(([line, count]) => Array.from({ length: count }, () => line)).flatMap(wordsIn),
  );
  return others.filter((line) => {
    const own = wordsIn(line.text);
    const needed = countBy(own);
    const isThere = [...needed].every(([word, count]) => (words.get(word) ?? 0) >= count);
    if (isThere) for (const word of own) take(words, word);
    return !isThere;
  });
}

/** A row of the contents ends in the page that it leads to. */
function withoutPage({ role, cells }: Line): string {
  const last = cells.at(-1) ?? '';
  return role === 'cell-row' && /^(?:\d+|Page)$/.test(last) ? even(cells.slice(0, -1).join(' ')) : '\u0000';
}

/** Numbers of pages are reckoned by whoever prints. */
function withoutNumbers({ even: text }: Line): string {
  return text.replaceAll(/\bpage \d+(?: (?:of|\/) \d+)?/gi, '');
}

function take(left: Map<string, number>, entry: string): boolean {
  const count = left.get(entry) ?? 0;
  if (count === 0) return false;
  if (count === 1) left.delete(entry);
  else left.set(entry, count - 1);
  return true;
}

function countBy(entries: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}
