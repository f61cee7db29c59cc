import type { Understood } from '../understood.ts';
import { sayStruck, type StruckRows } from './say-struck.ts';
import type { SplitDocument } from './split-parts.ts';

const matchedBy: Readonly<Record<SplitDocument['madeFrom'], readonly string[]>> = {
  'our-bookmarks': [],
  'our-words': ['It reads like a document of ours that lost its bookmarks: it is matched by our headings.'],
  theirs: ['It was not made from a document of ours: every match is by headings and words.'],
};

/** What to know of a Word file before it becomes a round. */
export function doubtsOf(
  struck: readonly StruckRows[],
  madeFrom: SplitDocument['madeFrom'],
  absent: Understood['absent'],
): readonly string[] {
  const gone = absent.filter(({ isKept }) => !isKept).map(({ label }) => `"${label}"`);
  const kept = absent.filter(({ isKept }) => isKept).map(({ label }) => `"${label}"`);
  return [
    ...matchedBy[madeFrom],
    ...(gone.length === 0 ? [] : [`These terms are not in it and leave the sheet: ${gone.join(', ')}.`]),
    ...(kept.length === 0 ? [] : [sayKept(kept)]),
    ...sayStruck(struck),
  ];
}

/** Named one by one only where they are few: all of them stand beside what is decided of them. */
function sayKept(kept: readonly string[]): string {
  const [first, second, third] = kept;
  if (second === undefined) return `${first} is not in it and stays as it was.`;
  const names =
    kept.length > 4 ? `${first}, ${second}, ${third} and ${kept.length - 3} more` : kept.join(', ');
  return `These terms are not in it and stay as they were: ${names}.`;
}
