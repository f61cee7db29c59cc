const LONGEST = 40;
const HASH_LENGTH = 8;

/**
 * The name under which a word processor keeps an anchor: a letter first, then letters, digits and underscores, at most 40
 * characters, told apart without regard to case (ECMA-376, 17.13.6.2). The same anchor always has the same name. "term-rate"
 * becomes "term_rate"; what cannot be written so, or is too long, ends in a hash of the whole anchor.
 */
export function bookmarkOf(anchor: string): string {
  const plain = anchor.replaceAll('-', '_');
  if (/^[a-z][a-z0-9-]*$/.test(anchor) && plain.length <= LONGEST - HASH_LENGTH - 1) return plain;
  const words = anchor.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  const start = /^[a-z]/.test(words) ? words : `x_${words}`;
  return `${start.slice(0, LONGEST - HASH_LENGTH - 1)}_${hashOf(anchor)}`;
}

/** FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93) >>> 0;
  return hash.toString(16).padStart(HASH_LENGTH, '0');
}
