import type { Db } from '../connection.ts';
import { migrations } from '../migrations/migrations.ts';

/** Names of the triggers of the schema that are not in this file as it has them: what they guard may have been changed since. */
export function findLostGuards(db: Db): readonly string[] {
  const stored = new Set(db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").pluck().all());
  const written = migrations.flatMap(({ sql }) => sql.match(/CREATE TRIGGER [\s\S]*?\nEND(?=;)/g) ?? []);
  return written.filter((sql) => !stored.has(sql)).map((sql) => sql.split(/\s+/)[2] ?? sql);
}
