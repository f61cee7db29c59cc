import { diffTokens } from '../../redline/diff-tokens.ts';
import { joinRuns, keyOf, styledTokens, type StyledToken } from '../../redline/styled-token.ts';
import { isWordy, tokenise } from '../../redline/tokenise.ts';
import type { Run, Text } from '../document.ts';
import { fateOf, markText } from './marks.ts';

/** Less of the words in common than this, and one text stands in place of the other. */
const alike = 0.35;

/** A short text of both states as one: a heading, a value, a cell. A typed value changes as a whole. */
export function redlineText(before: Text, after: Text): Text {
  const [former, later] = [joinRuns(before), joinRuns(after)];
  if (keyOf(former) === keyOf(later)) return after;
  if (former.length === 0 || later.length === 0) return replaced(former, later);
  if ([...former, ...later].some(({ value }) => value)) return replaced(former, later);
  const [from, to] = [styledTokens(former, tokenise), styledTokens(later, tokenise)];
  const parts = diffTokens(from, to);
  const same = parts.flatMap(({ kind, tokens }) => (kind === 'same' ? tokens : []));
  if (2 * wordsIn(same) < alike * (wordsIn(from) + wordsIn(to))) return replaced(former, later);
  return asPart(
    parts.flatMap(({ kind, tokens }) => {
      const text = joinRuns(tokens.flatMap((token) => token.runs));
      if (kind === 'deleted') return gone(text);
      return kind === 'inserted' ? come(text) : text;
    }),
  );
}

/** The same where one text stands in place of the other as soon as they differ. */
export function replaceText(before: Text, after: Text): Text {
  const [former, later] = [joinRuns(before), joinRuns(after)];
  return keyOf(former) === keyOf(later) ? after : replaced(former, later);
}

function replaced(former: Text, later: Text): Text {
  return asPart([...gone(former), ...come(later)]);
}

/** Changed words within something that stays: an empty run says so where nothing else of it does. */
export function asPart(runs: readonly Run[]): Text {
  return fateOf(runs) === 'stays' ? runs : [{ text: '' }, ...runs];
}

function wordsIn(tokens: readonly StyledToken[]): number {
  return tokens.filter(({ text }) => isWordy(text)).length;
}

function gone(text: Text): Text {
  return text.length === 0 ? [] : markText(text, { kind: 'deleted' });
}

function come(text: Text): Text {
  return text.length === 0 ? [] : markText(text, { kind: 'inserted' });
}
