import type { ParseArgsConfig } from 'node:util';
import { z } from '../../domain/zod.ts';
import type { Result } from '../../domain/result.ts';
import type { Backend } from '../../db/backend.ts';

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** A use of the command line that cannot be meant: exit code 2, with the usage. */
export class WrongUsage extends Error {}

/** What a command may use: the backend, and a way to wait for a job. */
export interface CommandEnv {
  readonly backend: Backend;
  /** The lines of standard input, as many at a time as arrive. */
  readonly lines: () => AsyncIterable<readonly string[]>;
  /** Full path of a file named relative to the folder in which the command was typed. */
  readonly path: (file: string) => string;
  /** The end of a job is whatever its operation says it is: read it with the schema of the contract. */
  readonly finishJob: (started: Promise<Result<{ readonly jobId: string }>>) => Promise<Result<unknown>>;
}

/** What a command answers: one JSON document, the same in words, and whether all is well. */
export interface Answer {
  readonly json: unknown;
  readonly words: string;
  /** False makes the command end with 1 although it did its work, as `verify` does on a damaged file. */
  readonly isGood?: boolean;
}

/** One line of an answer, in either form; only the form that is wanted is made. */
export interface AnsweredLine {
  readonly json: () => unknown;
  readonly words: () => string;
}

/** What a command answers that takes its input line by line, however many there are: with `--json` a document a line. */
export interface AnswerInLines {
  readonly lines: AsyncIterable<readonly AnsweredLine[]>;
}

export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The one word that is written without an option's name; it is found among the options by this name. */
  readonly operand?: string;
  readonly isOperandOptional?: boolean;
  readonly run: (env: CommandEnv, options: OptionValues) => Promise<Result<Answer | AnswerInLines>>;
}

export function required(options: OptionValues, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new WrongUsage(`--${name} is missing.`);
  return value;
}

/** A file whose name has to end in a certain way. */
export function withEnding(options: OptionValues, name: string, ending: string): string {
  const file = required(options, name);
  if (!file.toLowerCase().endsWith(ending))
    throw new WrongUsage(`--${name} names a file that ends in ${ending}.`);
  return file;
}

/** A day as the workspace writes days; null where none is named. */
export function day(options: OptionValues, name: string): string | null {
  const value = options[name];
  if (value === undefined) return null;
  const parsed = z.iso.date().safeParse(value);
  if (!parsed.success) throw new WrongUsage(`--${name} is a day by year, month and day, such as 2026-11-24.`);
  return parsed.data;
}

export function oneOf<const T extends string>(
  options: OptionValues,
  name: string,
  allowed: readonly T[],
  fallback?: T,
): T {
  const value = options[name] ?? fallback;
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new WrongUsage(`--${name} is one of: ${allowed.join(', ')}.`);
  return found;
}
