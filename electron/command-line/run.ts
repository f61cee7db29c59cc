import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createBackend, fontFilesIn, type Backend } from '../../db/backend.ts';
import type { BackendEvent } from '../../domain/contract/events.ts';
import { describeError } from '../../domain/describe-error.ts';
import { fail, type Result } from '../../domain/result.ts';
import { isHelp, isLaterCommand, isWorkingCommand, type CommandName } from './command-names.ts';
import {
  WrongUsage,
  type Answer,
  type AnswerInLines,
  type Command,
  type CommandEnv,
  type OptionValues,
} from './command.ts';
import { calcCommand } from './commands/calc.ts';
import { compareCommand } from './commands/compare.ts';
import { diffCommand } from './commands/diff.ts';
import { exportCommand } from './commands/export.ts';
import { importPatentsCommand } from './commands/import-patents.ts';
import { memoCommand } from './commands/memo.ts';
import { newCommand } from './commands/new.ts';
import { normalizeCommand } from './commands/normalize.ts';
import { patentsCommand } from './commands/patents.ts';
import { precedentCommand } from './commands/precedent.ts';
import { precedentsCommand } from './commands/precedents.ts';
import { receiveCommand } from './commands/receive.ts';
import { valueCommand } from './commands/value.ts';
import { verifyCommand } from './commands/verify.ts';

const commands: Readonly<Record<CommandName, Command>> = {
  new: newCommand,
  normalize: normalizeCommand,
  'import-patents': importPatentsCommand,
  patents: patentsCommand,
  precedents: precedentsCommand,
  precedent: precedentCommand,
  export: exportCommand,
  receive: receiveCommand,
  compare: compareCommand,
  diff: diffCommand,
  calc: calcCommand,
  value: valueCommand,
  memo: memoCommand,
  verify: verifyCommand,
};

export interface CommandLineSettings {
  readonly nativeBinding?: string | undefined;
  readonly fontFolder: string;
  /** Stands for the clock, so that the same input gives the same bytes. */
  readonly now?: (() => string) | undefined;
  /** Folder in which the command was typed. */
  readonly folder: string;
  /** Standard input; read only by the commands that take it. */
  readonly lines: () => AsyncIterable<readonly string[]>;
  /** Settles when the text is handed on. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
}

/** Runs one command. Answers the exit code: 0 done, 1 refused and nothing written, 2 wrong usage. */
export async function runCommandLine(
  words: readonly string[],
  settings: CommandLineSettings,
): Promise<number> {
  const [name = '', ...rest] = words;
  if (isHelp(name)) {
    await settings.out(`${overview()}\n`);
    return 0;
  }
  try {
    if (isLaterCommand(name)) throw new WrongUsage(`parley ${name} is not yet available.`);
    if (!isWorkingCommand(name))
      throw new WrongUsage(name ? `There is no command "${name}".\n\n${overview()}` : overview());
    return await runCommand(commands[name], rest, settings);
  } catch (thrown) {
    if (!(thrown instanceof WrongUsage)) throw thrown;
    await settings.err(`${thrown.message}\n`);
    return 2;
  }
}

async function runCommand(
  command: Command,
  words: readonly string[],
  settings: CommandLineSettings,
): Promise<number> {
  const options = parseOptions(command, words);
  if (options['help']) {
    await settings.out(`${command.usage}\n  ${command.summary}\n`);
    return 0;
  }
  const env = createEnv(settings);
  try {
    const answer = await command.run(env, options);
    return await report(answer, options['json'] === true, settings);
  } finally {
    await env.backend.close();
  }
}

function parseOptions(command: Command, words: readonly string[]): OptionValues {
  const options = {
    ...command.options,
    json: { type: 'boolean' as const },
    help: { type: 'boolean' as const },
  };
  try {
    const allowPositionals = command.operand !== undefined;
    const parsed = parseArgs({ args: [...words], options, strict: true, allowPositionals });
    const [operand, more] = parsed.positionals;
    if (more !== undefined) throw new Error(`"${more}" is one word too many.`);
    // every option is single, so a value is text or true
    const values = parsed.values as OptionValues;
    if (command.operand === undefined || values['help']) return values;
    if (operand === undefined) {
      if (command.isOperandOptional) return values;
      throw new Error(`The ${command.operand} is missing.`);
    }
    return { ...values, [command.operand]: operand };
  } catch (thrown) {
    throw new WrongUsage(
      `${thrown instanceof Error ? thrown.message : String(thrown)}\n\nUsage: ${command.usage} [--json]`,
    );
  }
}

async function report(
  answer: Result<Answer | AnswerInLines>,
  asJson: boolean,
  settings: CommandLineSettings,
): Promise<number> {
  if (!answer.ok) {
    await settings.err(`${describeError(answer.error)}\n`);
    return 1;
  }
  if ('lines' in answer.value) {
    await reportLines(answer.value, asJson, settings.out);
    return 0;
  }
  await settings.out(`${asJson ? JSON.stringify(answer.value.json, null, 2) : answer.value.words}\n`);
  return answer.value.isGood === false ? 1 : 0;
}

async function reportLines(
  answer: AnswerInLines,
  asJson: boolean,
  out: CommandLineSettings['out'],
): Promise<void> {
  for await (const lines of answer.lines) {
    const texts = lines.map((line) => (asJson ? JSON.stringify(line.json()) : line.words()));
    await out(texts.map((text) => `${text}\n`).join(''));
  }
}

function createEnv(settings: CommandLineSettings): CommandEnv {
  const finished = new Map<string, (result: Result<unknown>) => void>();
  const early = new Map<string, Result<unknown>>();
  const emit = (event: BackendEvent): void => {
    if (event.name !== 'job.finished') return;
    const settle = finished.get(event.jobId);
    if (settle) settle(event.result);
    else early.set(event.jobId, event.result);
  };
  const backend: Backend = createBackend({
    nativeBinding: settings.nativeBinding,
    fonts: fontFilesIn(settings.fontFolder),
    ...(settings.now ? { now: settings.now } : {}),
    emit,
    logFailure: (what, incidentId, thrown) =>
      void settings.err(
        `${incidentId} ${what}: ${thrown instanceof Error ? thrown.stack : String(thrown)}\n`,
      ),
  });
  return {
    backend,
    lines: settings.lines,
    path: (file) => resolve(settings.folder, file),
    finishJob: async (started: Promise<Result<{ readonly jobId: string }>>) => {
      const start = await started;
      if (!start.ok) return fail(start.error);
      const { jobId } = start.value;
      const result =
        early.get(jobId) ?? (await new Promise<Result<unknown>>((settle) => finished.set(jobId, settle)));
      return result;
    },
  };
}

function overview(): string {
  const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return [
    'Parley, the workbench for patent-licence negotiations. Every command takes --json and --help.',
    '',
    ...lines,
  ].join('\n');
}
