import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Db } from './connection.ts';
import { backupBeforeMigrating } from './workspace/backup.ts';
import { applicationId } from './workspace/inspect-file.ts';
import type { Migration } from './migrations/migration.ts';

export interface MigrateOptions {
  readonly file: string;
  readonly steps: readonly Migration[];
  readonly now: () => string;
}

/**
 * Brings a workspace to the newest schema, one step in one transaction each. A file that already holds data is copied
 * beside itself first. A newer file, or one whose steps are not ours, is refused.
 */
export function migrate(db: Db, { file, steps, now }: MigrateOptions): Result<null> {
  const current = versionOf(db);
  if (current > steps.length)
    return fail({ code: 'file-refused', reason: 'newer', fileName: basename(file) });
  const stranger = findStranger(db, steps.slice(0, current));
  if (stranger !== undefined) {
    const detail = `Step ${stranger} of its schema is not the one that this Parley knows.`;
    return fail({ code: 'file-refused', reason: 'damaged', fileName: basename(file), detail });
  }
  const pending = steps.slice(current);
  if (pending.length === 0) return ok(null);
  if (current > 0) backupBeforeMigrating(db, file, current);
  db.pragma('foreign_keys = OFF');
  pending.forEach((step, index) => applyStep(db, step, current + index + 1, now()));
  db.pragma('foreign_keys = ON');
  return ok(null);
}

export function hashOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}

export function versionOf(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** The first applied step whose recorded hash is not ours; undefined when all are. */
export function findStranger(db: Db, steps: readonly Migration[]): number | undefined {
  if (steps.length === 0) return undefined;
  const rows = db
    .prepare<[], { version: number; sha256: string }>('SELECT version, sha256 FROM schema_steps')
    .all();
  const applied = new Map(rows.map((row) => [row.version, row.sha256]));
  const index = steps.findIndex((step, position) => applied.get(position + 1) !== hashOf(step.sql));
  return index === -1 ? undefined : index + 1;
}

function applyStep(db: Db, step: Migration, version: number, at: string): void {
  db.transaction(() => {
    db.exec(step.sql);
    const broken = db.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0)
      throw new Error(`schema step ${version} (${step.name}) broke a foreign key`);
    db.prepare('INSERT INTO schema_steps (version, name, sha256, applied_at) VALUES (?, ?, ?, ?)').run(
      version,
      step.name,
      hashOf(step.sql),
      at,
    );
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${version}`);
  }).exclusive();
}
