/** The value of a round as a person types: ten products in five regions over fifteen years, with tiers and caps. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { checkout, runtimeFolder } from '../scripts/run/checkout.mjs';
import { readRuntime } from '../scripts/run/runtime.mjs';
import { report, reportHead } from './drafting/stats.mjs';
import { bigScenario } from './economics/big-scenario.mjs';

const TIMES = 200;
const WARM_UP = 30;

const { readScenario, valueScenario } = await loadParts();
const input = bigScenario();
reportHead(readRuntime());

/** @type {{ read: number[], valued: number[], told: number[] }} */
const took = { read: [], valued: [], told: [] };
let rows = 0;
let lines = 0;
for (let turn = 0; turn < TIMES + WARM_UP; turn += 1) {
  const began = performance.now();
  const scenario = readScenario(input);
  const isRead = performance.now();
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  const valuation = valueScenario(scenario.value);
  const isValued = performance.now();
  if (!valuation.ok) throw new Error(JSON.stringify(valuation.error));
  lines = valuation.value.working().length;
  const isTold = performance.now();
  rows = scenario.value.forecasts.B.length;
  if (turn < WARM_UP) continue;
  took.read.push(isRead - began);
  took.valued.push(isValued - isRead);
  took.told.push(isTold - isValued);
}
report(`value of a round, ${rows} rows`, took.valued, { target: 8 });
report('  its scenario read and checked', took.read);
report(`  its working in words, ${lines} lines`, took.told);

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
