/** First use of the library, and searches in it beside many entries of our own. Runs in a process of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from '../../scripts/run/checkout.mjs';

const [bundle = ''] = process.argv.slice(2);
const OWN_ENTRIES = 100;
/** Looked for letter by letter, as it is typed: from what is in nearly every entry to what is in one. */
const typed = [
  'patent licence',
  'nokia apple 2017',
  'running royalty handsets',
  'court of appeal',
  '1,041,642,161.25',
  'undisclosed',
  'arbitration',
  'xiaomi patents',
  'FOSS Patents',
  'negotiated terms',
];
const QUERIES = 200;

/** @type {typeof import('../patents/parts.ts')} */
const { createBackend, fontFilesIn } = await import(pathToFileURL(bundle).href);
const backend = createBackend({
  fonts: fontFilesIn(path.join(checkout, 'node_modules')),
  emit: () => undefined,
  logFailure: (what, _incident, thrown) => process.stderr.write(`${what}: ${String(thrown)}\n`),
});
const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
try {
  await mustBe(backend.call('workspace.create', { file: path.join(folder, 'a.parley'), sample: false }));
  const first = await timed(() => backend.call('precedents.list', {}));
  await writeOwn(first.value.slice(0, 20));
  const again = await timed(() => backend.call('precedents.list', {}));
  const index = await timed(() => backend.call('precedents.search', { query: 'nokia' }));
  const beginnings = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  /** @type {number[]} */
  const searches = [];
  /** @type {number[]} */
  const processor = [];
  for (let at = 0; at < QUERIES; at += 1) {
    const query = beginnings[at % beginnings.length] ?? '';
    const before = process.cpuUsage();
    searches.push((await timed(() => backend.call('precedents.search', { query }))).took);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  const answer = {
    first: first.took,
    again: again.took,
    index: index.took,
    searches,
    processor,
    entries: again.value.length,
  };
  process.stdout.write(`PARLEY_BENCH ${JSON.stringify(answer)}\n`);
} finally {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Entries of our own with as many words as those of the library.
 *
 * @param {readonly { id: string }[]} models
 */
async function writeOwn(models) {
  for (let at = 0; at < OWN_ENTRIES; at += 1) {
    const id = models[at % models.length]?.id ?? '';
    const { precedent } = await mustBe(backend.call('precedents.get', { id }));
    const own = { ...precedent, id: `own-${at}`, title: `Negotiated terms ${at}: ${precedent.title}` };
    await mustBe(backend.call('precedents.saveOwn', { precedent: own, isConfidential: true, isNew: true }));
  }
}

/** @param {() => Promise<any>} ask */
async function timed(ask) {
  const startedAt = performance.now();
  const value = await mustBe(ask());
  return { value, took: performance.now() - startedAt };
}

/**
 * @param {Promise<any>} answered
 * @returns {Promise<any>}
 */
async function mustBe(answered) {
  const result = await answered;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
