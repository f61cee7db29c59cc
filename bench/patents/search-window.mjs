/**
 * Searches in a list of a million rows as the window has them: from the question in the page to the parsed answer, 200
 * rows with all columns of the table. Beside it the same searches in the sqlite3 shell, and what a person sees: from a key
 * to the drawn rows, with the pause that the field waits for the next key.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from '../../e2e/launch/launch-app.ts';
import { report, stats } from '../drafting/stats.mjs';
import { searchInShell } from './shell-search.mjs';

const [workspace = '', list = ''] = process.argv.slice(2);
const samples = Number(process.env.PARLEY_BENCH_SAMPLES ?? 25);
const home = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
mkdirSync(path.join(home, 'Documents'));
const file = path.join(home, 'Documents', 'lists.parley');

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ search: string, number?: string, words?: string[] }} Search */

/**
 * @param {Page} page
 * @returns {Promise<{ id: string, searches: Search[] }>} what stands in rows all over the list
 */
async function chooseSearches(page) {
  const { id, rows } = await page.evaluate(
    async ({ name, count }) => {
      const ask = async (/** @type {string} */ operation, /** @type {unknown} */ input) =>
        JSON.parse(await window.backend.call(operation, input)).value;
      const lists = await ask('patentLists.list', {});
      const found = lists.find((/** @type {{ name: string }} */ entry) => entry.name === name);
      const part = { search: '', filters: {}, sort: null };
      const sampled = [];
      for (let at = 0; at < count; at += 1) {
        const offset = Math.floor((found.counts.rows / count) * at);
        sampled.push((await ask('patentLists.rows', { id: found.id, part, offset, limit: 1 })).rows[0]);
      }
      return { id: found.id, rows: sampled };
    },
    { name: list, count: samples },
  );
  return { id, searches: rows.flatMap(searchesFor) };
}

/**
 * @param {{ publications: string, title: string | null, owner: string | null, standard: string | null }} row
 * @returns {Search[]}
 */
function searchesFor({ publications, title, owner, standard }) {
  const [shown = ''] = publications.split(' | ');
  const number = shown.replace(/[A-Z]\d?$/, '');
  const [one = '', two = ''] = (title ?? '').toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const [company = ''] = (owner ?? '').toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const [specification = ''] = (standard ?? '').match(/\d+\.\d+/g) ?? [];
  const words = [[one], [one, two], [one.slice(0, 4), company], [company, specification]];
  return [
    ...(number === ''
      ? []
      : [shown, number.replace(/^([A-Z]{2})/, '$1 ')].map((search) => ({ search, number }))),
    ...words
      .filter((some) => some.every((word) => word !== ''))
      .map((some) => ({ search: some.join(' '), words: some })),
  ];
}

/**
 * @param {Page} page
 * @param {string} id
 * @param {readonly Search[]} searches
 * @returns {Promise<number[]>}
 */
function searchInWindow(page, id, searches) {
  return page.evaluate(
    async ({ listId, texts }) => {
      const took = [];
      for (const search of texts) {
        const part = { search, filters: {}, sort: null };
        const startedAt = performance.now();
        const answer = await window.backend.call('patentLists.rows', {
          id: listId,
          part,
          offset: 0,
          limit: 200,
        });
        if (JSON.parse(answer).ok) took.push(performance.now() - startedAt);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      return took;
    },
    { listId: id, texts: searches.map(({ search }) => search) },
  );
}

try {
  copyFileSync(workspace, file);
  const app = await launchApp({ home, args: [file] });
  const page = await app.firstWindow();
  await page.locator('[data-ready]').first().waitFor({ state: 'attached' });
  const { id, searches } = await chooseSearches(page);
  // once to have the file at hand
  await searchInWindow(page, id, searches);
  const ours = await searchInWindow(page, id, searches);
  await app.close();
  const shell = searchInShell(file, searches);
  report(`first page of ${searches.length} searches, at the window`, ours, {
    target: 33,
    rival: { name: 'sqlite3 shell', values: shell },
  });
  const ratio = stats(ours).p95 / stats(shell).p95;
  process.stdout.write(`  ratio of the 95th percentiles: ${ratio.toFixed(2)} (at most 2)\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
