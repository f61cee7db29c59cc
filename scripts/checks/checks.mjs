import { checkout, projectNode, tools } from '../run/checkout.mjs';
import { runProgram } from '../run/run-program.mjs';
import { cruise } from './boundaries.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<{ ok: boolean, output: string }>} run
 */

/** @type {readonly Check[]} */
export const checks = [
  { name: 'format', run: () => tool(tools.oxfmt, '--check') },
  { name: 'lint', run: () => tool(tools.oxlint, '--deny-warnings') },
  { name: 'types: domain', run: () => types('domain') },
  { name: 'types: node', run: () => types('node') },
  { name: 'types: preload', run: () => types('preload') },
  { name: 'types: web', run: () => types('web') },
  { name: 'types: tests', run: () => types('tests') },
  { name: 'boundaries', run: checkBoundaries },
  { name: 'unused', run: () => tool(tools.knip, '--no-progress') },
];

/** @param {string} project */
function types(project) {
  return tool(tools.tsc, '--project', `tsconfig.${project}.json`, '--pretty', 'false');
}

/**
 * @param {string} entry
 * @param {...string} args
 */
async function tool(entry, ...args) {
  const { code, output } = await runProgram(projectNode(), [entry, ...args], { cwd: checkout });
  return { ok: code === 0, output };
}

/** A run that sees no files would find no violations either: that is a failure of the tool, not a success. */
async function checkBoundaries() {
  const { totalCruised, violations } = (await cruise(checkout)).summary;
  if (totalCruised === 0) return { ok: false, output: 'dependency-cruiser saw no files at all\n' };
  const lines = violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}\n`);
  return { ok: lines.length === 0, output: lines.join('') };
}
