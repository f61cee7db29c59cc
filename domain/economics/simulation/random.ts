const TWO_32 = 4_294_967_296;

/**
 * Numbers of 32 bits that look like chance and are not: the same seed gives the same ones on every machine. xoshiro128** by
 * Blackman and Vigna (2018), in whole numbers of 32 bits only. Its state is filled by splitmix32 from the seed and a name, so
 * that each assumption has numbers of its own: another one beside it does not change them.
 */
export function randomBits(seed: number, name: string, count: number): Uint32Array {
  const fill = splitmix32(seed ^ hashOf(name));
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  const bits = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    bits[at] = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
  }
  return bits;
}

/** In the open interval from 0 to 1, in steps of 2^-32. */
export function chanceOf(bits: number): number {
  return (bits + 0.5) / TWO_32;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
}

/** FNV-1a over the characters of a name. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
