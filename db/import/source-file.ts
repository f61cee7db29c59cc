import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type FileRefusal, type Result } from '../../domain/result.ts';
import { isSameFile } from '../workspace/same-file.ts';
import { detectText } from './detect-text.ts';

/** About as much as can be read, split and understood well within 50 ms. */
const CHUNK_BYTES = 64 * 1024;

export interface TextChunk {
  readonly text: string;
  /** Bytes of the file read so far, this chunk included. */
  readonly bytesRead: number;
}

/** A text file from outside, opened for one pass from front to back. */
export interface SourceFile {
  /** Without its folders, which are nobody's business later. */
  readonly name: string;
  readonly bytes: number;
  readonly encoding: string;
  /** The text, decoded. A byte that the encoding does not know ends the stream with a failure. */
  readonly readText: () => AsyncGenerator<Result<TextChunk>>;
  /** After the last chunk: the hash of the file, or a failure when the file changed while it was read. */
  readonly finish: () => Promise<Result<{ readonly sha256: string }>>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a text file for import. Folders, missing and empty files and files that are no text are refused, as is the open
 * workspace, which must not be opened a second time by this process.
 */
export async function openSourceFile(path: string, openWorkspace: string): Promise<Result<SourceFile>> {
  const name = basename(path);
  if (isSameFile(path, openWorkspace))
    return fail({ code: 'file-refused', reason: 'is-workspace', fileName: name });
  let handle: FileHandle;
  try {
    // looked at before it is opened: opening a pipe would wait for ever for somebody to write into it
    const kind = await stat(path);
    if (kind.isDirectory()) return fail({ code: 'file-refused', reason: 'is-folder', fileName: name });
    if (!kind.isFile())
      return fail({
        code: 'file-refused',
        reason: 'unreadable',
        fileName: name,
        detail: 'It is not an ordinary file.',
      });
    handle = await open(path, 'r');
  } catch (error) {
    return fail({ code: 'file-refused', ...refusalOf(error), fileName: name });
  }
  const source = await inspect(handle, name).catch((error: unknown) =>
    fail({ code: 'file-refused', ...refusalOf(error), fileName: name }),
  );
  if (!source.ok) await handle.close();
  return source;
}

async function inspect(handle: FileHandle, name: string): Promise<Result<SourceFile>> {
  const refuse = (reason: FileRefusal, detail?: string) =>
    fail({ code: 'file-refused', reason, fileName: name, ...(detail === undefined ? {} : { detail }) });
  const before = await handle.stat();
  if (before.size === 0) return refuse('empty');
  const head = Buffer.alloc(Math.min(CHUNK_BYTES, before.size));
  await handle.read(head, 0, head.length, 0);
  const detected = detectText(head);
  if ('refused' in detected) return refuse('not-text', detected.refused);
  const { encoding, label } = detected;

  const hash = createHash('sha256');
  let bytesRead = 0;

  async function* readText(): AsyncGenerator<Result<TextChunk>> {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const buffer = Buffer.alloc(CHUNK_BYTES);
    for (;;) {
      const { bytesRead: count } = await handle.read(buffer, 0, buffer.length, bytesRead);
      const bytes = buffer.subarray(0, count);
      hash.update(bytes);
      bytesRead += count;
      const text = decode(decoder, bytes, count > 0);
      if (text === undefined)
        return void (yield refuse(
          'not-text',
          `Near byte ${bytesRead - count} it is not ${label}. Save it as UTF-8 first.`,
        ));
      if (text.includes('\0'))
        return void (yield refuse(
          'not-text',
          `Near byte ${bytesRead - count} it holds bytes that no text has.`,
        ));
      if (text !== '') yield ok({ text, bytesRead });
      if (count === 0) return;
    }
  }

  return ok({
    name,
    bytes: before.size,
    encoding: label,
    readText,
    finish: async () => {
      const after = await handle.stat();
      const isSame =
        after.size === before.size && after.mtimeMs === before.mtimeMs && bytesRead === before.size;
      return isSame ? ok({ sha256: hash.digest('hex') }) : refuse('changed-while-reading');
    },
    close: () => handle.close(),
  });
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  isMore: boolean,
): string | undefined {
  try {
    return decoder.decode(bytes, { stream: isMore });
  } catch {
    // A fatal decoder throws a TypeError on the first byte that the encoding does not have; there is nothing else to it.
    return undefined;
  }
}

/** What a failing open or read means in words of the contract; an error without a code is a bug and is thrown on. */
function refusalOf(error: unknown): { readonly reason: FileRefusal; readonly detail?: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { reason: 'missing' };
  if (code === 'EISDIR') return { reason: 'is-folder' };
  if (code === 'EACCES' || code === 'EPERM') return { reason: 'unreadable', detail: 'You may not read it.' };
  return { reason: 'unreadable', detail: `The system says ${code}.` };
}
