import { catalogue } from '../../terms/catalogue.ts';
import type { Line } from './document-lines.ts';
import { even, wordsIn } from './even.ts';
import { termsNamed, wordsBeside } from './term-words.ts';

/** A heading in words is no longer than this. */
export const LONGEST_HEADING = 120;
const LONGEST_TITLE = 80;
const MOST_WORDS = 8;
const LONGEST_EASTERN = 20;
const EASTERN = /\p{sc=Han}|\p{sc=Hang}|\p{sc=Kana}/u;
/** Words of whole sentences. */
const SENTENCE =
  /\b(?:shall|will|may|must|can|is|are|was|were|be|has|have|had|means?|survives?|appl(?:y|ies)|owns?|wish(?:es)?|agrees?|this|that|which|who|if|unless|hereby|herein|pays?|grants)\b/i;

/** A number as people type it in front of a clause, and what stands behind it. */
const TYPED =
  /^(?<number>\d{1,3}(?:\.\d{1,3})*[.)]?(?=\s)|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[IVXLC]{1,6}[.)]|[a-z][.)](?=\s)|[一二三四五六七八九十]{1,3}[、.．]|第\s?[一二三四五六七八九十百\d]{1,6}\s?[条條章]|제\s?\d{1,3}\s?[조장])\s*(?<rest>\S.*)$/su;

/** "5 January 2018" is a day, in any of the languages that say months alike. */
const MONTH = /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}*\.? \d{4}/iu;

/** The number in front of a line, counted or typed, and the words behind it. */
export function numberIn(line: Pick<Line, 'number' | 'text'>): {
  readonly number: string | null;
  readonly rest: string;
} {
  const text = line.text.trim();
  if (line.number !== null) return { number: line.number, rest: text };
  const { number, rest } = TYPED.exec(text)?.groups ?? {};
  return number === undefined || rest === undefined || MONTH.test(rest)
    ? { number: null, rest: text }
    : { number: number.replace(/[.)、．]$/, ''), rest };
}

/** Whether a text reads as a heading does: few words, and no sentence. */
export function isTitle(text: string): boolean {
  const words = even(text);
  if (words === '' || words.length > LONGEST_TITLE || /[.;,。；，!?]$/.test(words)) return false;
  if (EASTERN.test(words)) return words.length <= LONGEST_EASTERN;
  return /^[\p{Lu}\p{N}("]/u.test(words) && words.split(' ').length <= MOST_WORDS && !SENTENCE.test(words);
}

/** Whether a heading may name a term of ours at all. */
export function isNamed(name: string): boolean {
  const words = even(name).toLowerCase();
  if (!/\p{L}{2}/u.test(words)) return false;
  return words.split(' ').length <= MOST_WORDS && (isLabel(words) || termsNamed(words).length > 0);
}

/** The term that a heading names, where it names that one alone and says nothing else; null otherwise. */
export function namesAlone(name: string): string | null {
  const words = even(name).replace(/[\s.:-]+$/, '');
  const label = catalogue.find((term) => term.label.toLowerCase() === words.toLowerCase());
  if (label) return label.key;
  const [first] = isTitle(words) ? termsNamed(words) : [];
  if (first?.as !== 'alone') return null;
  return wordsIn(wordsBeside(words, first.key)).every((word) => TELLS_NOTHING.has(word)) ? first.key : null;
}

/** Words that are in the names of clauses of any kind. */
const TELLS_NOTHING = new Set(
  'the of a an and for to on in license licenses licence licences licensed patent patents agreement clause clauses provisions der die das des dem und von zum zur de la le les du d l et y el los las'.split(
    ' ',
  ),
);

function isLabel(words: string): boolean {
  return catalogue.some(({ label }) => label.toLowerCase() === words);
}
