/** Writes one document, and prints what that took. Runs in a process of its own, so that its memory is its own. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from '../../scripts/run/checkout.mjs';

const [bundle = '', format = 'pdf', lines = '0', out = ''] = process.argv.slice(2);

/** @type {typeof import('./parts.ts')} */
const { fontFilesFromPackages, longSheet, writeDocxFile, writePdfFile } = await import(
  pathToFileURL(bundle).href
);
const document = longSheet(Number(lines));
const before = process.cpuUsage();
const startedAt = performance.now();
const { pages } =
  format === 'pdf'
    ? await writePdfFile(document, out, { fonts: fontFilesFromPackages(path.join(checkout, 'node_modules')) })
    : await writeDocxFile(document, out, {});
const seconds = (performance.now() - startedAt) / 1000;
const { user, system } = process.cpuUsage(before);
const all = process.cpuUsage();
const answer = {
  seconds,
  processorSeconds: (user + system) / 1e6,
  wholeProcessorSeconds: (all.user + all.system) / 1e6,
  megabytes: peakMegabytes(),
  pages,
};
process.stdout.write(`PARLEY_BENCH ${JSON.stringify(answer)}\n`);

/** Of this program alone: what the system tells as most used begins, on Linux, with that of the process that started it. */
function peakMegabytes() {
  const told = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(told) ?? [];
  return Math.round(Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024);
}
