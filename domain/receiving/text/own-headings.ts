import type { Line } from './document-lines.ts';
import { even } from './even.ts';
import type { ExpectedSheet } from './expected-sheet.ts';
import { pairLines } from './pair-lines.ts';

/** Fewer terms tell nothing of where a document comes from. */
const FEWEST_TERMS = 4;
/** The share of our headings, and of our paragraphs, that a document made from ours still has. */
const OUR_HEADINGS = 0.6;
const OUR_PARAGRAPHS = 0.3;

/**
 * The headings of a document of ours that came back without our bookmarks, as from some editors and from the clipboard: the
 * lines with the keys of their terms, null for what frames them. Null where the document is none of ours.
 */
export function ownHeadings(
  lines: readonly Line[],
  { headings, terms }: ExpectedSheet,
): ReadonlyMap<Line, string | null> | null {
  if (terms.size < FEWEST_TERMS || !isMadeFrom(lines, terms)) return null;
  const ours = headings.map(({ text }) => plain(text));
  const names = new Set(ours);
  const candidates = lines.filter((line) => line.role !== 'cell-row' && names.has(plain(line.even)));
  const texts = candidates.map((line) => plain(line.even));
  const found = new Map<Line, string | null>();
  for (const [at, place] of pairLines(ours, texts).entries()) {
    const line = candidates[at];
    if (line && place !== null) found.set(line, headings[place]?.key ?? null);
  }
  // what was moved stands out of the order
  const taken = new Set(found.values());
  for (const [at, line] of candidates.entries()) {
    const key = found.has(line)
      ? undefined
      : headings.find((heading, own) => ours[own] === texts[at] && !taken.has(heading.key))?.key;
    if (key === undefined || key === null) continue;
    found.set(line, key);
    taken.add(key);
  }
  return found;
}

function isMadeFrom(lines: readonly Line[], terms: ExpectedSheet['terms']): boolean {
  const said = new Set(lines.map((line) => plain(line.even)));
  const printed = [...terms.values()];
  const prose = printed.flatMap((term) => term.prose);
  const share = (ours: readonly string[]): number =>
    ours.filter((text) => said.has(plain(text))).length / Math.max(1, ours.length);
  return share(printed.map(({ label }) => label)) >= OUR_HEADINGS && share(prose) >= OUR_PARAGRAPHS;
}

/** As it is compared: a number that was typed in front of it is no part of it. */
function plain(text: string): string {
  return even(text)
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .toLowerCase();
}
