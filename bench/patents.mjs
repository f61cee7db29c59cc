/**
 * Patent lists beside the `sqlite3` shell on the same file: import with the same indexes and the same words, search, memory,
 * and how long the window stands still meanwhile. `PARLEY_BENCH_MILLION=1` adds a list of a million rows.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkout, projectNode } from '../scripts/run/checkout.mjs';
import { onSomeDisplay } from '../scripts/run/display.mjs';
import { runProgram } from '../scripts/run/run-program.mjs';
import { runWindowed } from '../scripts/run/ordinary-user.mjs';
import { readRuntime, runtimeEnvironment } from '../scripts/run/runtime.mjs';
import { reportHead, stats } from './drafting/stats.mjs';
import { benchFolder, buildBackend } from './patents/build-backend.mjs';
import { makeIsld } from './patents/make-isld.mjs';
import { hasShell, importByShell, searchByShell } from './patents/shell.mjs';

const here = path.join(checkout, 'bench', 'patents');
const sizes = [200_000, ...(process.env.PARLEY_BENCH_MILLION === '1' ? [1_000_000] : [])];
/** Words and numbers that a person would look for, from frequent to rare. */
const searches = [
  'beam',
  'paging access',
  'EP1000002',
  'US 2006/0000',
  '38.2',
  'muster',
  'uplink 42',
  'handover',
];

mkdirSync(benchFolder, { recursive: true });
const backend = await buildBackend();
reportHead(readRuntime());
if (!hasShell()) say('There is no sqlite3 shell here: nothing to compare with.');

/** @type {number[]} */
const perRow = [];
for (const rows of sizes) {
  const file = path.join(benchFolder, `isld-${rows}.csv`);
  if (!existsSync(file)) makeIsld(file, rows);
  const ours = await measureOurs(file);
  perRow.push(ours.seconds / rows);
  say(
    `import of ${rows} rows: ${round(ours.seconds)} s (processor ${round(ours.processorSeconds)} s), memory ${ours.megabytes} MB (target < 400)`,
  );
  if (hasShell()) {
    const shell = importByShell(file);
    say(
      `  sqlite3 shell: ${round(shell.seconds)} s (processor ${round(shell.processorSeconds)} s); ratio ${round(ours.seconds / shell.seconds)}, of processor time ${round(ours.processorSeconds / shell.processorSeconds)} (target 3)`,
    );
    reportSearches(ours.searches, searchByShell(searches));
  }
}
if (perRow.length === 2)
  say(`time per row, a million against 200,000: ${round((perRow[1] ?? 0) / (perRow[0] ?? 1))} (target 1.3)`);

const window = path.join(here, 'window.mjs');
process.exitCode = await runWindowed(
  onSomeDisplay([projectNode(), window, path.join(benchFolder, `isld-${sizes[0]}.csv`)]),
  { writable: [], env: runtimeEnvironment(readRuntime()) },
);

/** @typedef {{ seconds: number, processorSeconds: number, megabytes: number, searches: number[] }} Ours */

/**
 * In a process of its own, as in the app, so that its memory is its own.
 *
 * @param {string} file
 * @returns {Promise<Ours>}
 */
async function measureOurs(file) {
  const workspace = path.join(benchFolder, `bench-${process.pid}.parley`);
  // the nursery of the app's own process (electron/backend.ts)
  const program = [
    '--max-semi-space-size=4',
    path.join(here, 'import-list.mjs'),
    backend,
    file,
    workspace,
    JSON.stringify(searches),
  ];
  const { code, output } = await runProgram(projectNode(), program, { cwd: checkout });
  if (code === 0 && hasShell()) {
    const search = [projectNode(), path.join(here, 'search-window.mjs'), workspace, 'Bench'];
    await runWindowed(onSomeDisplay(search), { writable: [], env: runtimeEnvironment(readRuntime()) });
  }
  for (const ending of ['', '-wal', '-journal', '-shm']) rmSync(workspace + ending, { force: true });
  const [, answer] = /^PARLEY_BENCH (.*)$/m.exec(output) ?? [];
  if (code !== 0 || answer === undefined) throw new Error(`the import failed:\n${output}`);
  return JSON.parse(answer);
}

/**
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 */
function reportSearches(ours, theirs) {
  const [our, their] = [stats(ours), stats(theirs)];
  say(
    `  search, first page, at the backend: median ${round(our.median)}, p95 ${round(our.p95)} ms (target < 33); shell p95 ${round(their.p95)} ms, ratio ${round(our.p95 / their.p95)} (target 2)`,
  );
}

/** @param {number} value */
function round(value) {
  return value.toFixed(value < 10 ? 2 : 1);
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
