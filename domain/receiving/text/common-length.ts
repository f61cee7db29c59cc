/** Bits of a word on which numbers in JavaScript count exactly and fast. */
const WORD_BITS = 32;

/**
 * How many entries the longest common subsequence of two lists has. Values are searched for by holding hundreds of texts
 * against one, and for that only this length is asked; a column of the table is worked out 32 rows at a time, after
 * H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004).
 */
export function commonLength(one: readonly string[], other: readonly string[]): number {
  const words = Math.ceil(one.length / WORD_BITS);
  const places = placesOf(one, words);
  const open = new Uint32Array(words).fill(0xffff_ffff);
  for (const entry of other) {
    const found = places.get(entry);
    if (!found) continue;
    let carry = 0;
    for (let at = 0; at < words; at += 1) {
      const before = open[at] ?? 0;
      const met = (before & (found[at] ?? 0)) >>> 0;
      const sum = before + met + carry;
      carry = sum > 0xffff_ffff ? 1 : 0;
      open[at] = (sum | (before & ~met)) >>> 0;
    }
  }
  return one.reduce((count, _, at) => count + (isOpen(open, at) ? 0 : 1), 0);
}

/** For each entry the places at which it stands, as bits. */
function placesOf(list: readonly string[], words: number): ReadonlyMap<string, Uint32Array> {
  const places = new Map<string, Uint32Array>();
  for (const [at, entry] of list.entries()) {
    const known = places.get(entry) ?? new Uint32Array(words);
    known[Math.floor(at / WORD_BITS)] = (known[Math.floor(at / WORD_BITS)] ?? 0) | (1 << (at % WORD_BITS));
    places.set(entry, known);
  }
  return places;
}

function isOpen(bits: Uint32Array, at: number): boolean {
  return (((bits[Math.floor(at / WORD_BITS)] ?? 0) >>> (at % WORD_BITS)) & 1) === 1;
}
