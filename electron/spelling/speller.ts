import nspell from 'nspell';
import affixes from '../../node_modules/dictionary-en-gb/index.aff?raw';
import words from '../../node_modules/dictionary-en-gb/index.dic?raw';
import { tradeWords } from './trade-words.ts';

/** The dictionary in memory, a few tenths of a second to build: loaded with this file, and only once something is checked. */
export interface Speller {
  readonly isRight: (word: string) => boolean;
  /** The likeliest first. */
  readonly suggest: (word: string) => readonly string[];
  readonly add: (word: string) => void;
}

const mostSuggestions = 6;

/** British English with the words of the trade and those of this computer's people. */
export function createSpeller(ownWords: readonly string[]): Speller {
  const dictionary = nspell({ aff: affixes, dic: words });
  for (const word of [...tradeWords, ...ownWords]) dictionary.add(word);
  return {
    isRight: (word) => isNoWord(word) || dictionary.correct(word) || dictionary.correct(withS(word)),
    suggest: (word) => dictionary.suggest(word).slice(0, mostSuggestions),
    add: (word) => void dictionary.add(word),
  };
}

/** Figures, codes, acronyms and names in capitals within, and words in another script are for no English dictionary. */
function isNoWord(word: string): boolean {
  return (
    /\d/.test(word) ||
    /\p{Ll}\p{Lu}/u.test(word) ||
    word === word.toUpperCase() ||
    /[^\p{sc=Latn}\p{P}\p{M}]/u.test(word)
  );
}

/** Oxford writes "realize" where this dictionary has "realise"; both are British. */
function withS(word: string): string {
  return word.replace(/iz(e[srd]?|ers|ing|ations?|able)$/, 'is$1').replace(/yz(e[srd]?|ers|ing)$/, 'ys$1');
}
