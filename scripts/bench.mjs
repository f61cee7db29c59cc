/**
 * `npm run bench`: what a person waits for, on this machine. `npm run bench -- drafting` measures that alone. Figures are
 * reported, nothing fails by them: they depend on the machine, the ratios to a rival in the same run much less.
 */
import path from 'node:path';
import { checkout, projectNode } from './run/checkout.mjs';
import { onSomeDisplay } from './run/display.mjs';
import { runWindowed } from './run/ordinary-user.mjs';
import { runProgram } from './run/run-program.mjs';
import { readRuntime, runtimeEnvironment } from './run/runtime.mjs';

/** @type {Readonly<Record<string, (command: readonly string[]) => Promise<number>>>} */
const benches = {
  'cold-start': inWindow,
  'round-trip': inWindow,
  drafting: byItself,
  patents: byItself,
  precedents: byItself,
  economics: byItself,
  documents: byItself,
  preview: byItself,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  process.stderr.write(`There is no bench "${unknown}", only ${Object.keys(benches).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
    const code = await benches[name]?.([projectNode(), path.join(checkout, 'bench', `${name}.mjs`)]);
    if (code !== 0) process.exitCode = code;
  }
}

/**
 * Opens its windows itself, and does the rest without.
 *
 * @param {readonly string[]} command
 */
async function byItself([program = '', ...args]) {
  return (await runProgram(program, args, { show: true, cwd: checkout })).code;
}

/** @param {readonly string[]} command */
function inWindow(command) {
  return runWindowed(onSomeDisplay(command), { writable: [], env: runtimeEnvironment(readRuntime()) });
}
