import type { Side } from '../terms/values/value-kind.ts';
import type { WrittenParagraph } from '../terms/written/written-prose.ts';
import { tidyClause } from './tidy-clause.ts';

/**
 * The prose of a term as the paragraphs of a clause to be kept: the parties of this deal become Party A and Party B, and
 * marks, which belong to the values of this sheet, go.
 */
export function clauseFromProse(
  paragraphs: readonly WrittenParagraph[],
  names: Readonly<Record<Side, string>>,
): WrittenParagraph[] {
  // the longer name first: one may begin with the other
  const sides = (['A', 'B'] as const).toSorted((one, other) => names[other].length - names[one].length);
  return tidyClause(
    tidyClause(paragraphs).map(({ role, runs }) => ({
      role,
      runs: runs.map(({ mark: _, text, ...looks }) => ({
        ...looks,
        text: sides.reduce((words, side) => words.replaceAll(names[side], `Party ${side}`), text),
      })),
    })),
  );
}
