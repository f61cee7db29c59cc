/** One call from the page through the bridge to SQLite and back, as the page sees it. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runApp } from './run-app.mjs';

const calls = 5000;
const home = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
const workspace = { file: path.join(home, 'bench.parley'), sample: true };
const question = `(async () => {
  await window.backend.call('workspace.create', ${JSON.stringify(workspace)});
  const spend = async (count) => {
    const began = performance.now();
    for (let i = 0; i < count; i += 1) {
      const { ok } = JSON.parse(await window.backend.call('deals.list', {}));
      if (!ok) throw new Error('deals.list failed');
    }
    return performance.now() - began;
  };
  const sorted = (values) => values.sort((a, b) => a - b);
  await spend(200);
  const singles = [];
  for (let i = 0; i < ${calls}; i += 1) singles.push(await spend(1));
  // The page's clock is coarse: the median comes from whole batches.
  const batches = [];
  for (let i = 0; i < ${calls / 50}; i += 1) batches.push((await spend(50)) / 50);
  return { median: sorted(batches)[batches.length / 2], p99: sorted(singles)[singles.length * 0.99] };
})()`;

try {
  const ran = await runApp({ folder: path.join(import.meta.dirname, '..'), home, question });
  // what the question above answers
  const answer = /** @type {{ median: number, p99: number }} */ (ran.answer);
  process.stdout.write(
    `round trip of one call, ${calls} calls: median ${answer.median.toFixed(3)} ms, p99 ${answer.p99.toFixed(3)} ms\n`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
