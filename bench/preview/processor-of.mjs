import { readdirSync, readFileSync } from 'node:fs';

/** What Linux counts processor time in. */
const MILLISECONDS_PER_TICK = 10;

/**
 * Milliseconds of processor time that a program and all that it started have used so far; NaN where the system does not
 * tell. On a busy machine only that compares.
 *
 * @param {number} program
 * @returns {number}
 */
export function processorOf(program) {
  const all = readAll();
  if (!all.has(program)) return Number.NaN;
  const ours = new Set([program]);
  for (let before = 0; before < ours.size;) {
    before = ours.size;
    for (const [id, { parent }] of all) if (ours.has(parent)) ours.add(id);
  }
  return [...ours].reduce((sum, id) => sum + (all.get(id)?.ticks ?? 0), 0) * MILLISECONDS_PER_TICK;
}

function readAll() {
  /** @type {Map<number, { parent: number, ticks: number }>} */
  const all = new Map();
  for (const name of namesIn('/proc').filter((each) => /^\d+$/.test(each))) {
    const line = read(`/proc/${name}/stat`);
    // the name of the program, which may hold anything, ends with the last bracket
    const [, parent, ...rest] = line.slice(line.lastIndexOf(')') + 2).split(' ');
    all.set(Number(name), { parent: Number(parent), ticks: Number(rest[9]) + Number(rest[10]) });
  }
  return all;
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * A process may end while it is looked at.
 *
 * @param {string} file
 */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
