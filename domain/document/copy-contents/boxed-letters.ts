import type { CopyFacts } from './copy-facts.ts';

/** Of scripts for which the faces of a PDF have no shapes: every letter, and pictures used as letters. */
const boxed =
  /[[\p{L}\p{M}\p{N}\p{Emoji_Presentation}]--[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Inherited}[\p{sc=Common}--\p{Emoji_Presentation}]]]/gv;

const MOST_NAMED = 6;

/** The letters of a text that a PDF prints as boxes, each once. */
export function boxedLetters(text: string): readonly string[] {
  return [...new Set(text.match(boxed))];
}

/** A warning where the names, the wording or the notice of a copy has letters that its PDF cannot draw; schedules are not looked through. */
export function boxedLine({ choice, options, round, before }: CopyFacts): readonly string[] {
  if (choice.as !== 'pdf') return [];
  const { legend, recipient } = options;
  const sheets = [round.sheet, ...(before ? [before.sheet] : [])];
  const letters = boxedLetters(JSON.stringify([legend, recipient, sheets]));
  if (letters.length === 0) return [];
  const more = letters.length > MOST_NAMED ? ` and ${letters.length - MOST_NAMED} more` : '';
  return [
    `Letters that a PDF cannot draw here and prints as boxes: ${letters.slice(0, MOST_NAMED).join(' ')}${more}`,
  ];
}
