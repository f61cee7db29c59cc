import type { Text } from '../document/document.ts';
import type { ProseParagraph } from '../terms/prose-of-term.ts';
import { joinRuns, keyOf, styledTokens, type StyledToken } from './styled-token.ts';
import { isWordy, type Tokeniser } from './tokenise.ts';

/** A paragraph with what comparing it takes; what is costly is made when it is first asked for. */
export interface ComparedParagraph {
  readonly role: ProseParagraph['role'];
  readonly text: Text;
  /** Equal for equal paragraphs: words, looks and role. */
  readonly key: string;
  readonly length: number;
  readonly tokens: () => readonly StyledToken[];
  /** How often each word stands in it, and how many there are. */
  readonly words: () => WordCount;
}

interface WordCount {
  readonly byWord: ReadonlyMap<string, number>;
  readonly total: number;
}

export function comparedParagraph({ role, text }: ProseParagraph, tokenise: Tokeniser): ComparedParagraph {
  const runs = joinRuns(text);
  const tokens = once(() => styledTokens(runs, tokenise));
  return {
    role,
    text: runs,
    key: `${role} ${keyOf(runs)}`,
    length: runs.reduce((sum, run) => sum + run.text.length, 0),
    tokens,
    words: once(() => countWords(tokens())),
  };
}

/** How much of two paragraphs is the same words, in whatever order: 0 to 1. */
export function similarity(one: ComparedParagraph, other: ComparedParagraph): number {
  const [ours, theirs] = [one.words(), other.words()];
  if (ours.total + theirs.total === 0) return 0;
  let common = 0;
  for (const [word, count] of ours.byWord) common += Math.min(count, theirs.byWord.get(word) ?? 0);
  return (2 * common) / (ours.total + theirs.total);
}

function countWords(tokens: readonly StyledToken[]): WordCount {
  const byWord = new Map<string, number>();
  let total = 0;
  for (const { text } of tokens) {
    if (!isWordy(text)) continue;
    byWord.set(text, (byWord.get(text) ?? 0) + 1);
    total += 1;
  }
  return { byWord, total };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
