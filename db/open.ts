import Database from 'better-sqlite3';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Db } from './connection.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';
import { toFileError } from './workspace/file-errors.ts';
import { inspectWorkspaceFile } from './workspace/inspect-file.ts';

export interface OpenOptions {
  /** Path of a better-sqlite3 build for this runtime; undefined takes the one it ships. */
  readonly nativeBinding: string | undefined;
  readonly now: () => string;
  readonly migrations?: readonly Migration[];
}

/** Whole-file checks at opening stay under a second up to about this size; larger files are checked by `verify`. */
const quickCheckLimit = 64 * 1024 * 1024;

/**
 * Opens a workspace for this process alone. The lock is SQLite's own and lasts until close, so a second window or
 * command is refused at once, and a crash leaves no lock behind.
 */
export function openWorkspaceFile(file: string, options: OpenOptions): Result<Db> {
  const steps = options.migrations ?? migrations;
  const inspected = inspectWorkspaceFile(file, steps.length);
  if (!inspected.ok) return inspected;
  let db: Db | undefined;
  try {
    db = connect(file, { ...options, mustExist: true });
    if (statSync(file).size <= quickCheckLimit && !isSound(db)) {
      db.close();
      return fail({ code: 'file-refused', reason: 'damaged', fileName: basename(file) });
    }
    const migrated = migrate(db, { file, steps, now: options.now });
    if (!migrated.ok) db.close();
    return migrated.ok ? ok(db) : migrated;
  } catch (thrown) {
    db?.close();
    const error = toFileError(thrown, file);
    if (error) return fail(error);
    throw thrown;
  }
}

/** A connection with the settings that every workspace has. Throws what SQLite throws. */
export function connect(
  file: string,
  options: { readonly nativeBinding: string | undefined; readonly mustExist: boolean },
): Db {
  const db = new Database(file, {
    fileMustExist: options.mustExist,
    timeout: 0,
    ...(options.nativeBinding ? { nativeBinding: options.nativeBinding } : {}),
  });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    // putting a million rows in order takes two thirds of the time with a second thread
    db.pragma('threads = 2');
    // takes the exclusive lock now rather than at the first change
    db.exec('BEGIN IMMEDIATE; COMMIT');
    return db;
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

/** A database of its own that lies in memory and is gone when it is closed. */
export function connectInMemory(nativeBinding: string | undefined): Db {
  return new Database(':memory:', nativeBinding ? { nativeBinding } : {});
}

/** Folds the write-ahead log into the one file and lets go of it. */
export function closeWorkspaceFile(db: Db): void {
  try {
    // of all databases at once it says "locked" after an import was taken back, though none is
    db.pragma('main.wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

function isSound(db: Db): boolean {
  return db.pragma('quick_check(1)', { simple: true }) === 'ok';
}
