import { Buffer } from 'node:buffer';

const END = 'startxref';

/**
 * Whether something was written behind the end of the file after it was made, as programs do that put remarks or other text
 * onto its pages. A file made to be shown while it loads has two ends from the beginning.
 */
export function hasLaterParts(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = file.subarray(0, 2048).includes('/Linearized') ? 2 : 1;
  let at = -1;
  for (let found = 0; found <= ends; found += 1) {
    at = file.indexOf(END, at + 1);
    if (at === -1) return false;
  }
  return true;
}
