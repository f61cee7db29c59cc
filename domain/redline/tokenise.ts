import { patterns } from './token-patterns.ts';

/** Cuts a text into the smallest pieces that a redline may strike out or put in. Joined, they are the text again. */
export type Tokeniser = (text: string) => readonly string[];

/**
 * Words, spaces and punctuation, with amounts, dates, percentages, references, patent and case numbers, and defined terms
 * in one piece. `definedTerms` are this sheet's own, beyond those that can be told by their capitals or quotation marks:
 * they are put together afterwards, since a pattern of this size takes long to build.
 */
export function createTokeniser(definedTerms: readonly string[] = []): Tokeniser {
  const own = definedTerms.filter((term) => isWordy(term));
  return (text) => {
    const tokens = joinTerms(
      text,
      (text.match(pattern) ?? []).flatMap((token) => (isUnspaced.test(token) ? splitWords(token) : [token])),
      own,
    );
    return needsCare.test(text) ? keepCharactersWhole(text, tokens) : tokens;
  };
}

/** For texts without defined terms of their own. */
export const tokenise: Tokeniser = createTokeniser();

/** Whether a token says something: spaces and punctuation alone do not. */
export function isWordy(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

// a group of its own for each, since a pattern may refer back to what it found
const pattern = new RegExp(
  Object.values(patterns)
    .map((part) => `(?:${part})`)
    .join('|'),
  'gv',
);

/** Puts together the tokens of each defined term, and those that begin before it or end after it. */
function joinTerms(text: string, tokens: readonly string[], terms: readonly string[]): readonly string[] {
  const inner = new Set<number>();
  for (const term of terms)
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
      if (standsAlone(text, at, at + term.length))
        for (let place = at + 1; place < at + term.length; place += 1) inner.add(place);
  if (inner.size === 0) return tokens;
  const joined: string[] = [];
  let at = 0;
  for (const token of tokens) {
    if (inner.has(at)) joined[joined.length - 1] += token;
    else joined.push(token);
    at += token.length;
  }
  return joined;
}

/** "Unit" is no part of "Units", save in a script that puts no spaces between words. */
function standsAlone(text: string, from: number, to: number): boolean {
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character) && !isUnspaced.test(character);
  return (
    !(isLetter(text[from - 1]) && isLetter(text[from])) && !(isLetter(text[to - 1]) && isLetter(text[to]))
  );
}

const isUnspaced = new RegExp(`^${patterns.unspaced}$`, 'v');
const segmenters = new Map<string, Intl.Segmenter>();

function splitWords(text: string): readonly string[] {
  const language = /[\p{sc=Hira}\p{sc=Kana}]/u.test(text) ? 'ja' : /\p{sc=Han}/u.test(text) ? 'zh' : 'th';
  return cut(text, language, 'word');
}

function cut(text: string, language: string, granularity: 'word' | 'grapheme'): readonly string[] {
  const known = segmenters.get(`${language} ${granularity}`);
  const segmenter = known ?? new Intl.Segmenter(language, { granularity });
  if (!known) segmenters.set(`${language} ${granularity}`, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Plain European and East Asian letters stand for themselves; anything else may join what is before it. */
const needsCare =
  /[^\0-\u02ff\u2010-\u206f\u20a0-\u20cf\u3000-\u3029\u3030-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff9d]/;

/** A letter and its marks, an emoji with its parts, the halves of a surrogate pair: what people see as one is never cut. */
function keepCharactersWhole(text: string, tokens: readonly string[]): readonly string[] {
  const starts = new Set<number>();
  let at = 0;
  for (const character of cut(text, 'en', 'grapheme')) {
    starts.add(at);
    at += character.length;
  }
  const whole: string[] = [];
  at = 0;
  for (const token of tokens) {
    if (starts.has(at)) whole.push(token);
    else whole[whole.length - 1] += token;
    at += token.length;
  }
  return whole;
}
