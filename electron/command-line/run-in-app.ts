import { app } from 'electron';
import { join } from 'node:path';
import { readEnvironment } from '../environment.ts';
import { runCommandLine } from './run.ts';
import { standardStreams } from './standard-streams.ts';

/** The command line of an installed app: the same commands, without a window. */
export async function runInApp(words: readonly string[]): Promise<void> {
  const { nativeBinding, outFolder } = readEnvironment();
  const code = await runCommandLine(words, {
    nativeBinding,
    fontFolder: join(outFolder, 'fonts'),
    folder: process.cwd(),
    ...standardStreams(),
  });
  app.exit(code);
}
