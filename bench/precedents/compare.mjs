/** A comparison of a hundred terms in twenty columns: read, held against its base and filtered. Runs in a process of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from '../../scripts/run/checkout.mjs';

const [bundle = ''] = process.argv.slice(2);
const ROWS = 100;
const COLUMNS = 20;
const TIMES = 40;

/** @type {typeof import('../patents/parts.ts')} */
const { createBackend, fontFilesIn, differencesFromBase, shownRows, baseColumn } = await import(
  pathToFileURL(bundle).href
);
const backend = createBackend({
  fonts: fontFilesIn(path.join(checkout, 'node_modules')),
  emit: () => undefined,
  logFailure: (what, _incident, thrown) => process.stderr.write(`${what}: ${String(thrown)}\n`),
});
const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
try {
  await mustBe(backend.call('workspace.create', { file: path.join(folder, 'a.parley'), sample: true }));
  const [{ id: dealId }] = await mustBe(backend.call('deals.list', {}));
  const library = await mustBe(backend.call('precedents.list', {}));
  const columns = [
    'round',
    'round-1',
    ...library.slice(0, COLUMNS - 2).map((/** @type {{ id: string }} */ entry) => entry.id),
  ];
  await addTerms(dealId, ROWS - (await rowsOf(dealId, columns)));
  /** @type {{ read: number[], held: number[], processor: number[], rows: number, columns: number }} */
  const answer = { read: [], held: [], processor: [], rows: 0, columns: 0 };
  for (let at = 0; at < TIMES; at += 1) {
    const before = process.cpuUsage();
    const began = performance.now();
    const comparison = await mustBe(backend.call('comparison.read', { dealId, columns }));
    const isRead = performance.now();
    const differences = differencesFromBase(comparison, baseColumn(comparison, 'round'));
    shownRows(comparison, differences, { show: 'differ', priority: null, onlyEconomic: false });
    answer.read.push(isRead - began);
    answer.held.push(performance.now() - isRead);
    const { user, system } = process.cpuUsage(before);
    answer.processor.push((user + system) / 1000);
    Object.assign(answer, { rows: comparison.rows.length, columns: comparison.columns.length });
  }
  process.stdout.write(`PARLEY_BENCH ${JSON.stringify(answer)}\n`);
} finally {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} dealId
 * @param {readonly string[]} columns
 */
async function rowsOf(dealId, columns) {
  return (await mustBe(backend.call('comparison.read', { dealId, columns: [...columns] }))).rows.length;
}

/**
 * @param {string} dealId
 * @param {number} count
 */
async function addTerms(dealId, count) {
  const { round } = await mustBe(backend.call('deals.open', { dealId }));
  for (let at = 0; at < count; at += 1) {
    /** @type {import('../../domain/terms/custom-term.ts').CustomTerm} */
    const custom = {
      label: `Term ${at}`,
      section: 'legal',
      fields: ['one', 'two', 'three'].map((key) => ({
        key,
        label: `Value ${key}`,
        kind: /** @type {const} */ ('money'),
      })),
    };
    const open = await mustBe(backend.call('terms.addCustom', { roundId: round.id, custom }));
    const term = open.round.terms.find(
      (/** @type {{ custom: { label: string } | null }} */ each) => each.custom?.label === custom.label,
    );
    const fee = { basis: 'illustrative', value: { amount: '1250000.50', currency: 'EUR' } };
    const fields = { one: fee, two: fee, three: fee };
    await mustBe(backend.call('terms.save', { roundId: round.id, term: { ...term, fields } }));
  }
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
