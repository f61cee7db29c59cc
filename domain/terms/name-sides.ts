import type { Side } from './values/value-kind.ts';

/** "Products of Party B" -> "Products of Xiaomi": the catalogue's own words, with the parties by name. */
export function nameSides(words: string, names: Readonly<Record<Side, string>>): string {
  return words.replaceAll(/\bParty (A|B)\b/g, (_, side: string) => (side === 'A' ? names.A : names.B));
}
