const FACTOR_A = 0x9e3779b1;
const FACTOR_B = 0x85ebca77;
const BETWEEN_CELLS = 0x1f;

/**
 * Equal for rows whose cells are all equal, and by chance for hardly any others: 64 bits. It is kept with corrections, so
 * it must stay what it is. A cryptographic hash took a third of the time of reading.
 */
export function fingerprintOf(cells: readonly string[]): string {
  let a = 0x2545f491;
  let b = 0x6c078965;
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at += 2) {
      // of the last of an odd number nothing follows: NaN counts as 0
      const unit = cell.charCodeAt(at) | (cell.charCodeAt(at + 1) << 16);
      a = Math.imul(a ^ unit, FACTOR_A);
      b = Math.imul(b ^ unit, FACTOR_B);
      // low bits of a product never hear of high ones: they are turned round
      a = (a << 13) | (a >>> 19);
      b = (b << 17) | (b >>> 15);
    }
    a = Math.imul(a ^ BETWEEN_CELLS ^ cell.length, FACTOR_B);
    b = Math.imul(b ^ BETWEEN_CELLS ^ cell.length, FACTOR_A);
  }
  a = Math.imul(a ^ (a >>> 16), FACTOR_B);
  b = Math.imul(b ^ (b >>> 15), FACTOR_A);
  a ^= b >>> 13;
  b ^= a >>> 16;
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
