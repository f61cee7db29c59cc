import { Buffer, isUtf8 } from 'node:buffer';

/** The text of a JSON file, which is UTF-8 or, as some editors save it, UTF-16; null where it is neither. */
export function decodeJson(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || second === 0) return utf16('utf-16le', bytes);
  if ((first === 0xfe && second === 0xff) || first === 0) return utf16('utf-16be', bytes);
  if (!isUtf8(bytes)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function utf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\uFFFD') ? null : text;
}
