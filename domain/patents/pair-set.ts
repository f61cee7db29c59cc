/** Different pairs of integers from 0 on, eight bytes each and some air: counts distinct things behind something else. */
export interface PairSet {
  /** True when the pair was not there yet. */
  readonly add: (a: number, b: number) => boolean;
}

export function createPairSet(): PairSet {
  let pairs = new Int32Array(2 * 1024).fill(-1);
  let size = 0;

  const put = (a: number, b: number): boolean => {
    const mask = pairs.length / 2 - 1;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (; pairs[2 * slot] !== -1; slot = (slot + 1) & mask) {
      if (pairs[2 * slot] === a && pairs[2 * slot + 1] === b) return false;
    }
    pairs[2 * slot] = a;
    pairs[2 * slot + 1] = b;
    return true;
  };
  const double = (): void => {
    const before = pairs;
    pairs = new Int32Array(before.length * 2).fill(-1);
    for (let at = 0; at < before.length; at += 2) {
      const a = before[at] ?? -1;
      if (a !== -1) put(a, before[at + 1] ?? 0);
    }
  };
  return {
    add: (a, b) => {
      if (!put(a, b)) return false;
      size += 1;
      if (size * 8 > pairs.length * 3) double();
      return true;
    },
  };
}
