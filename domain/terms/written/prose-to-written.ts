import { writtenMarks, type WrittenParagraph, type WrittenRun } from './written-prose.ts';
import type { ProseParagraph } from '../prose-of-term.ts';

/** Generated prose as the start of writing one's own: same words, same marks. */
export function proseToWritten(prose: readonly ProseParagraph[]): readonly WrittenParagraph[] {
  return prose.map(({ role, text }) => ({
    role,
    runs: joinRuns(
      text.map((run) => {
        const mark = writtenMarks.find((known) => known === run.mark);
        return {
          text: run.text,
          ...(run.bold && { bold: true as const }),
          ...(run.italic && { italic: true as const }),
          ...(mark && { mark }),
        };
      }),
    ),
  }));
}

/** Runs that differ in nothing but their words as one, and none without words: one text has one form, and forms compare. */
export function joinRuns(runs: readonly WrittenRun[]): WrittenRun[] {
  const joined: WrittenRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && isAlike(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function isAlike(one: WrittenRun, other: WrittenRun): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.mark === other.mark &&
    one.suggestion?.id === other.suggestion?.id &&
    one.suggestion?.kind === other.suggestion?.kind
  );
}

/** Whether two texts are the same word for word, format for format and suggestion for suggestion. */
export function isSameWritten(one: readonly WrittenParagraph[], other: readonly WrittenParagraph[]): boolean {
  return (
    one.length === other.length &&
    one.every((paragraph, at) => {
      const twin = other[at];
      const [runs, others] = [joinRuns(paragraph.runs), joinRuns(twin?.runs ?? [])];
      return (
        twin?.role === paragraph.role &&
        twin.breakSuggestion?.id === paragraph.breakSuggestion?.id &&
        twin.breakSuggestion?.kind === paragraph.breakSuggestion?.kind &&
        runs.length === others.length &&
        runs.every((run, index) => {
          const match = others[index];
          return match !== undefined && match.text === run.text && isAlike(run, match);
        })
      );
    })
  );
}
