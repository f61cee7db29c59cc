/**
 * Documents beside LibreOffice, which makes a PDF of the Word file of the same document in the same run: a term sheet of some
 * thirty pages, a schedule of 20,000 lines; time for each line, and memory, up to 50,000.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { checkout, projectNode, runtimeFolder } from '../scripts/run/checkout.mjs';
import { runProgram } from '../scripts/run/run-program.mjs';
import { readRuntime } from '../scripts/run/runtime.mjs';
import { convertByLibreOffice, hasLibreOffice } from './documents/libre-office.mjs';
import { reportHead, stats } from './drafting/stats.mjs';

const TIMES = 5;
const folder = path.join(runtimeFolder, 'bench', `documents-${process.pid}`);
mkdirSync(folder, { recursive: true });
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const bundle = await bundleParts();
reportHead(readRuntime());
const isBeside = hasLibreOffice();
if (!isBeside) say('There is no LibreOffice here: nothing to compare with.');

const sheets = [];
for (let time = 0; time <= TIMES; time += 1) sheets.push(await written('pdf', 0));
await reportBeside(`term sheet of ${sheets[0]?.pages} pages`, 0, sheets.slice(1), TIMES, 0.5);

/** @type {Map<number, number>} */
const perLine = new Map();
for (const lines of [10_000, 20_000, 50_000]) {
  const runs = [await written('pdf', lines), await written('pdf', lines)];
  perLine.set(lines, Math.min(...runs.map(({ processorSeconds }) => processorSeconds)) / lines);
  const title = `schedule of ${lines} lines, ${runs[0]?.pages} pages, tagged`;
  await reportBeside(title, lines, runs, lines === 20_000 ? 1 : 0, 0.1);
}
const growth = (perLine.get(50_000) ?? Number.NaN) / (perLine.get(10_000) ?? Number.NaN);
say(`processor time for each line, 50,000 against 10,000: ${round(growth)} (target 1.3)`);

/**
 * Our process from its start to its end beside LibreOffice's: on a busy machine only their processor times compare.
 *
 * @param {string} title
 * @param {number} lines
 * @param {readonly Written[]} runs
 * @param {number} times how often LibreOffice is asked
 * @param {number} target
 */
async function reportBeside(title, lines, runs, times, target) {
  const drawn = middle(runs, ({ seconds }) => seconds);
  const whole = middle(runs, ({ processSeconds }) => processSeconds);
  const worked = middle(runs, ({ processorSeconds }) => processorSeconds);
  const wholeWork = middle(runs, ({ wholeProcessorSeconds }) => wholeProcessorSeconds);
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  say(`${title}: ${round(drawn)} s, with the start of its process ${round(whole)} s`);
  say(`  processor ${round(worked)} s, memory ${megabytes} MB (target < 1000)`);
  if (times === 0 || !isBeside) return;
  const word = await written('docx', lines);
  say(
    `  its Word file: ${round(word.seconds)} s, processor ${round(word.processorSeconds)} s, memory ${word.megabytes} MB`,
  );
  const rival = await convertedOften(lines, times);
  const [their, theirWork] = [
    middle(rival, ({ seconds }) => seconds),
    middle(rival, ({ processorSeconds }) => processorSeconds),
  ];
  say(`  LibreOffice: ${round(their)} s, processor ${round(theirWork)} s`);
  say(
    `  ratio ${round(whole / their)}, of processor time ${round(wholeWork / theirWork)} (target ${target})`,
  );
}

/**
 * After one that makes its profile.
 *
 * @param {number} lines
 * @param {number} times
 */
async function convertedOften(lines, times) {
  await written('docx', 0);
  convertByLibreOffice(fileOf('docx', 0));
  const took = Array.from({ length: times }, () => convertByLibreOffice(fileOf('docx', lines)));
  for (const { isMade, isLate, told } of took)
    if (!isMade)
      say(
        isLate
          ? '  LibreOffice was not done at its limit: the ratios are at most these'
          : `  LibreOffice made nothing: ${told}`,
      );
  return took;
}

/**
 * @template T
 * @param {readonly T[]} runs
 * @param {(run: T) => number} figure
 */
function middle(runs, figure) {
  return stats(runs.map(figure)).median;
}

/** @typedef {{ seconds: number, processorSeconds: number, wholeProcessorSeconds: number, megabytes: number, pages: number | null, processSeconds: number }} Written */

/**
 * @param {'pdf' | 'docx'} format
 * @param {number} lines
 * @returns {Promise<Written>}
 */
async function written(format, lines) {
  const program = path.join(checkout, 'bench', 'documents', 'write-document.mjs');
  const startedAt = performance.now();
  const { code, output } = await runProgram(
    projectNode(),
    ['--max-semi-space-size=4', program, bundle, format, String(lines), fileOf(format, lines)],
    { cwd: checkout },
  );
  const processSeconds = (performance.now() - startedAt) / 1000;
  const [, answer] = /^PARLEY_BENCH (.*)$/m.exec(output) ?? [];
  if (code !== 0 || answer === undefined) throw new Error(`the document was not written:\n${output}`);
  return { ...JSON.parse(answer), processSeconds };
}

/**
 * @param {string} format
 * @param {number} lines
 */
function fileOf(format, lines) {
  return path.join(folder, `sheet-${lines}.${format}`);
}

/** @param {number} value */
function round(value) {
  return value.toFixed(value < 10 ? 2 : 1);
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

async function bundleParts() {
  await build({
    configFile: false,
    root: checkout,
    logLevel: 'error',
    build: {
      ssr: path.join(import.meta.dirname, 'documents', 'parts.ts'),
      outDir: path.join(runtimeFolder, 'bench'),
      emptyOutDir: false,
      target: 'node20.18',
      rollupOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'documents-parts.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return path.join(runtimeFolder, 'bench', 'documents-parts.mjs');
}
