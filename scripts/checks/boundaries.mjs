import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkout, projectNode, tools } from '../run/checkout.mjs';
import { runProgram } from '../run/run-program.mjs';

const configuration = path.join(checkout, '.dependency-cruiser.mjs');
const readTsx = path.join(import.meta.dirname, 'swc-reads-tsx.cjs');
const folders = ['domain', 'db', 'electron', 'renderer'];

/**
 * Checks which file imports which against `.dependency-cruiser.mjs`.
 *
 * @param {string} root a tree like this checkout
 * @returns {Promise<{ modules: number, violations: { rule: string, from: string, to: string }[] }>}
 */
export async function findBoundaryViolations(root) {
  const present = folders.filter((folder) => existsSync(path.join(root, folder)));
  const { output } = await runProgram(
    projectNode(),
    ['--require', readTsx, tools.depcruise, '--config', configuration, '--output-type', 'json', ...present],
    { cwd: root },
  );
  try {
    const { summary } = JSON.parse(output);
    return { modules: summary.totalCruised, violations: summary.violations.map(toViolation) };
  } catch {
    throw new Error(`dependency-cruiser did not answer with a report:\n${output}`);
  }
}

/** @param {{ rule: { name: string }, from: string, to: string }} found */
function toViolation({ rule, from, to }) {
  return { rule: rule.name, from, to };
}
