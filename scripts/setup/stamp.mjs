import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A stamp says for which input a result was made. It is written last, so a broken run leaves none. */

/**
 * @param {string} file
 * @param {string} value
 */
export function hasStamp(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

/**
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, value);
}

/** @param {string} file */
export function removeStamp(file) {
  rmSync(file, { force: true });
}

/**
 * One hash over the names and contents of files and whole folders; missing ones are left out.
 *
 * @param {string} root
 * @param {readonly string[]} names
 */
export function hashOf(root, names) {
  const hash = createHash('sha256');
  for (const name of names.toSorted()) addTo(hash, root, name);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} name
 */
function addTo(hash, root, name) {
  const full = path.join(root, name);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat?.isDirectory())
    for (const entry of readdirSync(full).toSorted()) addTo(hash, root, path.join(name, entry));
  if (stat?.isFile()) hash.update(`${name}\0${stat.size}\0`).update(readFileSync(full));
}
