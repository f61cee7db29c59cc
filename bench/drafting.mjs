/** Drafting on a sheet of 200 terms with 40 rounds: the difference of two rounds here, the rest in the real app. */
import path from 'node:path';
import { checkout, projectNode } from '../scripts/run/checkout.mjs';
import { onSomeDisplay } from '../scripts/run/display.mjs';
import { runWindowed } from '../scripts/run/ordinary-user.mjs';
import { readRuntime, runtimeEnvironment } from '../scripts/run/runtime.mjs';
import { measureDiff } from './drafting/diff.mjs';
import { findBigDeal, loadParts } from './drafting/load-parts.mjs';
import { reportHead } from './drafting/stats.mjs';

const parts = await loadParts();
const bigDeal = await findBigDeal(parts);
reportHead(readRuntime());
await measureDiff(parts, bigDeal);
const window = path.join(checkout, 'bench', 'drafting', 'window.mjs');
process.exitCode = await runWindowed(
  onSomeDisplay([projectNode(), window, bigDeal, parts.bigTitle, parts.emptyTitle]),
  { writable: [], env: runtimeEnvironment(readRuntime()) },
);
