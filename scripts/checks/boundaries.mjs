import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkout, projectNode, tools } from '../run/checkout.mjs';
import { runProgram } from '../run/run-program.mjs';

const configuration = path.join(checkout, '.dependency-cruiser.mjs');
const readTsx = path.join(import.meta.dirname, 'swc-reads-tsx.cjs');
const folders = ['domain', 'db', 'electron', 'renderer'];

/**
 * @typedef {{ source: string, dependencies: { resolved: string }[] }} Module
 * @typedef {{ rule: { name: string }, from: string, to: string }} Violation
 */

/**
 * Checks which file imports which against `.dependency-cruiser.mjs`.
 *
 * @param {string} root a tree like this checkout
 * @returns {Promise<{ modules: Module[], summary: { totalCruised: number, violations: Violation[] } }>}
 */
export async function cruise(root) {
  const present = folders.filter((folder) => existsSync(path.join(root, folder)));
  const args = ['--config', configuration, '--output-type', 'json', ...present];
  const { output } = await runProgram(projectNode(), ['--require', readTsx, tools.depcruise, ...args], {
    cwd: root,
  });
  try {
    return JSON.parse(output);
  } catch {
    throw new Error(`dependency-cruiser did not answer with a report:\n${output}`);
  }
}
