import type { TextEncoding } from '../../../domain/patents/reading-settings.ts';

/** What stands at 0x80 to 0x9F in Windows-1252; five places are empty. Old runtimes read them as control characters. */
const WINDOWS_1252 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

/** Controls that no list has: decoders of East Asian encodings answer them for bytes that mean nothing. */
const CONTROLS = /[\u0080-\u009F]/g;

/**
 * Decodes a text that arrives in pieces. Never fails: a byte that the encoding does not have becomes U+FFFD, and the
 * next separator or line end is read again as itself.
 */
export function createTextDecoder(encoding: TextEncoding): (bytes: Uint8Array, hasMore: boolean) => string {
  if (encoding === 'windows-1252') {
    return (bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString('latin1')
        .replace(CONTROLS, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '\uFFFD');
  }
  const decoder = new TextDecoder(encoding);
  if (encoding.startsWith('utf-')) return (bytes, hasMore) => decoder.decode(bytes, { stream: hasMore });
  return (bytes, hasMore) => decoder.decode(bytes, { stream: hasMore }).replace(CONTROLS, '\uFFFD');
}

/** How many characters of a text stand for bytes that could not be decoded, NULs among them. */
export function countDamaged(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  for (let at = text.indexOf('\0'); at !== -1; at = text.indexOf('\0', at + 1)) count += 1;
  return count;
}

/**
 * A cell without NUL bytes. Programs pad cells with them, so those at an end go; one in the middle stands for something
 * that is lost, and is marked as such lest the rest be read as another number.
 */
export function withoutNuls(cell: string): string {
  if (!cell.includes('\0')) return cell;
  let from = 0;
  let to = cell.length;
  while (from < to && cell[from] === '\0') from += 1;
  while (to > from && cell[to - 1] === '\0') to -= 1;
  return cell.slice(from, to).replaceAll('\0', '\uFFFD');
}
