import type { ReceivedDocument } from '../../domain/receiving/received-document.ts';
import type { ReceivedFile } from '../../domain/receiving/received-file.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { openSourceFile } from '../import/source-file.ts';
import { readReceived } from '../receiving/read-received.ts';
import { wholeFile } from '../receiving/whole-file.ts';
import { heldFile } from './held-file.ts';

/** It is kept in the workspace as a whole. */
const MAX_BYTES = 256 * 1024 ** 2;

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
    const bytes = await wholeFile(file, MAX_BYTES, 'a document');
    if (!bytes.ok) return bytes;
    const finished = await file.finish();
    return finished.ok
      ? ok({
          name: file.name,
          bytes: Buffer.from(bytes.value.buffer),
          ...finished.value,
          document: document.value,
        })
      : finished;
  } finally {
    await file.close();
  }
}

/** The document that was read last, so that looking at it again under other decisions does not read the file again. */
const lastRead = new WeakMap<Context, { readonly id: string; readonly document: ReceivedDocument }>();

export function rememberDocument(ctx: Context, id: string, document: ReceivedDocument): void {
  lastRead.set(ctx, { id, document });
}

/** What a file that is kept in the workspace holds. */
export async function readKept(
  ctx: Context,
  { id, fileName }: ReceivedFile,
  signal: AbortSignal,
): Promise<Result<ReceivedDocument>> {
  const known = lastRead.get(ctx);
  if (known?.id === id) return ok(known.document);
  const read = await readReceived(heldFile(fileName, ctx.receivedFiles.content(id)), { signal });
  if (read.ok) rememberDocument(ctx, id, read.value);
  return read;
}
