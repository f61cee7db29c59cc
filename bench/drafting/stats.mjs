import os from 'node:os';

/**
 * @param {readonly number[]} values
 * @returns {{ median: number, p95: number, max: number }} of milliseconds
 */
export function stats(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? Number.NaN };
}

/**
 * Which machine the figures are of, and how busy it was with other things.
 *
 * @param {import('../../scripts/run/runtime.mjs').Runtime} runtime
 */
export function reportHead({ kind, version }) {
  const load = os.loadavg()[0]?.toFixed(1);
  process.stdout.write(
    `Electron ${version} (${kind}), ${os.availableParallelism()} cores, load ${load}, milliseconds\n`,
  );
  process.stdout.write(
    `${''.padEnd(46)}  median     p95     max  target  rival: median, p95; ratio of medians\n`,
  );
}

/**
 * @param {string} what
 * @param {readonly number[]} values
 * @param {{ target?: number, rival?: { name: string, values: readonly number[] } }} [against]
 */
export function report(what, values, { target, rival } = {}) {
  const ours = stats(values);
  const cells = [
    what.padEnd(46),
    ...[ours.median, ours.p95, ours.max].map((value) => value.toFixed(1).padStart(8)),
    (target === undefined ? '' : `< ${target}`).padStart(8),
  ];
  if (rival) {
    const theirs = stats(rival.values);
    const ratio = ours.median / theirs.median;
    cells.push(
      `  ${rival.name} ${theirs.median.toFixed(1)}, ${theirs.p95.toFixed(1)}; ratio ${ratio.toFixed(2)}`,
    );
  }
  process.stdout.write(`${cells.join('')}\n`);
}
