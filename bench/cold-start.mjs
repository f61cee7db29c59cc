/**
 * From the start of the process to a window that can be used, for Parley and for an empty Electron window, taking turns
 * so that a busy moment of the machine meets both. The ratio is what to watch: seconds depend on the machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runApp } from './run-app.mjs';

const rounds = Number(process.env.PARLEY_BENCH_ROUNDS ?? 9);
const home = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
const apps = {
  parley: path.join(import.meta.dirname, '..'),
  emptyWindow: path.join(import.meta.dirname, 'empty-window'),
};
/** @type {Record<keyof typeof apps, number[]>} */
const times = { parley: [], emptyWindow: [] };

try {
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, folder] of Object.entries(apps)) {
      const { readyMs } = await runApp({ folder, home });
      // The very first start of each fills its profile and the machine's file cache.
      if (round >= 0) times[/** @type {keyof typeof apps} */ (name)].push(readyMs);
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

const parley = median(times.parley);
const emptyWindow = median(times.emptyWindow);
process.stdout.write(
  `cold start, median of ${rounds}: Parley ${parley} ms, empty window ${emptyWindow} ms, ratio ${(parley / emptyWindow).toFixed(2)}\n`,
);

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
