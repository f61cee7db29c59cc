/** How long the window stands still while a list is imported: the longest gap between two frames of the built app. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from '../../e2e/launch/launch-app.ts';
import { stats } from '../drafting/stats.mjs';

const [file = ''] = process.argv.slice(2);
const home = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
mkdirSync(path.join(home, 'Documents'));
const app = await launchApp({ home });
try {
  const page = await app.firstWindow();
  await page.locator('[data-ready]').first().waitFor({ state: 'attached' });
  const workspace = path.join(home, 'Documents', 'bench.parley');
  await page.evaluate(
    (at) => window.backend.call('workspace.create', { file: at, sample: false }),
    workspace,
  );
  const gaps = await page.evaluate(measureFrames, file);
  const { median, p95, max } = stats(gaps);
  process.stdout.write(
    `the window while a list is imported: frames every ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)}, longest stall ${max.toFixed(1)} ms (target < 50)\n`,
  );
} finally {
  await app.close();
  rmSync(home, { recursive: true, force: true });
}

/**
 * Runs in the page: starts the import and watches the frames until the list is there.
 *
 * @param {string} source
 * @returns {Promise<number[]>}
 */
async function measureFrames(source) {
  /** @type {number[]} */
  const gaps = [];
  let isOver = false;
  let before = performance.now();
  const watch = () => {
    const now = performance.now();
    gaps.push(now - before);
    before = now;
    if (!isOver) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  const input = { source: { file: source }, name: 'Bench', owner: 'Example Wireless Oy', settings: {} };
  await window.backend.call('patentLists.import', input);
  while (!isOver) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const answer = await window.backend.call('patentLists.list', {});
    // what the contract says of this operation
    const { value } = /** @type {{ value: readonly unknown[] }} */ (JSON.parse(answer));
    isOver = value.length > 0;
  }
  // the first frames are those of starting
  return gaps.slice(5);
}
