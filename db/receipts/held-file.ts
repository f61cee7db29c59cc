import { createHash } from 'node:crypto';
import { fail, ok } from '../../domain/result.ts';
import type { SourceFile } from '../import/source-file.ts';

const CHUNK_BYTES = 64 * 1024;

/** A file of the other side that is held in memory: it is laid on no disk to be read again. */
export function heldFile(name: string, content: Buffer): SourceFile {
  return {
    name,
    bytes: content.length,
    content,
    readAt: async (position, length) => ok(content.subarray(position, position + length)),
    readBytes: async function* () {
      for (let at = 0; at < content.length; at += CHUNK_BYTES) {
        const bytes = content.subarray(at, at + CHUNK_BYTES);
        yield ok({ bytes, bytesRead: at + bytes.length });
      }
    },
    refuse: (reason, detail) =>
      fail({ code: 'file-refused', reason, fileName: name, ...(detail === undefined ? {} : { detail }) }),
    finish: async () => ok({ sha256: createHash('sha256').update(content).digest('hex') }),
    close: async () => undefined,
  };
}
