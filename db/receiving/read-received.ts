import type { ReceivedDocument } from '../../domain/receiving/received-document.ts';
import type { Result } from '../../domain/result.ts';
import type { SourceFile } from '../import/source-file.ts';
import { isZip } from '../import/text/file-signatures.ts';
import { readDocx } from './docx/read-docx.ts';

export interface Reading {
  readonly signal: AbortSignal;
}

/** Says what a file from the other side holds: by its bytes, never by its name. What is no document is refused in words. */
export async function readReceived(file: SourceFile, { signal }: Reading): Promise<Result<ReceivedDocument>> {
  const head = await file.readAt(0, LOOKED_AT_BYTES);
  if (!head.ok) return head;
  if (isZip(head.value)) return readDocx(file, signal);
  return file.refuse('wrong-format', 'It is neither a term sheet of Parley nor a Word or PDF document.');
}

const LOOKED_AT_BYTES = 4096;
