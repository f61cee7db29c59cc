import { readFileSync, writeFileSync } from 'node:fs';

/** Electron's own mark before its fuse bytes: version, count, then one '0' or '1' for each fuse. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const positions = { nodeCliInspect: 3, browserSnapshot: 6 };

/**
 * Sets fuses of an unpacked Electron. Playwright drives it through the inspector, which the fallback comes without;
 * and it asks for a browser snapshot of its former owner, which we do not unpack.
 *
 * @param {string} executable
 * @param {Record<keyof typeof positions, boolean>} wanted
 */
export function flipFuses(executable, wanted) {
  const binary = readFileSync(executable);
  const start = binary.indexOf(sentinel) + sentinel.length;
  if (start < sentinel.length || binary[start] !== 1)
    throw new Error(`${executable} has no fuses of version 1`);
  for (const [name, position] of Object.entries(positions)) {
    const isOn = wanted[/** @type {keyof typeof positions} */ (name)];
    binary[start + 2 + position] = (isOn ? '1' : '0').charCodeAt(0);
  }
  writeFileSync(executable, binary);
}
