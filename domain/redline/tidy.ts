import type { StyledToken } from './styled-token.ts';
import { isWordy } from './tokenise.ts';

/** What both texts have, or what one has in place of the other. */
export type Stretch =
  | { readonly same: readonly StyledToken[] }
  | { readonly deleted: readonly StyledToken[]; readonly inserted: readonly StyledToken[] };

type Change = Exclude<Stretch, { readonly same: unknown }>;

/** Changes and what is the same in turns, without empty ones. */
export function inTurns(stretches: readonly Stretch[]): readonly Stretch[] {
  const turns: Stretch[] = [];
  for (const stretch of stretches) {
    const last = turns.at(-1);
    if ('same' in stretch) {
      if (stretch.same.length === 0) continue;
      if (last && 'same' in last) turns[turns.length - 1] = { same: [...last.same, ...stretch.same] };
      else turns.push(stretch);
    } else if (stretch.deleted.length + stretch.inserted.length > 0) {
      if (last && !('same' in last)) turns[turns.length - 1] = join(last, [], stretch);
      else turns.push(stretch);
    }
  }
  return turns;
}

/**
 * Joins changes that have next to nothing between them: "[-five-][+six+] of the [-years-][+months+]" is harder to read than
 * one phrase in place of another. A figure that stands is never swallowed. Expects changes and what is the same in turns.
 */
export function tidy(stretches: readonly Stretch[]): readonly Stretch[] {
  const tidied: Stretch[] = [];
  for (const stretch of stretches) {
    const [change, between] = [tidied.at(-2), tidied.at(-1)];
    if (
      !('same' in stretch) &&
      change &&
      !('same' in change) &&
      between &&
      'same' in between &&
      isTrifle(between.same, change, stretch)
    )
      tidied.splice(-2, 2, join(change, between.same, stretch));
    else tidied.push(stretch);
  }
  return tidied;
}

function join(one: Change, between: readonly StyledToken[], other: Change): Change {
  return {
    deleted: [...one.deleted, ...between, ...other.deleted],
    inserted: [...one.inserted, ...between, ...other.inserted],
  };
}

/** Words that say nothing by themselves. */
const small = new Set(
  'a an and any as at be by for from if in is it its no of on or such that the their this to with 的 和 与 之 の は を に と'.split(
    ' ',
  ),
);

function isTrifle(between: readonly StyledToken[], one: Change, other: Change): boolean {
  const words = between.filter(({ text }) => isWordy(text));
  if (words.some(({ text }) => /\d/.test(text))) return false;
  if (words.length === 0) return isReplacement(join(one, [], other));
  if (!isReplacement(one) || !isReplacement(other) || isFigure(one) || isFigure(other)) return false;
  if (words.length <= 2 && words.every(({ text }) => small.has(text.toLowerCase()))) return true;
  return words.length <= 3 && weight(words) * 4 <= Math.min(size(one), size(other));
}

function isReplacement({ deleted, inserted }: Change): boolean {
  return weight(deleted) > 0 && weight(inserted) > 0;
}

/** One figure in place of another is read by itself. */
function isFigure({ deleted, inserted }: Change): boolean {
  return [deleted, inserted].every((tokens) => {
    const [word, second] = tokens.filter(({ text }) => isWordy(text));
    return word !== undefined && second === undefined && /\d/.test(word.text);
  });
}

function size({ deleted, inserted }: Change): number {
  return Math.max(weight(deleted), weight(inserted));
}

function weight(tokens: readonly StyledToken[]): number {
  return tokens.reduce((sum, { text }) => sum + (isWordy(text) ? text.length : 0), 0);
}
