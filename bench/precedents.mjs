/** The library of precedents: what its first use takes, and searches in it while a person types. */
import path from 'node:path';
import { checkout, projectNode } from '../scripts/run/checkout.mjs';
import { runProgram } from '../scripts/run/run-program.mjs';
import { readRuntime } from '../scripts/run/runtime.mjs';
import { report, reportHead } from './drafting/stats.mjs';
import { buildBackend } from './patents/build-backend.mjs';

const backend = await buildBackend();
reportHead(readRuntime());
const search = path.join(checkout, 'bench', 'precedents', 'search.mjs');
const { code, output } = await runProgram(projectNode(), [search, backend], { cwd: checkout });
const [, answer] = /^PARLEY_BENCH (.*)$/m.exec(output) ?? [];
if (code !== 0 || answer === undefined) throw new Error(`the library could not be searched:\n${output}`);
/** @type {{ first: number, again: number, index: number, searches: number[], processor: number[], entries: number }} */
const { first, again, index, searches, processor, entries } = JSON.parse(answer);
report('first list of the library', [first]);
report(`list of ${entries} entries after a change`, [again]);
report('first search after a change', [index]);
report(`search, ${searches.length} times, letter by letter`, searches, { target: 16 });
report('  the same, time of the processor', processor, { target: 16 });
