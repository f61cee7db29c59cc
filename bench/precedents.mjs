/** The library of precedents: what its first use takes, searches in it while a person types, and a large comparison. */
import path from 'node:path';
import { checkout, projectNode } from '../scripts/run/checkout.mjs';
import { onSomeDisplay } from '../scripts/run/display.mjs';
import { runWindowed } from '../scripts/run/ordinary-user.mjs';
import { runProgram } from '../scripts/run/run-program.mjs';
import { readRuntime, runtimeEnvironment } from '../scripts/run/runtime.mjs';
import { report, reportHead } from './drafting/stats.mjs';
import { buildBackend } from './patents/build-backend.mjs';

const backend = await buildBackend();
reportHead(readRuntime());
/** @type {{ first: number, again: number, index: number, searches: number[], processor: number[], entries: number }} */
const { first, again, index, searches, processor, entries } = await measured('search.mjs');
report('first list of the library', [first]);
report(`list of ${entries} entries after a change`, [again]);
report('first search after a change', [index]);
report(`search, ${searches.length} times, letter by letter`, searches, { target: 16 });
report('  the same, time of the processor', processor, { target: 16 });

/** @type {{ read: number[], held: number[], processor: number[], rows: number, columns: number }} */
const compared = await measured('compare.mjs');
report(`comparison of ${compared.rows} terms in ${compared.columns} columns, read`, compared.read, {
  target: 50,
});
report('  held against its base and filtered', compared.held, { target: 20 });
report('  both, time of the processor', compared.processor, { target: 50 });

const inApp = path.join(checkout, 'bench', 'precedents', 'window.mjs');
process.exitCode = await runWindowed(onSomeDisplay([projectNode(), inApp]), {
  writable: [],
  env: runtimeEnvironment(readRuntime()),
});

/**
 * What a part of the bench answers, which runs in a process of its own.
 *
 * @param {string} part
 */
async function measured(part) {
  const file = path.join(checkout, 'bench', 'precedents', part);
  const { code, output } = await runProgram(projectNode(), [file, backend], { cwd: checkout });
  const [, answer] = /^PARLEY_BENCH (.*)$/m.exec(output) ?? [];
  if (code !== 0 || answer === undefined) throw new Error(`${part} could not be measured:\n${output}`);
  return JSON.parse(answer);
}
