import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runtimeFolder } from './checkout.mjs';

/**
 * @typedef {object} Runtime
 * @property {'official' | 'fallback'} kind
 * @property {string} version of Electron
 * @property {string} dist the unpacked Electron
 * @property {string} executable
 * @property {string | null} nativeBinding better-sqlite3 built for this Electron; null: its shipped binary fits
 */

export const runtimeFile = path.join(runtimeFolder, 'runtime.json');

/**
 * Which Electron runs in this checkout, as set-up left it.
 *
 * @returns {Runtime}
 */
export function readRuntime() {
  try {
    return JSON.parse(readFileSync(runtimeFile, 'utf8'));
  } catch {
    throw new Error('Electron is not set up in this checkout yet. Run: npm run setup');
  }
}

/**
 * What the app must be told when it does not run on the Electron that it ships with.
 *
 * @param {Runtime} runtime
 * @returns {Record<string, string>}
 */
export function runtimeEnvironment(runtime) {
  return runtime.nativeBinding ? { PARLEY_SQLITE_BINDING: runtime.nativeBinding } : {};
}
