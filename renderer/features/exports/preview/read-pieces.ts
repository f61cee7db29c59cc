import type { Call } from '../../../../domain/contract/contract.ts';
import { PREVIEW_SLICE } from '../../../../domain/contract/preview.ts';
import { describeError } from '../../../../domain/describe-error.ts';

/** Bytes of any length, asked for in pieces that the backend gives at once. */
export async function readPieces(
  call: Call,
  previewId: string,
  from: number,
  to: number,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (let at = from; at < to; at += PREVIEW_SLICE) {
    const result = await call('preview.read', { previewId, from: at, to: Math.min(at + PREVIEW_SLICE, to) });
    if (!result.ok) throw new Error(describeError(result.error));
    pieces.push(fromBase64(result.value.base64));
  }
  return joined(pieces);
}

function fromBase64(text: string): Uint8Array {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, second] = pieces;
  if (only && !second) return only;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
