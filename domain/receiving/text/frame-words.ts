import type { Line } from './document-lines.ts';
import { even, wordsIn } from './even.ts';
import type { ExpectedSheet } from './expected-sheet.ts';

/**
 * Those of the lines that a document of ours does not print beside its terms: changed ones, and such as were put in. A line
 * of our own file that was only laid out differently is known by its words in their order; in a file of others only whole
 * lines of ours are.
 */
export function strangeLines(
  lines: readonly Line[],
  { frame, furniture }: Pick<ExpectedSheet, 'frame' | 'furniture'>,
  isOurs: boolean,
): readonly Line[] {
  const left = countBy(frame);
  const ofPages = new Set(furniture.flatMap(wordsIn));
  const isOlder = isOurs && lines.some((line) => isOfOtherState(line, furniture));
  const others = lines.filter((line) => {
    if (isOlder && isFrameOfAnyState(line)) return false;
    if (isAtEdge(line)) return !wordsIn(withoutNumbers(line)).every((word) => ofPages.has(word));
    return !take(left, line.even) && !take(left, withoutPage(line));
  });
  if (!isOurs) return others;
  const stretches = [...left].flatMap(([line, count]) => Array.from({ length: count }, () => wordsIn(line)));
  return others.filter((line) => !takeStretch(stretches, wordsIn(line.text)));
}

const HASH = /\bsha256 (?<hash>[0-9a-f]{64})\b/;

function isAtEdge({ place }: Line): boolean {
  return place === 'header' || place === 'footer';
}

/** Every page of ours says under which hash the round stood of which it was made. */
function isOfOtherState(line: Line, furniture: ExpectedSheet['furniture']): boolean {
  const hash = isAtEdge(line) ? HASH.exec(line.even)?.groups?.['hash'] : undefined;
  return hash !== undefined && !furniture.some((own) => own.includes(hash));
}

/**
 * What a document of ours prints around the terms of whatever round: at the edges of its pages, and in the rows of its cover,
 * contents, calendar and schedules. They repeat what the terms say, so that those of a state that is no more add nothing.
 */
function isFrameOfAnyState(line: Line): boolean {
  if (!isAtEdge(line)) return line.role === 'cell-row';
  return HASH.test(line.even) || /\bround \d+\b/i.test(line.even) || line.even === 'DRAFT';
}

/** Takes these words out of the first stretch that has them one behind the other, or as several whole ones; says whether it could. */
function takeStretch(stretches: (readonly string[])[], words: readonly string[]): boolean {
  for (const [at, stretch] of stretches.entries()) {
    const start = placeOf(stretch, words);
    if (start < 0) continue;
    stretches.splice(at, 1, stretch.slice(0, start), stretch.slice(start + words.length));
    return true;
  }
  const whole: number[] = [];
  let rest = words;
  while (rest.length > 0) {
    const next = stretches.findIndex(
      (stretch, at) =>
        stretch.length > 0 && !whole.includes(at) && stretch.every((word, place) => word === rest[place]),
    );
    if (next < 0) return false;
    whole.push(next);
    rest = rest.slice(stretches[next]?.length ?? 0);
  }
  for (const at of whole) stretches[at] = [];
  return true;
}

function placeOf(stretch: readonly string[], words: readonly string[]): number {
  for (let start = 0; start + words.length <= stretch.length; start += 1)
    if (words.length > 0 && words.every((word, at) => stretch[start + at] === word)) return start;
  return -1;
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
