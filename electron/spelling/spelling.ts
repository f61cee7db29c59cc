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

export function listOwnWords(): readonly string[] {
  return settings.read().ownWords.toSorted((one, other) => one.localeCompare(other));
}

/** Forgets a word. The dictionary is built anew when it is next asked: it may have known the word by itself. */
export function removeOwnWord(word: string): readonly string[] {
  settings.save({ ownWords: settings.read().ownWords.filter((own) => own !== word) });
  loading = undefined;
  return listOwnWords();
}

/** The parties of the deal on the screen are never misspelled. Not kept: the next deal has others. */
export function knowNames(texts: readonly string[]): void {
  names = new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{M}'’-]+/u)));
}
