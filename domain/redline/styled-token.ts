import type { Run, Text } from '../document/document.ts';
import type { Tokeniser } from './tokenise.ts';

/** A token with its looks. Two are the same when their keys are: the same words in the same type. */
export interface StyledToken {
  readonly text: string;
  readonly key: string;
  readonly runs: Text;
}

/** Beyond this a paragraph is compared as one piece: nobody reads a redline of it word by word. */
const longestParagraph = 200_000;

/** The tokens of a paragraph. A word of which half is bold is still one token. */
export function styledTokens(paragraph: Text, tokenise: Tokeniser): readonly StyledToken[] {
  const words = paragraph.map((run) => run.text).join('');
  const [only, second] = paragraph;
  if (!only) return [];
  if (words.length > longestParagraph) return [oneToken(paragraph)];
  if (!second && lookOf(only) === plain && !only.value && !only.link)
    return tokenise(words).map((text) => ({ text, key: text, runs: [{ text }] }));
  return cutRuns(paragraph, tokenise(words));
}

export function oneToken(paragraph: Text): StyledToken {
  return { text: paragraph.map((run) => run.text).join(''), key: keyOf(paragraph), runs: paragraph };
}

function cutRuns(paragraph: Text, words: readonly string[]): readonly StyledToken[] {
  let [run, from] = [0, 0];
  return words.map((text) => {
    const runs: Run[] = [];
    for (let missing = text.length; missing > 0;) {
      const current = paragraph[run];
      if (!current) break;
      const cut = current.text.slice(from, from + missing);
      if (cut) runs.push({ ...current, text: cut });
      missing -= cut.length;
      from += cut.length;
      if (from === current.text.length) [run, from] = [run + 1, 0];
    }
    return { text, key: keyOf(runs), runs };
  });
}

/** Neighbouring runs of one look become one, and empty ones go: the only form in which texts are compared. What leads elsewhere, or says a value, stays by itself. */
export function joinRuns(runs: Text): Text {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (!run.text) continue;
    if (last && lookOf(last) === lookOf(run) && last.value === run.value && last.link === run.link)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** The text and its looks as one string, for comparison. */
export function keyOf(runs: Text): string {
  return runs.map((run) => `${lookOf(run)}${run.text}`).join('\u0000');
}

const plain = '';

function lookOf({ bold, italic, mono, mark, language }: Run): string {
  if (!bold && !italic && !mono && !mark && !language) return plain;
  return `\u0001${bold ? 'b' : ''}${italic ? 'i' : ''}${mono ? 'm' : ''} ${mark ?? ''} ${language ?? ''}\u0002`;
}
