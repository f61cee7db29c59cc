import { settings } from '../host/settings-file.ts';
import type { Speller } from './speller.ts';

let loading: Promise<Speller> | undefined;
let names: ReadonlySet<string> = new Set();

/** Built when a text is first checked, so that no start waits for it. */
function speller(): Promise<Speller> {
  loading ??= import('./speller.ts').then(({ createSpeller }) => createSpeller(settings.read().ownWords));
  return loading;
}

/** Those of the words that are misspelled. */
export async function misspelled(words: readonly string[]): Promise<readonly string[]> {
  const { isRight } = await speller();
  return words.filter((word) => !names.has(word.replace(/['’]s?$/, '')) && !isRight(word));
}

export async function suggestSpellings(word: string): Promise<readonly string[]> {
  return (await speller()).suggest(word);
}

/** Keeps a word on this computer. */
export async function addOwnWord(word: string): Promise<void> {
  const { ownWords } = settings.read();
  settings.save({ ownWords: [...new Set([...ownWords, word])] });
  (await speller()).add(word);
}

/** The parties of the deal on the screen are never misspelled. Not kept: the next deal has others. */
export function knowNames(texts: readonly string[]): void {
  names = new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{M}'’-]+/u)));
}
