import { joinRuns } from '../../../../domain/terms/written/prose-to-written.ts';
import type { WrittenRun } from '../../../../domain/terms/written/written-prose.ts';
import type { Match } from './find-matches.ts';

/**
 * Other words in place of some of a paragraph's, in the look of the first of them; as a suggestion when it is given an id.
 * Null where a suggestion already takes some of the words out: they are not there to be replaced.
 */
export function replaceInRuns(
  runs: readonly WrittenRun[],
  { start, end }: Match,
  words: string,
  suggestionId: string | null,
): readonly WrittenRun[] | null {
  const [before, rest] = splitRuns(runs, start);
  const [taken, after] = splitRuns(rest, end - start);
  const [first] = taken;
  if (!first || taken.some((run) => run.suggestion?.kind === 'deletion')) return null;
  const look = { ...first, text: words };
  if (suggestionId === null) return joinRuns([...before, look, ...after]);
  const struck = taken
    .filter((run) => !run.suggestion)
    .map((run): WrittenRun => ({ ...run, suggestion: { kind: 'deletion', id: suggestionId } }));
  const added: WrittenRun = { ...look, suggestion: { kind: 'insertion', id: suggestionId } };
  return joinRuns([...before, ...struck, added, ...after]);
}

function splitRuns(
  runs: readonly WrittenRun[],
  at: number,
): readonly [readonly WrittenRun[], readonly WrittenRun[]] {
  const [before, after]: [WrittenRun[], WrittenRun[]] = [[], []];
  let place = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max(at - place, 0), run.text.length);
    if (cut > 0) before.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) after.push({ ...run, text: run.text.slice(cut) });
    place += run.text.length;
  }
  return [before, after];
}
