import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../run/run-program.mjs';
import { gist, SetupFailure } from './failure.mjs';
import { bar, step } from './progress.mjs';

/**
 * Fetches one package as npm does (its registry, proxy and credentials), into a folder of ours and not into npm's cache.
 *
 * @param {{ name: string, integrity: string, bytes: number }} source
 * @param {string} folder
 * @returns {Promise<string>} the tarball
 */
export async function fetchPackage({ name, integrity, bytes }, folder) {
  const npmCache = path.join(folder, 'npm-cache');
  await step(`Fetching ${name}`, async (report) => {
    const timer = setInterval(() => report(bar(sizeOf(npmCache), bytes)), 500);
    const { code, output } = await runProgram(
      'npm',
      ['pack', name, '--loglevel=error', '--cache', npmCache, '--pack-destination', folder],
      {
        cwd: folder,
      },
    );
    clearInterval(timer);
    if (code === 0) return;
    throw new SetupFailure({
      what: `${name} could not be fetched`,
      why: gist(output),
      mend: 'check the connection to the npm registry (npm ping), then run the same command again',
    });
  });
  rmSync(npmCache, { recursive: true, force: true });
  const tarball = path.join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? 'missing.tgz',
  );
  const actual = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (actual === integrity) return tarball;
  throw new SetupFailure({
    what: `${name} is not the file that this project was tested with`,
    why: `its hash is ${actual}\nexpected ${integrity}`,
    mend: 'do not use it; check which registry npm asks (npm config get registry) and run the same command again',
  });
}

/** @param {string} folder */
function sizeOf(folder) {
  let bytes = 0;
  try {
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) bytes += statSync(path.join(file.parentPath, file.name)).size;
    }
  } catch {
    // npm moves its files about while we look; the next look is half a second away.
  }
  return bytes;
}
