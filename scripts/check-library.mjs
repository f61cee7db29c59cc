/**
 * Every entry of the library against its schema and the catalogue of terms: what is wrong, a line each. The build stops at
 * one, so that the app, which would take a tenth of a second and more for it, need not check again.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runnerImport } from 'vite';

/**
 * @param {string} checkout the folder of the project
 * @returns {Promise<readonly string[]>}
 */
export async function checkLibrary(checkout) {
  const folder = path.join(checkout, 'db', 'library', 'precedents');
  /** @type {typeof import('../domain/precedents/check-precedent.ts')} */
  const { checkPrecedent } = await load(checkout, 'check-precedent.ts');
  /** @type {typeof import('../domain/precedents/complete-precedent.ts')} */
  const { completePrecedent } = await load(checkout, 'complete-precedent.ts');

  return readdirSync(folder).flatMap((name) => {
    const written = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    const checked = checkPrecedent(written);
    if (!checked.ok) return [`${name}: ${JSON.stringify(checked.error)}`];
    if (`${checked.value.id}.json` !== name) return [`${name} holds the entry "${checked.value.id}"`];
    return isDeepStrictEqual(completePrecedent(written), checked.value)
      ? []
      : [`${name} is not read as it is checked: see completePrecedent`];
  });
}

/**
 * @param {string} checkout
 * @param {string} name
 * @returns {Promise<any>}
 */
async function load(checkout, name) {
  const file = path.join(checkout, 'domain', 'precedents', name);
  return (await runnerImport(file, { root: checkout, configFile: false, logLevel: 'error' })).module;
}
