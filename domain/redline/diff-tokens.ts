import { diffArrays } from 'diff';
import type { PieceKind } from './redline.ts';
import type { StyledToken } from './styled-token.ts';
import { slideToSentences } from './slide.ts';
import { inTurns, tidy, type Stretch } from './tidy.ts';

/** A stretch of one paragraph while it is still tokens. */
export interface Part {
  readonly kind: PieceKind;
  readonly tokens: readonly StyledToken[];
  readonly move?: number;
}

/** Two texts with more differences than this have little in common: one is then shown struck out and the other put in. */
const mostEdits = 1_500;

/** What two paragraphs have in common and what they have not, word by word, as a person would mark it. */
export function diffTokens(before: readonly StyledToken[], after: readonly StyledToken[]): readonly Part[] {
  const isSame = (from: number, to: number): boolean => before[from]?.key === after[to]?.key;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;
  const middle = diffMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const stretches = [
    { same: before.slice(0, head) },
    ...middle,
    { same: before.slice(before.length - tail) },
  ];
  return tidy(inTurns(slideToSentences(inTurns(stretches)))).flatMap(toParts);
}

function diffMiddle(before: readonly StyledToken[], after: readonly StyledToken[]): readonly Stretch[] {
  const changes =
    before.length > 0 && after.length > 0
      ? diffArrays([...before], [...after], {
          comparator: (one, other) => one.key === other.key,
          maxEditLength: mostEdits,
        })
      : undefined;
  if (!changes) return [{ deleted: before, inserted: after }];
  return changes.map(({ value, added, removed }): Stretch => {
    if (added) return { deleted: [], inserted: value };
    return removed ? { deleted: value, inserted: [] } : { same: value };
  });
}

function toParts(stretch: Stretch): readonly Part[] {
  const parts: readonly Part[] =
    'same' in stretch
      ? [{ kind: 'same', tokens: stretch.same }]
      : [
          { kind: 'deleted', tokens: stretch.deleted },
          { kind: 'inserted', tokens: stretch.inserted },
        ];
  return parts.filter(({ tokens }) => tokens.length > 0);
}
