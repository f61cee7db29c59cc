import type { Delta } from '../../decimal.ts';
import type { Figures } from '../../figures.ts';
import type { z } from '../../zod.ts';

/** The two sides of a deal as the paper names them. Who of them is "we" is private to the workspace. */
export type Side = 'A' | 'B';

/** One value of a choice or a set: what is stored and what people read. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a value needs to be put in words: its field's options, the names the round gives the parties, and how figures are written. */
export interface FormatEnv {
  readonly options: readonly Option[];
  readonly partyNames: Readonly<Record<Side, string>>;
  readonly figures: Figures;
}

/** One of the things that a value says which holds several, so that two values can be compared line by line. */
export interface ValuePart {
  /** Names the same thing in every value of the kind, wherever in it that stands. */
  readonly key: string;
  readonly label: string;
  readonly words: string;
  /** The figure in it, with what it counts; figures of two units are not compared. */
  readonly figure: { readonly unit: string; readonly value: string } | null;
  /** The line of the value that it belongs to; null for what holds over all lines. */
  readonly line: string | null;
  /** What a higher figure makes of the value as a whole; null where that depends on the rest. */
  readonly higherIs: 'more' | 'less' | null;
  /** What it counts as that this is not said of a line which is there; `zero` also where there is no such line. */
  readonly absentIs?: 'lowest' | 'highest' | 'zero';
  /** What must be alike in both values for the two figures to be about the same. */
  readonly given?: string;
  /** The day on which it falls: the same figure on another day was put off or brought forward. */
  readonly day?: string;
  /** Adds up the lines, and so says nothing of its own where there is one. */
  readonly isSum?: boolean;
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
  /** For a value that holds several figures: each of them, in the order of the value, no key twice. */
  readonly parts?: (value: T, env: FormatEnv) => readonly ValuePart[];
}

export function labelOf(value: string, options: readonly Option[]): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
