/** Imports one list into a new workspace, searches it, and prints what that took. Runs in a process of its own. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from '../../scripts/run/checkout.mjs';

const [bundle = '', file = '', workspace = '', searches = '[]'] = process.argv.slice(2);
/** How often each search is asked for. */
const TIMES = 15;

/** @type {typeof import('./parts.ts')} */
const { createBackend, fontFilesIn } = await import(pathToFileURL(bundle).href);
/** @type {(result: { ok: boolean, value?: unknown }) => void} */
let finish = () => undefined;
const backend = createBackend({
  fonts: fontFilesIn(path.join(checkout, 'node_modules')),
  emit: (event) => {
    if (event.name === 'job.finished') finish(event.result);
  },
  logFailure: (what, _incident, thrown) => process.stderr.write(`${what}: ${String(thrown)}\n`),
});
await mustBe(backend.call('workspace.create', { file: workspace, sample: false }));

const before = process.cpuUsage();
const startedAt = performance.now();
const finished = new Promise((resolve) => {
  finish = resolve;
});
await mustBe(
  backend.call('patentLists.import', {
    source: { file },
    name: 'Bench',
    owner: 'Example Wireless Oy',
    settings: {},
  }),
);
/** @type {{ id: string }} */
const list = await mustBe(finished);
const seconds = (performance.now() - startedAt) / 1000;
const { user, system } = process.cpuUsage(before);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);

/** @type {number[]} */
const took = [];
for (let time = 0; time < TIMES; time += 1) {
  for (const search of JSON.parse(searches)) {
    const askedAt = performance.now();
    const part = { search, filters: {}, sort: null };
    await mustBe(backend.call('patentLists.rows', { id: list.id, part, offset: 0, limit: 200 }));
    took.push(performance.now() - askedAt);
  }
}
await backend.close();
const answer = { seconds, processorSeconds: (user + system) / 1e6, megabytes, searches: took };
process.stdout.write(`PARLEY_BENCH ${JSON.stringify(answer)}\n`);

/**
 * @param {Promise<any>} answered
 * @returns {Promise<any>}
 */
async function mustBe(answered) {
  const result = await answered;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
