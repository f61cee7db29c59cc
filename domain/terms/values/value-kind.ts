import type { Delta } from '../../decimal.ts';
import type { z } from '../../zod.ts';

/** The two sides of a deal as the paper names them. Who of them is "we" is private to the workspace. */
export type Side = 'A' | 'B';

/** One value of a choice or a set: what is stored and what people read. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a value needs to be put in words: its field's options and the names the round gives the parties. */
export interface FormatEnv {
  readonly options: readonly Option[];
  readonly partyNames: Readonly<Record<Side, string>>;
}

/**
 * One kind of typed value. The editor's form, the prose, the difference of two rounds, the precedent's facts and the
 * exports all go through these three, so a figure reads the same everywhere.
 */
export interface ValueKind<T> {
  readonly schema: z.ZodType<T>;
  readonly format: (value: T, env: FormatEnv) => string;
  /** How far a single figure moved; null for values that are not one figure or that did not move. */
  readonly delta?: (before: T, after: T) => Delta | null;
}

export function labelOf(value: string, options: readonly Option[]): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
