/** A failure that a person can mend: what could not be done, why, and the command that mends it. */
export class SetupFailure extends Error {
  /** @param {{ what: string, why: string, mend: string }} words */
  constructor({ what, why, mend }) {
    super(`${what}\n  why:  ${why.trim().replaceAll('\n', '\n        ')}\n  mend: ${mend}`);
    this.name = 'SetupFailure';
  }
}

/**
 * The end of a long log: the error is nearly always in the last lines.
 *
 * @param {string} output
 */
export function lastLines(output) {
  return output.trim().split('\n').slice(-15).join('\n') || 'it said nothing';
}
