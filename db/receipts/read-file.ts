import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReceivedDocument } from '../../domain/receiving/received-document.ts';
import type { ReceivedFile } from '../../domain/receiving/received-file.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { openSourceFile, type SourceFile } from '../import/source-file.ts';
import { readReceived } from '../receiving/read-received.ts';

/** A file from outside with what it holds. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly document: ReceivedDocument;
}

/** Reads a file whole, and says what it holds. What is no document is refused in words. */
export async function readFileOf(
  path: string,
  openWorkspace: string,
  signal: AbortSignal,
): Promise<Result<ReadFile>> {
  const opened = await openSourceFile(path, openWorkspace);
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    const document = await readReceived(file, { signal });
    if (!document.ok) return document;
    const bytes = await allBytes(file);
    if (!bytes.ok) return bytes;
    const finished = await file.finish();
    return finished.ok
      ? ok({ name: file.name, bytes: bytes.value, ...finished.value, document: document.value })
      : finished;
  } finally {
    await file.close();
  }
}

async function allBytes(file: SourceFile): Promise<Result<Buffer>> {
  const pieces: Buffer[] = [];
  for await (const chunk of file.readBytes()) {
    if (!chunk.ok) return chunk;
    pieces.push(Buffer.from(chunk.value.bytes));
  }
  return ok(Buffer.concat(pieces));
}

/** The document that was read last, so that looking at it again under other decisions does not read the file again. */
const lastRead = new WeakMap<Context, { readonly id: string; readonly document: ReceivedDocument }>();

export function rememberDocument(ctx: Context, id: string, document: ReceivedDocument): void {
  lastRead.set(ctx, { id, document });
}

/** What a file that is kept in the workspace holds. Readers take files, so it is laid beside for as long as it is read. */
export async function readKept(
  ctx: Context,
  { id, fileName }: ReceivedFile,
  signal: AbortSignal,
): Promise<Result<ReceivedDocument>> {
  const known = lastRead.get(ctx);
  if (known?.id === id) return ok(known.document);
  const folder = await mkdtemp(join(tmpdir(), 'parley-'));
  try {
    const path = join(folder, fileName);
    await writeFile(path, ctx.receivedFiles.content(id), { mode: 0o600 });
    const read = await readFileOf(path, ctx.file, signal);
    if (!read.ok) return read;
    rememberDocument(ctx, id, read.value.document);
    return ok(read.value.document);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
