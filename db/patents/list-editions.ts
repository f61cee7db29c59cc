import type { EditionChanges } from '../../domain/contract/patent-changes.ts';
import type { Context } from '../context.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';
import { findingChanges } from './list-changes.ts';
import type { Steps } from './steps.ts';

/** Writes down an edition that goes, with what the one in its place changes; the rows of both are there. */
export function* keepingEdition(ctx: Context, older: PatentListRecord, newKey: number): Steps<void> {
  const { db } = ctx;
  const edition =
    1 +
    Number(
      db
        .prepare<[string]>('SELECT count(*) FROM patent_list_editions WHERE list_id = ?')
        .pluck()
        .get(older.id),
    );
  // the lines of the last change only: earlier ones compare editions that nobody has any more
  db.prepare('DELETE FROM patent_list_changes WHERE list_id = ?').run(older.id);
  const changes: EditionChanges = yield* findingChanges(db, {
    listId: older.id,
    edition,
    older: older.listKey,
    newer: newKey,
  });
  db.prepare(
    `INSERT INTO patent_list_editions (list_id, edition, source_name, source_sha256, imported_at, counts_json, changes_json)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    older.id,
    edition,
    older.sourceName,
    older.sourceSha256,
    older.importedAt,
    JSON.stringify(older.counts),
    JSON.stringify(changes),
  );
}
