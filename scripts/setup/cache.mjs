import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Outside the checkout, so that a second clone needs no second download; as root where ordinary users can read it. */
export const cacheFolder = process.env.PARLEY_CACHE_DIR
  ? path.resolve(process.env.PARLEY_CACHE_DIR)
  : process.getuid?.() === 0
    ? '/var/cache/parley'
    : path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'parley');

/**
 * Makes a folder of the cache as one step: it is either wholly there or not there.
 *
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>} the finished folder
 */
export async function cached(name, fill) {
  const finished = path.join(cacheFolder, name);
  if (existsSync(finished)) return finished;
  mkdirSync(cacheFolder, { recursive: true });
  const draft = mkdtempSync(path.join(cacheFolder, 'draft-'));
  try {
    await fill(draft);
    chmodSync(draft, 0o755);
    moveUnlessThere(draft, finished);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return finished;
}

/**
 * Another checkout may have finished the same folder meanwhile; theirs is as good as ours.
 *
 * @param {string} draft
 * @param {string} finished
 */
function moveUnlessThere(draft, finished) {
  try {
    renameSync(draft, finished);
  } catch (error) {
    if (!existsSync(finished)) throw error;
  }
}
