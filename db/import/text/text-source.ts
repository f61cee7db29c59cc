import type { TextEncoding } from '../../../domain/patents/reading-settings.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { SourceFile } from '../source-file.ts';
import { createTextDecoder } from './decode-text.ts';
import { findEncoding, type FoundEncoding } from './find-encoding.ts';
import { whyNotText } from './file-signatures.ts';

const HEAD_BYTES = 256 * 1024;
const PIECE_BYTES = 64 * 1024;
const PIECES = 12;
const SLICE_LENGTH = 32 * 1024;

export interface TextChunk {
  readonly text: string;
  readonly bytesRead: number;
}

/** A text, decoded: samples of it to look at, and all of it to read. */
export interface TextSource {
  readonly kind: 'text' | 'pasted';
  readonly name: string;
  readonly bytes: number;
  /** Null for pasted text. */
  readonly encoding: TextEncoding | null;
  readonly encodingReason: string;
  readonly isEncodingGuess: boolean;
  readonly head: string;
  /** True when `head` is all there is. */
  readonly isWhole: boolean;
  /** From further on; each begins and ends anywhere. */
  readonly pieces: readonly string[];
  readonly readText: () => AsyncGenerator<Result<TextChunk>>;
}

/** A text file, in the encoding that was decided or is found out. Refused when it is no text. */
export async function openTextFile(
  file: SourceFile,
  decided: TextEncoding | undefined,
): Promise<Result<TextSource>> {
  const samples = await readSamples(file);
  if (!samples.ok) return samples;
  const [head = Buffer.alloc(0), ...others] = samples.value;
  const found: FoundEncoding =
    decided === undefined
      ? findEncoding(samples.value)
      : { encoding: decided, reason: 'as chosen', isGuess: false };
  const isWide = found.encoding.startsWith('utf-16');
  const why = whyNotText(isWide ? head.filter((byte) => byte !== 0) : head);
  if (why !== undefined) return file.refuse('not-text', why);
  const { encoding } = found;
  return ok({
    kind: 'text',
    name: file.name,
    bytes: file.bytes,
    encoding,
    encodingReason: found.reason,
    isEncodingGuess: found.isGuess,
    head: createTextDecoder(encoding)(head, file.bytes > head.length),
    isWhole: head.length >= file.bytes,
    pieces: others.map((piece) => createTextDecoder(encoding)(piece, true)),
    readText: () => readText(file, encoding),
  });
}

/** The head, and pieces from all over the rest: names in other scripts often stand far from the beginning. */
async function readSamples(file: SourceFile): Promise<Result<readonly Buffer[]>> {
  const samples: Buffer[] = [];
  const rest = file.bytes - HEAD_BYTES;
  const pieces = Math.max(0, Math.min(PIECES, Math.floor(rest / PIECE_BYTES)));
  for (let n = 0; n <= pieces; n += 1) {
    // on even places, so that UTF-16 is not read from the second half of a character
    const at = n === 0 ? 0 : 2 * Math.floor((HEAD_BYTES + ((n - 1) * (rest - PIECE_BYTES)) / pieces) / 2);
    const sample = await file.readAt(at, n === 0 ? HEAD_BYTES : PIECE_BYTES);
    if (!sample.ok) return sample;
    samples.push(sample.value);
  }
  return ok(samples);
}

async function* readText(file: SourceFile, encoding: TextEncoding): AsyncGenerator<Result<TextChunk>> {
  const decode = createTextDecoder(encoding);
  for await (const chunk of file.readBytes()) {
    if (!chunk.ok) return void (yield chunk);
    const text = decode(chunk.value.bytes, true);
    if (text !== '') yield ok({ text, bytesRead: chunk.value.bytesRead });
  }
  const rest = decode(new Uint8Array(), false);
  if (rest !== '') yield ok({ text: rest, bytesRead: file.bytes });
}

/** Text from the clipboard. */
export function openPastedText(text: string): TextSource {
  const bytes = Buffer.byteLength(text);
  return {
    kind: 'pasted',
    name: 'Pasted text',
    bytes,
    encoding: null,
    encodingReason: 'pasted text needs none',
    isEncodingGuess: false,
    head: text.slice(0, HEAD_BYTES),
    isWhole: text.length <= HEAD_BYTES,
    pieces: [],
    readText: async function* () {
      for (let at = 0; at < text.length; at += SLICE_LENGTH) {
        const end = Math.min(text.length, at + SLICE_LENGTH);
        yield ok({ text: text.slice(at, end), bytesRead: Math.round((bytes * end) / text.length) });
      }
    },
  };
}
