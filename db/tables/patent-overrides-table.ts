import type { ListedOverride, Override } from '../../domain/patents/overrides/override.ts';
import type { Db } from '../connection.ts';

interface OverrideRow {
  readonly match_key: string;
  readonly field: Override['field'];
  readonly value: string;
  readonly note: string;
  readonly stated_at: string;
}

/** An override with the application that it is of. */
export type KeyedOverride = Override & { readonly applicationKey: string };

/** What people stated of applications. The only code that reads or writes the `patent_overrides` table. */
export function createPatentOverridesTable(db: Db) {
  const columns = 'match_key, field, value, note, stated_at';
  const selectOfApplication = db.prepare<[string, string], OverrideRow>(
    `SELECT ${columns} FROM patent_overrides WHERE list_id = ? AND match_key = ? ORDER BY field`,
  );
  const selectOfList = db.prepare<[string], OverrideRow>(
    `SELECT ${columns} FROM patent_overrides WHERE list_id = ? ORDER BY stated_at DESC, match_key, field`,
  );
  const selectPage = db.prepare<[string, number, number], OverrideRow & { readonly raw: string | null }>(`
    SELECT ${columns}, (SELECT a.raw FROM patent_applications AS a JOIN patent_lists AS l ON l.list_key = a.list_key
      WHERE l.id = o.list_id AND a.match_key = o.match_key LIMIT 1) AS raw
    FROM patent_overrides AS o WHERE o.list_id = ? ORDER BY stated_at DESC, match_key, field LIMIT ? OFFSET ?`);
  const count = db
    .prepare<[string], number>('SELECT count(*) FROM patent_overrides WHERE list_id = ?')
    .pluck();
  const upsert = db.prepare<[string, string, string, string, string, string]>(`
    INSERT INTO patent_overrides (list_id, match_key, field, value, note, stated_at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET value = excluded.value, note = excluded.note, stated_at = excluded.stated_at`);
  const remove = db.prepare<[string, string, string]>(
    'DELETE FROM patent_overrides WHERE list_id = ? AND match_key = ? AND field = ?',
  );
  const selectOfFamily = db
    .prepare<[string, string], string>(
      `SELECT match_key FROM patent_overrides WHERE list_id = ? AND field = 'family' AND value = ?`,
    )
    .pluck();
  const renameFamily = db.prepare<[string, string, string]>(
    `UPDATE patent_overrides SET value = ? WHERE list_id = ? AND field = 'family' AND value = ?`,
  );
  // Statements of applications that a newer export no longer names wait for it to name them again
  const recountFamilies = db.prepare<[string]>(`
    UPDATE patent_lists AS l SET counts_json = json_set(l.counts_json, '$.families.hand', (
      SELECT count(DISTINCT o.value) FROM patent_overrides AS o WHERE o.list_id = l.id AND o.field = 'family' AND EXISTS (
        SELECT 1 FROM patent_applications AS a WHERE a.list_key = l.list_key AND a.match_key = o.match_key)))
    WHERE l.id = ?`);
  return {
    ofApplication: (listId: string, applicationKey: string): readonly Override[] =>
      selectOfApplication.all(listId, applicationKey).map(toOverride),
    ofList: (listId: string): readonly KeyedOverride[] =>
      selectOfList.all(listId).map((row) => ({ applicationKey: row.match_key, ...toOverride(row) })),
    page: (listId: string, offset: number, limit: number): readonly ListedOverride[] =>
      selectPage.all(listId, limit, offset).map((row) => ({
        ...toOverride(row),
        applicationKey: row.match_key,
        application: row.raw,
      })),
    count: (listId: string): number => count.get(listId) ?? 0,
    save: (listId: string, applicationKey: string, { field, value, note, statedAt }: Override): void => {
      upsert.run(listId, applicationKey, field, value, note, statedAt);
    },
    /** False when nothing was stated. */
    remove: (listId: string, applicationKey: string, field: Override['field']): boolean =>
      remove.run(listId, applicationKey, field).changes > 0,
    /** Match keys of the applications in a family by hand. */
    applicationsOfFamily: (listId: string, family: string): readonly string[] =>
      selectOfFamily.all(listId, family),
    /** Puts the number of families by hand into the counts of the list. */
    recountFamilies: (listId: string): void => {
      recountFamilies.run(listId);
    },
    renameFamily: (listId: string, family: string, to: string): void => {
      renameFamily.run(to, listId, family);
    },
  };
}

function toOverride(row: OverrideRow): Override {
  return { field: row.field, value: row.value, note: row.note, statedAt: row.stated_at };
}
