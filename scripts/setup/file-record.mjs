import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const recordName = '.complete.json';

/**
 * Leaves the hashes of the named files beside them, the last thing written into a finished folder.
 *
 * @param {string} folder
 * @param {readonly string[]} names
 */
export function recordFiles(folder, names) {
  const record = Object.fromEntries(names.map((name) => [name, sha256(path.join(folder, name))]));
  writeFileSync(path.join(folder, recordName), `${JSON.stringify(record, undefined, 2)}\n`);
}

/** @param {string} folder */
export function isAsRecorded(folder) {
  try {
    const record = JSON.parse(readFileSync(path.join(folder, recordName), 'utf8'));
    return Object.entries(record).every(([name, hash]) => {
      const file = path.join(folder, name);
      return existsSync(file) && sha256(file) === hash;
    });
  } catch {
    return false;
  }
}

/** @param {string} file */
function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
