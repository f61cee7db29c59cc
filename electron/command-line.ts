import { join } from 'node:path';
import { runCommandLine } from './command-line/run.ts';

/** The command line in a checkout: plain Node, no Electron. */
void runCommandLine(process.argv.slice(2), {
  nativeBinding: process.env['PARLEY_SQLITE_BINDING'] || undefined,
  fontFolder: join(import.meta.dirname, '..', 'fonts'),
  folder: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
