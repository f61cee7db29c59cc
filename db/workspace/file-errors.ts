import { basename, dirname } from 'node:path';
import type { AppError, FileRefusal } from '../../domain/result.ts';

const refusals: Readonly<Record<string, FileRefusal>> = {
  SQLITE_FULL: 'disk-full',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  SQLITE_READONLY: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_NOTADB: 'not-a-workspace',
  SQLITE_BUSY: 'in-use',
  SQLITE_LOCKED: 'in-use',
  ENAMETOOLONG: 'bad-name',
  EINVAL: 'bad-name',
  EEXIST: 'exists',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'is-folder',
  SQLITE_CANTOPEN: 'unreadable',
  SQLITE_IOERR: 'unreadable',
  EIO: 'unreadable',
};

/**
 * What a failing disk, lock or file means for a person. Undefined when the throw is none of these: then it is a bug and
 * is treated as one. SQLite's extended codes (SQLITE_IOERR_WRITE) fall back to their family.
 */
export function toFileError(thrown: unknown, file: string): AppError | undefined {
  const code = codeOf(thrown);
  if (!code || isAboutAnother(thrown, file)) return undefined;
  const reason = refusals[code] ?? refusals[code.split('_').slice(0, 2).join('_')];
  return reason && { code: 'file-refused', reason, fileName: basename(file) };
}

/** A missing font, say, is our own fault and no fault of the file that was to be written. */
function isAboutAnother(thrown: unknown, file: string): boolean {
  if (!(thrown instanceof Error) || !('path' in thrown) || typeof thrown.path !== 'string') return false;
  return dirname(thrown.path) !== dirname(file) && thrown.path !== dirname(file);
}

function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
