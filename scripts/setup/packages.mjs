import path from 'node:path';
import { checkout, nodeModules } from '../run/checkout.mjs';
import { runProgram } from '../run/run-program.mjs';
import { SetupFailure, lastLines } from './failure.mjs';
import { step } from './progress.mjs';
import { hasStamp, hashOf, writeStamp } from './stamp.mjs';

// Inside node_modules, so that it goes when they go.
const stampFile = path.join(nodeModules, '.parley-packages');

/**
 * Installs what package-lock.json names, when that file is not the one installed from last.
 * No package may run an install script: none of ours needs one, and better-sqlite3's would compile in vain (npm/cli#9837).
 */
export async function installPackages() {
  const wanted = hashOf(checkout, ['package-lock.json']);
  if (hasStamp(stampFile, wanted)) return;
  await step('Installing packages (npm ci)', async () => {
    const { code, output } = await runProgram(
      'npm',
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: checkout,
        env: environmentWithoutProjectTools(),
        shell: process.platform === 'win32',
      },
    );
    if (code !== 0) {
      throw new SetupFailure({
        what: 'The packages could not be installed',
        why: lastLines(output),
        mend: 'check the connection to the npm registry (npm ping), then run the same command again',
      });
    }
  });
  writeStamp(stampFile, wanted);
}

/** npm removes node_modules first; it must not run on the very Node that lies in there. */
function environmentWithoutProjectTools() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return {
    ...process.env,
    PATH: folders.filter((folder) => !folder.startsWith(nodeModules)).join(path.delimiter),
  };
}
