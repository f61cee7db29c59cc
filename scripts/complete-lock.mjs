/**
 * Completes package-lock.json with the binaries of other platforms. Where the registry at hand does not serve them, npm
 * leaves them out of the lock file, and then `npm ci` refuses it ("not in sync") on every machine. Run it after adding a
 * dependency: `node scripts/complete-lock.mjs`. An entry made here has no hash, as the file could not be had.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './run/checkout.mjs';

const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
  win32: 'win32',
  windows: 'win32',
};
const processors = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  x64: 'x64',
  wasm32: 'wasm32',
};

const lockFile = path.join(checkout, 'package-lock.json');
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));

/** @type {Record<string, object>} */
const added = {};
for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!isLocked(owner, name)) added[`node_modules/${name}`] = describe(name, version, entry.dev);
  }
}
const packages = Object.entries({ ...lock.packages, ...added });
lock.packages = Object.fromEntries(packages.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(lockFile, `${JSON.stringify(lock, undefined, 2)}\n`);
process.stdout.write(`${Object.keys(added).length} entries added to package-lock.json\n`);

/**
 * As npm looks a package up: beside its owner, then folder by folder towards the root.
 *
 * @param {string} owner
 * @param {string} name
 */
function isLocked(owner, name) {
  for (
    let folder = owner;
    folder !== '';
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    if (lock.packages[`${folder}/node_modules/${name}`]) return true;
  }
  return lock.packages[`node_modules/${name}`] !== undefined;
}

/**
 * @param {string} name
 * @param {string} version
 * @param {boolean | undefined} dev
 */
function describe(name, version, dev) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => /** @type {Record<string, string>} */ (systems)[word]).find(Boolean);
  const cpu = words.map((word) => /** @type {Record<string, string>} */ (processors)[word]).find(Boolean);
  const libc = os === 'linux' ? words.map(libraryOf).find(Boolean) : undefined;
  if (!/^\d/.test(version))
    throw new Error(`${name} ${version}: only exact versions can be completed by hand`);
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    license: undefined,
    optional: true,
    ...(os && { os: [os] }),
  };
}

/** @param {string} word */
function libraryOf(word) {
  if (word.includes('musl')) return 'musl';
  return word.startsWith('gnu') ? 'glibc' : undefined;
}
