import { join } from 'node:path';
import { runCommandLine } from './command-line/run.ts';
import { standardStreams } from './command-line/standard-streams.ts';

/** The command line in a checkout: plain Node, no Electron. */
void runCommandLine(process.argv.slice(2), {
  nativeBinding: process.env['PARLEY_SQLITE_BINDING'] || undefined,
  fontFolder: join(import.meta.dirname, '..', 'fonts'),
  now: fixedClock(process.env['SOURCE_DATE_EPOCH']),
  folder: process.cwd(),
  ...standardStreams(),
}).then((code) => {
  process.exitCode = code;
});

/** The customary switch of reproducible builds: seconds since 1970. */
function fixedClock(seconds: string | undefined): (() => string) | undefined {
  return seconds ? () => new Date(Number(seconds) * 1000).toISOString() : undefined;
}
