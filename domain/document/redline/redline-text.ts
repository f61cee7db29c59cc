import { diffTokens } from '../../redline/diff-tokens.ts';
import { joinRuns, keyOf, styledTokens } from '../../redline/styled-token.ts';
import { isWordy, tokenise } from '../../redline/tokenise.ts';
import type { Run, Text } from '../document.ts';
import { fateOf, markText } from './marks.ts';

/** Less of the words in common than this, and one text stands in place of the other. */
const alike = 0.35;

/** A short text of both states as one: a heading, a value, a cell. A typed value changes as a whole. */
export function redlineText(before: Text, after: Text): Text {
  const [former, later] = [joinRuns(before), joinRuns(after)];
  if (keyOf(former) === keyOf(later)) return after;
  if (former.length === 0 || later.length === 0) return asPart([...gone(former), ...come(later)]);
  if ([...former, ...later].some(({ value }) => value)) return [...gone(former), ...come(later)];
  const [from, to] = [styledTokens(former, tokenise), styledTokens(later, tokenise)];
  const runs = diffTokens(from, to).map(({ kind, tokens }) => ({
    kind,
    text: joinRuns(tokens.flatMap((token) => token.runs)),
  }));
  const words = (text: Text): number =>
    styledTokens(text, tokenise).filter((token) => isWordy(token.text)).length;
  const common = runs.flatMap(({ kind, text }) => (kind === 'same' ? [words(text)] : []));
  const shared = common.reduce((sum, count) => sum + count, 0);
  if (2 * shared < alike * (words(former) + words(later))) return [...gone(former), ...come(later)];
  return asPart(
    runs.flatMap(({ kind, text }) => {
      if (kind === 'deleted') return gone(text);
      return kind === 'inserted' ? come(text) : text;
    }),
  );
}

/** Changed words within something that stays: an empty run says so where nothing else of it does. */
export function asPart(runs: readonly Run[]): Text {
  return fateOf(runs) === 'stays' ? runs : [{ text: '' }, ...runs];
}

function gone(text: Text): Text {
  return text.length === 0 ? [] : markText(text, { kind: 'deleted' });
}

function come(text: Text): Text {
  return text.length === 0 ? [] : markText(text, { kind: 'inserted' });
}
