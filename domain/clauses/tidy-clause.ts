import { acceptAll } from '../terms/written/suggestions.ts';
import type { WrittenParagraph, WrittenRun } from '../terms/written/written-prose.ts';

/**
 * The paragraphs of a clause as it is kept: suggestions accepted, runs that look alike joined, so that a placeholder is
 * never cut in two, and paragraphs without words left out.
 */
export function tidyClause(paragraphs: readonly WrittenParagraph[]): WrittenParagraph[] {
  return acceptAll(paragraphs)
    .map(({ role, runs }) => ({ role, runs: joinAlike(runs) }))
    .filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
}

function joinAlike(runs: readonly WrittenRun[]): WrittenRun[] {
  const joined: WrittenRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && looksOf(last) === looksOf(run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function looksOf(run: WrittenRun): string {
  return JSON.stringify([run.bold ?? false, run.italic ?? false, run.mark ?? null]);
}
