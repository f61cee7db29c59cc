import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import { createContext, type Context } from './context.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { closeWorkspaceFile, connect } from './open.ts';
import { toFileError } from './workspace/file-errors.ts';

export interface CreateOptions {
  readonly nativeBinding: string | undefined;
  readonly now: () => string;
  readonly newId: () => string;
  /** What a new workspace starts with. */
  readonly fill: (ctx: Context) => void;
}

/**
 * Makes a workspace under another name and moves it to its place when it is whole: a full disk or a crash leaves no
 * half-made file. Nothing is ever written over.
 */
export function createWorkspaceFile(file: string, options: CreateOptions): Result<null> {
  if (existsSync(file)) return fail({ code: 'file-refused', reason: 'exists', fileName: basename(file) });
  const folder = dirname(file);
  if (!existsSync(folder))
    return fail({ code: 'file-refused', reason: 'no-folder', fileName: basename(file) });
  const draft = join(folder, `.${basename(file)}.new-${process.pid}`);
  try {
    const db = connect(draft, { nativeBinding: options.nativeBinding, mustExist: false });
    try {
      const migrated = migrate(db, { file: draft, steps: migrations, now: options.now });
      if (!migrated.ok) return migrated;
      const ctx = createContext(db, { file, now: options.now, newId: options.newId });
      ctx.transaction(() => options.fill(ctx));
    } finally {
      closeWorkspaceFile(db);
    }
    moveWithoutReplacing(draft, file);
    return ok(null);
  } catch (thrown) {
    const error = toFileError(thrown, file);
    if (error) return fail(error);
    throw thrown;
  } finally {
    for (const leftover of [draft, `${draft}-wal`, `${draft}-journal`, `${draft}-shm`])
      removeQuietly(leftover);
  }
}

/** A link fails where a file of that name has come meanwhile; file systems without links get a rename. */
function moveWithoutReplacing(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') throw thrown;
    renameSync(from, to);
  }
}

/** What cannot be removed was never made, or lies where nothing may be written: the failure that is told is the first one. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}
