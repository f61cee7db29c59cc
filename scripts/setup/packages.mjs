import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout, nodeModules } from '../run/checkout.mjs';
import { runProgram } from '../run/run-program.mjs';
import { gist, SetupFailure } from './failure.mjs';
import { step } from './progress.mjs';

/**
 * Installs what package-lock.json names, unless just that is installed already.
 * No package may run an install script: none of ours needs one, and better-sqlite3's would compile in vain (npm/cli#9837).
 */
export async function installPackages() {
  if (isInstalledAsLocked()) return;
  await step('Installing packages (npm ci)', async () => {
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await runProgram('npm', args, {
      cwd: checkout,
      env: environmentWithoutProjectTools(),
      shell: process.platform === 'win32',
    });
    if (code === 0) return;
    throw new SetupFailure({
      what: 'The packages could not be installed',
      why: gist(output),
      mend: 'npm ci --ignore-scripts shows it all; is the npm registry reachable (npm ping)?',
    });
  });
}

/**
 * npm leaves a lock file of its own in node_modules as the last thing it does, so a broken-off installation has none.
 * Optional packages may be missing: most of them are made for other systems.
 */
function isInstalledAsLocked() {
  const wanted = readLock(path.join(checkout, 'package-lock.json'));
  const installed = readLock(path.join(nodeModules, '.package-lock.json'));
  if (!wanted || !installed) return false;
  const isSatisfied = (
    /** @type {[string, { version: string, optional?: boolean }]} */ [folder, { version, optional }],
  ) => (installed[folder] ? installed[folder].version === version : optional === true || folder === '');
  return (
    Object.entries(wanted).every(isSatisfied) && Object.keys(installed).every((folder) => wanted[folder])
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }> | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm removes node_modules first; it must not run on the very Node that lies in there. */
function environmentWithoutProjectTools() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const outside = folders.filter((folder) => !folder.startsWith(nodeModules));
  return { ...process.env, PATH: outside.join(path.delimiter) };
}
