import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { checkout, runtimeFolder } from '../../scripts/run/checkout.mjs';

export const benchFolder = path.join(runtimeFolder, 'bench');

/**
 * Domain, backend and generator in one bundle, as the app runs them.
 *
 * @returns {Promise<typeof import('./parts.ts')>}
 */
export async function loadParts() {
  mkdirSync(benchFolder, { recursive: true });
  await build({
    configFile: false,
    root: checkout,
    logLevel: 'error',
    build: {
      ssr: path.join(import.meta.dirname, 'parts.ts'),
      outDir: benchFolder,
      emptyOutDir: false,
      target: 'node20.18',
      rollupOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'parts.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return import(pathToFileURL(path.join(benchFolder, 'parts.mjs')).href);
}

/**
 * The workspace with the big deal: made once, and again when the generator or the schema of workspaces changes.
 *
 * @param {typeof import('./parts.ts')} parts
 * @returns {Promise<string>} the path of the file, which is to be copied and not opened
 */
export async function findBigDeal(parts) {
  const sources = [
    ...['make-deal.ts', 'words.ts'].map((name) => path.join(import.meta.dirname, name)),
    path.join(checkout, 'db', 'migrations', 'hashes.json'),
    // a key of the catalogue is a term of the deal
    ...readdirSync(path.join(checkout, 'domain', 'terms', 'catalogue')),
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(path.isAbsolute(source) ? readFileSync(source) : source);
  const file = path.join(benchFolder, `big-deal-${hash.digest('hex').slice(0, 12)}.parley`);
  if (existsSync(file)) return file;
  // Those of older generators, and what an interrupted run left
  for (const old of readdirSync(benchFolder).filter((name) => name.includes('.parley')))
    rmSync(path.join(benchFolder, old), { force: true });
  process.stdout.write('making the deal of 200 terms and 40 rounds, once\n');
  const unfinished = path.join(benchFolder, `unfinished-${process.pid}.parley`);
  await parts.makeDeal(unfinished, undefined);
  renameSync(unfinished, file);
  return file;
}
