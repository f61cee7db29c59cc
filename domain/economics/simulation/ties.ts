/** Beyond what floats round, and about as near as two draws of twelve places can lie. */
const TIE = 1e-12;

/** The last number that counts as this one: what decimals put exactly on a bound, floats may put just above it. */
export function lastAt(bound: number): number {
  return bound + Math.abs(bound) * TIE;
}

export function isAbove(value: number, bound: number): boolean {
  return value > lastAt(bound);
}
