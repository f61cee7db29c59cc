/** A failure that a person can mend: what could not be done, why, and the command that mends it. */
export class SetupFailure extends Error {
  /** @param {{ what: string, why: string, mend: string }} words */
  constructor({ what, why, mend }) {
    super(`${what}\n  why:  ${why.trim().replaceAll('\n', '\n        ')}\n  mend: ${mend}`);
    this.name = 'SetupFailure';
  }
}

/**
 * The start and the end of a long log: npm gives its reason first, compilers last.
 *
 * @param {string} output
 */
export function gist(output) {
  const lines = output.trim().split('\n');
  if (lines.length <= 24) return output.trim() || 'it said nothing';
  return [...lines.slice(0, 12), `… ${lines.length - 24} more lines …`, ...lines.slice(-12)].join('\n');
}
