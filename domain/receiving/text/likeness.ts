import { wordsIn } from './even.ts';

/** How often each word stands in a text. */
export type WordCounts = ReadonlyMap<string, number>;

export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How much a word tells of one text among several: the fewer have it, the more. */
export function weighWords(texts: readonly WordCounts[]): (word: string) => number {
  const having = new Map<string, number>();
  for (const text of texts) for (const word of text.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  return (word) => Math.log((texts.length + 1) / ((having.get(word) ?? 0) + 0.5));
}

/** From 0 for two texts without a word in common that tells anything, to 1 for the same words as often. */
export function likeness(one: WordCounts, other: WordCounts, weigh: (word: string) => number): number {
  let common = 0;
  for (const [word, count] of one) common += count * (other.get(word) ?? 0) * weigh(word) ** 2;
  const size = lengthOf(one, weigh) * lengthOf(other, weigh);
  return size === 0 ? 0 : common / size;
}

function lengthOf(text: WordCounts, weigh: (word: string) => number): number {
  let sum = 0;
  for (const [word, count] of text) sum += (count * weigh(word)) ** 2;
  return Math.sqrt(sum);
}
