/** What is looked for, taken apart. */
export interface SearchTerms {
  /** Beginnings of words; each has to be there. */
  readonly words: readonly string[];
  /** Runs of Chinese or Japanese writing, which has no spaces and is found anywhere; each has to be there. */
  readonly runs: readonly string[];
  /** Patent numbers in any style. One of them has to be there: a row is about one patent. */
  readonly numbers: readonly SearchedNumber[];
}

/** What may be a number, or words that only look like one. */
export interface SearchedNumber {
  readonly text: string;
  readonly words: readonly string[];
}

/** Whether a text may be a number: `whole` as it stands, `begun` if more of it were typed. */
export type ReadsAsNumber = (text: string) => 'whole' | 'begun' | 'no';

/** Han and kana, with the mark that repeats a character. */
const RUNS = /[\u3005\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]+/gu;
/** What the search index takes for part of a word. Vowels of New Tai Lue are letters to Unicode and separators to SQLite. */
const WORDS = /(?:(?![\u19B0-\u19C0\u19C8\u19C9\u1CF2\u1CF3])[\p{L}\p{N}\p{Co}.])+/gu;
/** Numbers are written in this many pieces at most ("PCT / EP 2006 / 007 115 A1"). */
const PIECES_OF_NUMBER = 7;

/**
 * Takes a search apart. Neighbouring pieces that make one number together ("EP 1 848 154", "US 7,123,456 B2") are one; the
 * longest run wins.
 */
export function searchTerms(search: string, readsAsNumber: ReadsAsNumber): SearchTerms {
  const pieces = search.split(/\s+/u).filter((piece) => piece !== '');
  const words: string[] = [];
  const runs: string[] = [];
  const numbers: SearchedNumber[] = [];
  for (let at = 0; at < pieces.length;) {
    const length = lengthOfNumber(pieces, at, readsAsNumber);
    const text = pieces.slice(at, at + Math.max(length, 1)).join(' ');
    if (length > 0) numbers.push({ text, words: wordsIn(text) });
    else {
      runs.push(...(text.match(RUNS) ?? []));
      words.push(...wordsIn(text.replaceAll(RUNS, ' ')));
    }
    at += Math.max(length, 1);
  }
  return { words, runs, numbers };
}

/** Words as the index has them: in small letters without marks, and without points at their ends. */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return (plain.match(WORDS) ?? [])
    .map((word) => word.replaceAll(/^\.+|\.+$/gu, ''))
    .filter((word) => word !== '');
}

function lengthOfNumber(pieces: readonly string[], at: number, readsAsNumber: ReadsAsNumber): number {
  for (let length = Math.min(PIECES_OF_NUMBER, pieces.length - at); length > 1; length -= 1) {
    const run = pieces.slice(at, at + length);
    // A word that stands before or behind a number is none of its pieces
    if (run.some((piece) => /\p{L}{4}/u.test(piece))) continue;
    if (readsAsNumber(run.join(' ')) === 'whole') return length;
  }
  return readsAsNumber(pieces[at] ?? '') === 'no' ? 0 : 1;
}
