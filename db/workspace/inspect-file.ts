import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fail, ok, type FileRefusal, type Result } from '../../domain/result.ts';
import { toFileError } from './file-errors.ts';

/** "PARL" as a number: marks an SQLite file as a Parley workspace. */
export const applicationId = 0x50_41_52_4c;

/**
 * Looks at a file before SQLite touches it, so that a file of another program, a folder or a newer workspace is refused
 * with its bytes as they were. Offsets are those of the SQLite file format: 60 user version, 68 application id.
 */
export function inspectWorkspaceFile(file: string, newestVersion: number): Result<null> {
  const refuse = (reason: FileRefusal, detail?: string) =>
    fail({ code: 'file-refused', reason, fileName: basename(file), ...(detail ? { detail } : {}) });
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return refuse('is-folder');
    if (!stat.isFile()) return refuse('not-a-workspace');
    if (stat.size === 0) return refuse('empty');
    const header = readStart(file, 100);
    if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
      return refuse('not-a-workspace');
    if (header.readUInt32BE(68) !== applicationId)
      return refuse('not-a-workspace', 'It is a database of another program.');
    if (header.readUInt32BE(60) > newestVersion) return refuse('newer');
    accessSync(file, constants.R_OK | constants.W_OK);
    accessSync(dirname(file), constants.W_OK);
    return ok(null);
  } catch (thrown) {
    const error = toFileError(thrown, file);
    if (error) return fail(error);
    throw thrown;
  }
}

/** Whether a file bears the mark of a Parley workspace. Never ask it of the workspace that is open: see `isSameFile`. */
export function isWorkspaceFile(file: string): boolean {
  const header = readStart(file, 100);
  return header.length === 100 && header.readUInt32BE(68) === applicationId;
}

function readStart(file: string, length: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, length, 0));
  } finally {
    closeSync(descriptor);
  }
}
