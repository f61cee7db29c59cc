import type { Db } from '../connection.ts';
import { migrations } from '../migrations/migrations.ts';

/** What the steps of the schema do to triggers: they are made, taken out, and go with the tables that they are on. */
const DEEDS =
  /(?<trigger>CREATE TRIGGER (?<made>\w+)[\s\S]*?\bON (?<on>\w+)[\s\S]*?\nEND(?=;))|DROP TRIGGER (?<dropped>\w+)|ALTER TABLE (?<from>\w+) RENAME TO (?<to>\w+)|DROP TABLE (?<gone>\w+)/g;

interface Guard {
  readonly table: string;
  readonly sql: string;
}

/** Names of the triggers of the schema that are not in this file as it has them: what they guard may have been changed since. */
export function findLostGuards(db: Db): readonly string[] {
  const stored = new Set(db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").pluck().all());
  return [...guardsOf(migrations.map(({ sql }) => sql).join('\n'))]
    .filter(([, { sql }]) => !stored.has(sql))
    .map(([name]) => name);
}

/** The triggers that are there after all steps, by name. */
function guardsOf(sql: string): ReadonlyMap<string, Guard> {
  const guards = new Map<string, Guard>();
  for (const { groups: deed = {} } of sql.matchAll(DEEDS)) {
    const { trigger, made, on, dropped, from, to, gone } = deed;
    if (trigger !== undefined && made !== undefined) guards.set(made, { table: on ?? '', sql: trigger });
    if (dropped !== undefined) guards.delete(dropped);
    for (const [name, guard] of guards) {
      if (guard.table === from && to !== undefined) guards.set(name, { ...guard, table: to });
      if (guard.table === gone) guards.delete(name);
    }
  }
  return guards;
}
