import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type FileRefusal, type Result } from '../../domain/result.ts';
import { isSameFile } from '../workspace/same-file.ts';

/** About as much as can be read, split and understood well within 50 ms. */
const CHUNK_BYTES = 64 * 1024;

export interface ByteChunk {
  /** Valid until the next chunk is asked for. */
  readonly bytes: Uint8Array;
  /** Bytes of the file read so far, this chunk included. */
  readonly bytesRead: number;
}

/** A file from outside, opened for reading. */
export interface SourceFile {
  /** Without its folders, which are nobody's business later. */
  readonly name: string;
  readonly bytes: number;
  /** What archives are read from: the open file, or its bytes where they are in memory. */
  readonly content: FileHandle | Buffer;
  /** Some bytes from anywhere; fewer at the end of the file. */
  readonly readAt: (position: number, length: number) => Promise<Result<Buffer>>;
  /** The whole file from front to back. */
  readonly readBytes: () => AsyncGenerator<Result<ByteChunk>>;
  readonly refuse: (reason: FileRefusal, detail?: string) => Result<never>;
  /** The hash of the file, or a failure when the file changed since it was opened. */
  readonly finish: () => Promise<Result<{ readonly sha256: string }>>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a file for import. Folders, pipes, missing and empty files are refused, as is the open workspace, which must not
 * be opened a second time by this process.
 */
export async function openSourceFile(path: string, openWorkspace: string): Promise<Result<SourceFile>> {
  const name = basename(path);
  const refuse = (reason: FileRefusal, detail?: string) =>
    fail({ code: 'file-refused', reason, fileName: name, ...(detail === undefined ? {} : { detail }) });
  if (isSameFile(path, openWorkspace)) return refuse('is-workspace');
  let handle: FileHandle | undefined;
  try {
    // looked at before it is opened: opening a pipe would wait for ever for somebody to write into it
    const kind = await stat(path);
    if (kind.isDirectory()) return refuse('is-folder');
    if (!kind.isFile()) return refuse('unreadable', 'It is not an ordinary file.');
    handle = await open(path, 'r');
    const { size, mtimeMs } = await handle.stat();
    if (size > 0) return ok(readable(handle, { name, bytes: size, mtimeMs, refuse }));
    await handle.close();
    return refuse('empty');
  } catch (error) {
    await handle?.close();
    const { reason, detail } = refusalOf(error);
    return refuse(reason, detail);
  }
}

interface Opened extends Pick<SourceFile, 'name' | 'bytes' | 'refuse'> {
  readonly mtimeMs: number;
}

function readable(handle: FileHandle, { name, bytes, mtimeMs, refuse }: Opened): SourceFile {
  let sha256: string | undefined;

  const read = async (buffer: Buffer, position: number): Promise<Result<Buffer>> => {
    try {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
      return ok(buffer.subarray(0, bytesRead));
    } catch (error) {
      const { reason, detail } = refusalOf(error);
      return refuse(reason, detail);
    }
  };
  const hashed = async (): Promise<boolean> => {
    for await (const chunk of readBytes()) if (!chunk.ok) return false;
    return sha256 !== undefined;
  };

  async function* readBytes(): AsyncGenerator<Result<ByteChunk>> {
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(CHUNK_BYTES);
    let bytesRead = 0;
    for (;;) {
      const chunk = await read(buffer, bytesRead);
      if (!chunk.ok) return void (yield chunk);
      if (chunk.value.length === 0) break;
      hash.update(chunk.value);
      bytesRead += chunk.value.length;
      yield ok({ bytes: chunk.value, bytesRead });
    }
    // a file that has grown or shrunk has no hash that anybody could check
    sha256 = bytesRead === bytes ? hash.digest('hex') : undefined;
  }

  return {
    name,
    bytes,
    content: handle,
    refuse,
    readAt: (position, length) =>
      read(Buffer.alloc(Math.max(0, Math.min(length, bytes - position))), position),
    readBytes,
    finish: async () => {
      if (sha256 === undefined && !(await hashed())) return refuse('changed-while-reading');
      const after = await handle.stat();
      const isSame = after.size === bytes && after.mtimeMs === mtimeMs;
      return isSame && sha256 !== undefined ? ok({ sha256 }) : refuse('changed-while-reading');
    },
    close: () => handle.close(),
  };
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
