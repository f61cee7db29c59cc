import type { Db } from '../connection.ts';
import { migrations } from '../migrations/migrations.ts';

/** Names of the triggers of the schema that are not in this file as it has them: what they guard may have been changed since. */
export function findLostGuards(db: Db): readonly string[] {
  const stored = new Set(db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").pluck().all());
  return [...guardsOfSchema()].filter(([, sql]) => !stored.has(sql)).map(([name]) => name);
}

/** Triggers by name as the newest schema has them: those that a step made and no later one dropped. */
function guardsOfSchema(): ReadonlyMap<string, string> {
  const guards = new Map<string, string>();
  for (const { sql } of migrations) {
    for (const [, dropped = ''] of sql.matchAll(/^DROP TRIGGER (\w+);/gm)) guards.delete(dropped);
    for (const [created, name = ''] of sql.matchAll(/CREATE TRIGGER (\w+)[\s\S]*?\nEND(?=;)/g))
      guards.set(name, created);
  }
  return guards;
}
