/** The value of a round as a person types: ten products in five regions over fifteen years, with tiers and caps. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { checkout, runtimeFolder } from '../scripts/run/checkout.mjs';
import { readRuntime } from '../scripts/run/runtime.mjs';
import { report, reportHead, stats } from './drafting/stats.mjs';
import { bigScenario } from './economics/big-scenario.mjs';

const TIMES = 200;
const WARM_UP = 30;
const DRAWN = 7;

const { readScenario, simulate, valueScenario } = await loadParts();
const input = bigScenario();
reportHead(readRuntime());

/** @typedef {import('../domain/terms/values/rate-schedule.ts').RateLine} RateLine */
const nothing = () => {};
/** What is done again and again: the rates are new objects, as after they were saved; the other terms are those of before. */
/** @type {Record<string, { isCold?: true, isDiscounted?: true, change: (lines: RateLine[], turn: number) => void }>} */
const turns = {
  'first value': { isCold: true, change: nothing },
  'a rate changed': {
    change: (/** @type {RateLine[]} */ lines, /** @type {number} */ turn) => {
      const rate = lines[turn % lines.length]?.rate;
      if (!rate) return;
      if (rate.basis === 'percent') rate.percent = (0.6 + (turn % 40) / 1_000).toFixed(3);
      else rate.amount = (1.2 + (turn % 40) / 1_000).toFixed(3);
    },
  },
  'a tier moved': {
    change: (/** @type {RateLine[]} */ lines, /** @type {number} */ turn) => {
      const step = lines[turn % lines.length]?.tiers?.steps[0];
      if (step) step.above = String(2_000_000 + turn * 1_013);
    },
  },
  'another discount rate': { isDiscounted: true, change: nothing },
};

const kept = read();
for (const [name, { change, isCold, isDiscounted }] of Object.entries(turns)) {
  const took = [];
  const worked = [];
  for (let turn = 0; turn < TIMES + WARM_UP; turn += 1) {
    const base = isCold ? read() : kept;
    const rate = structuredClone(base.terms['rate'] ?? {});
    const royalty = rate['royaltyB'];
    if (royalty && 'value' in royalty)
      change(/** @type {{ lines: RateLine[] }} */ (royalty.value).lines, turn);
    const terms = { ...base.terms, rate };
    const discountRate = isDiscounted ? base.discountRate.plus((turn % 97) / 10_000) : base.discountRate;
    const [began, busy] = [performance.now(), processorTime()];
    const valuation = valueScenario({ ...base, terms, discountRate });
    const [spent, work] = [performance.now() - began, processorTime() - busy];
    if (!valuation.ok) throw new Error(JSON.stringify(valuation.error));
    if (turn < WARM_UP) continue;
    took.push(spent);
    worked.push(work);
  }
  report(`value of a round, ${kept.forecasts.B.length} rows, ${name}`, took, isCold ? {} : { target: 8 });
  reportWork(took, worked);
}

const reading = [];
const telling = [];
let lines = 0;
for (let turn = 0; turn < TIMES / 4 + WARM_UP; turn += 1) {
  const began = performance.now();
  const scenario = read();
  const isRead = performance.now();
  const valuation = valueScenario(scenario);
  if (!valuation.ok) throw new Error(JSON.stringify(valuation.error));
  const isValued = performance.now();
  lines = valuation.value.working().length;
  if (turn < WARM_UP) continue;
  reading.push(isRead - began);
  telling.push(performance.now() - isValued);
}
report('  its scenario read and checked', reading);
report(`  its working in words, ${lines} lines`, telling);

/** @type {import('../domain/economics/simulation/ranges.ts').AssumptionRanges['assumptions']} */
const assumptions = [
  range('units-B', '0.6', '1.3'),
  range('price-B', '0.85', '1.1'),
  range('discount-rate', '0.06', '0.13'),
];
for (const [name, drawn] of /** @type {const} */ ([
  ['units, prices, discount rate', assumptions],
  ['and two currencies', [...assumptions, range('fx-USD', '0.9', '1.15'), range('fx-CNY', '0.85', '1.1')]],
])) {
  const took = [];
  const worked = [];
  const longest = [];
  const beside = [];
  for (let turn = 0; turn < DRAWN + 2; turn += 1) {
    const [began, busy] = [performance.now(), processorTime()];
    const slices = [];
    const drawing = simulate(kept, { seed: turn, draws: 100_000, assumptions: [...drawn] });
    for (let at = began; ;) {
      const step = drawing.next();
      const now = performance.now();
      slices.push(now - at);
      at = now;
      if (!step.done) continue;
      if (!step.value.ok) throw new Error(JSON.stringify(step.value.error));
      break;
    }
    if (turn < 2) continue;
    took.push(performance.now() - began);
    worked.push(processorTime() - busy);
    longest.push(Math.max(...slices));
    beside.push(stats(slices).p95);
  }
  report(`100,000 draws of ${name}`, took, { target: 500 });
  reportWork(took, worked);
  report('  the longest that others wait meanwhile', longest);
  report('  the longest of nineteen in twenty of the waits', beside);
}

/** In milliseconds, of all threads of this process: it compares where the machine is busy with other things. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * @param {readonly number[]} took
 * @param {readonly number[]} worked
 */
function reportWork(took, worked) {
  report('  processor time', worked);
  process.stdout.write(
    `  least: ${Math.min(...took).toFixed(1)}, processor time ${Math.min(...worked).toFixed(1)}\n`,
  );
}

function read() {
  const scenario = readScenario(input);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  return scenario.value;
}

/**
 * @param {import('../domain/economics/simulation/ranges.ts').RangeKey} key
 * @param {string} low
 * @param {string} high
 */
function range(key, low, high) {
  return { key, low, high, shape: /** @type {const} */ ('triangular'), by: '', why: '' };
}

/** @returns {Promise<typeof import('./economics/parts.ts')>} */
async function loadParts() {
  const outDir = path.join(runtimeFolder, 'bench');
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    root: checkout,
    logLevel: 'error',
    build: {
      ssr: path.join(import.meta.dirname, 'economics', 'parts.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20.18',
      rollupOptions: { output: { entryFileNames: 'economics.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return import(pathToFileURL(path.join(outDir, 'economics.mjs')).href);
}
