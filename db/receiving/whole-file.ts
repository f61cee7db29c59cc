import { ok, type Result } from '../../domain/result.ts';
import type { SourceFile } from '../import/source-file.ts';

/** All bytes of a file that is not larger than what it should be can be. `what` says that: "a PDF". */
export async function wholeFile(
  file: SourceFile,
  maxBytes: number,
  what: string,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.bytes > maxBytes) return file.refuse('unreadable', `It is larger than ${what} can be.`);
  const bytes = new Uint8Array(file.bytes);
  let filled = 0;
  for await (const chunk of file.readBytes()) {
    if (!chunk.ok) return chunk;
    if (filled + chunk.value.bytes.length > bytes.length) return file.refuse('changed-while-reading');
    bytes.set(chunk.value.bytes, filled);
    filled += chunk.value.bytes.length;
  }
  return filled === bytes.length ? ok(bytes) : file.refuse('changed-while-reading');
}
