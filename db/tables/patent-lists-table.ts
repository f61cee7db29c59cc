import { patentListCountsSchema, type PatentListCounts } from '../../domain/patents/list-counts.ts';
import type { PatentListSummary, PatentReject } from '../../domain/contract/patent-lists.ts';
import { readingSettingsSchema, type ReadingSettings } from '../../domain/patents/reading-settings.ts';
import type { Db } from '../connection.ts';

interface ListRow {
  readonly list_key: number;
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly format: PatentListSummary['format'];
  readonly source_name: string;
  readonly source_sha256: string;
  readonly header_json: string;
  readonly counts_json: string;
  readonly imported_at: string;
  readonly settings_json: string | null;
  readonly revision: number;
  readonly derived_by: number;
}

/** A list without its rejects, which are read only as far as they are shown. */
export interface PatentListRecord extends Omit<PatentListSummary, 'rejects' | 'rejectCount'> {
  /** Under which everything imported with the list is stored. */
  readonly listKey: number;
  /** Names of the source's columns: the meaning of each row's cells. */
  readonly header: readonly string[];
  /** How the source was read; null for lists imported before it was kept. */
  readonly settings: ReadingSettings | null;
  /** Rises with every change of the list's content. */
  readonly revision: number;
  /** Edition of the rules by which applications and counts were derived. */
  readonly derivedBy: number;
}

/** The only code that reads or writes the `patent_lists` table, and that reads `patent_rejects`. */
export function createPatentListsTable(db: Db) {
  const selectById = db.prepare<[string], ListRow>('SELECT * FROM patent_lists WHERE id = ?');
  const selectByName = db.prepare<[string], ListRow>('SELECT * FROM patent_lists WHERE name = ?');
  const selectAll = db.prepare<[], ListRow>('SELECT * FROM patent_lists ORDER BY name');
  const insert = db.prepare<[ListRow]>(`
    INSERT INTO patent_lists (list_key, id, name, owner, format, source_name, source_sha256, header_json, counts_json,
      imported_at, settings_json, revision, derived_by)
    VALUES (@list_key, @id, @name, @owner, @format, @source_name, @source_sha256, @header_json, @counts_json, @imported_at,
      @settings_json, @revision, @derived_by)`);
  const renew = db.prepare<[ListRow]>(`
    UPDATE patent_lists SET list_key = @list_key, name = @name, owner = @owner, format = @format, source_name = @source_name,
      source_sha256 = @source_sha256, header_json = @header_json, counts_json = @counts_json, imported_at = @imported_at,
      settings_json = @settings_json, revision = @revision, derived_by = @derived_by WHERE id = @id`);
  const freeKey = db.prepare<[], number>('SELECT ifnull(max(list_key), 0) + 1 FROM patent_lists').pluck();
  const touch = db.prepare<[string]>('UPDATE patent_lists SET revision = revision + 1 WHERE id = ?');
  const keepCounts = db.prepare<[string, string]>(
    'UPDATE patent_lists SET counts_json = ?, revision = revision + 1 WHERE id = ?',
  );
  const selectRevision = db
    .prepare<[string], number>('SELECT revision FROM patent_lists WHERE id = ?')
    .pluck();
  const markDerived = db.prepare<[number, number]>(
    'UPDATE patent_lists SET derived_by = ? WHERE list_key = ?',
  );
  const outdated = db
    .prepare<[number], number>('SELECT list_key FROM patent_lists WHERE derived_by < ?')
    .pluck();
  // by hand: long removals run without foreign keys
  const belongings = [
    'patent_corrections',
    'patent_overrides',
    'patent_list_editions',
    'patent_list_changes',
  ].map((table) => db.prepare<[string]>(`DELETE FROM ${table} WHERE list_id = ?`));
  const remove = db.prepare<[string]>('DELETE FROM patent_lists WHERE id = ?');
  // a reject without a row is a line of the file that could not be read as one
  const selectRejects = db.prepare<[string, number], PatentReject>(`
    SELECT rejected.row_number AS row, ifnull(r.status, 'unresolved') AS status, rejected.raw, rejected.reason
    FROM patent_rejects AS rejected LEFT JOIN patent_rows AS r USING (list_key, row_number)
    WHERE rejected.list_key = (SELECT list_key FROM patent_lists WHERE id = ?) ORDER BY rejected.row_number LIMIT ?`);
  const countRejects = db
    .prepare<[string], number>(
      'SELECT count(*) FROM patent_rejects WHERE list_key = (SELECT list_key FROM patent_lists WHERE id = ?)',
    )
    .pluck();
  return {
    find: (id: string): PatentListRecord | undefined => toRecord(selectById.get(id)),
    /** Names of lists are one name whatever their case. */
    findByName: (name: string): PatentListRecord | undefined => toRecord(selectByName.get(name)),
    list: (): readonly PatentListRecord[] => selectAll.all().map((row) => toRecord(row)),
    /** A key that no list has. Whoever takes it inserts the list in the same transaction. */
    freeKey: (): number => freeKey.get() ?? 1,
    insert: (record: PatentListRecord): void => {
      insert.run(toRow(record));
    },
    /** Puts everything about a list anew under its id, its key included: what was under the old key is nobody's then. */
    renew: (record: PatentListRecord): void => {
      renew.run(toRow(record));
    },
    /** To be called with every change of a list's content. */
    touch: (id: string): void => {
      touch.run(id);
    },
    /** What a change of the list's content made of its counts. */
    keepCounts: (id: string, counts: PatentListCounts): void => {
      keepCounts.run(JSON.stringify(counts), id);
    },
    /** 0 where there is no such list. */
    revisionOf: (id: string): number => selectRevision.get(id) ?? 0,
    markDerived: (listKey: number, edition: number): void => {
      markDerived.run(edition, listKey);
    },
    /** Keys of lists that were derived by older rules. */
    listOutdated: (edition: number): readonly number[] => outdated.all(edition),
    /** Takes what people added to the list along; what was imported under its key is left to the caller. */
    remove: (id: string): void => {
      for (const belonging of belongings) belonging.run(id);
      remove.run(id);
    },
    listRejects: (id: string, limit: number): readonly PatentReject[] => selectRejects.all(id, limit),
    countRejects: (id: string): number => countRejects.get(id) ?? 0,
  };
}

function toRecord(row: ListRow): PatentListRecord;
function toRecord(row: ListRow | undefined): PatentListRecord | undefined;
function toRecord(row: ListRow | undefined): PatentListRecord | undefined {
  return (
    row && {
      listKey: row.list_key,
      id: row.id,
      name: row.name,
      owner: row.owner,
      format: row.format,
      sourceName: row.source_name,
      sourceSha256: row.source_sha256,
      importedAt: row.imported_at,
      counts: toCounts(row.counts_json),
      header: JSON.parse(row.header_json) as string[], // written by toRow only
      settings:
        row.settings_json === null ? null : readingSettingsSchema.parse(JSON.parse(row.settings_json)),
      revision: row.revision,
      derivedBy: row.derived_by,
    }
  );
}

/** Parsed, not trusted: later versions of the counts read what earlier ones wrote. */
function toCounts(json: string): PatentListCounts {
  return patentListCountsSchema.parse(JSON.parse(json));
}

function toRow(record: PatentListRecord): ListRow {
  return {
    list_key: record.listKey,
    id: record.id,
    name: record.name,
    owner: record.owner,
    format: record.format,
    source_name: record.sourceName,
    source_sha256: record.sourceSha256,
    header_json: JSON.stringify(record.header),
    counts_json: JSON.stringify(record.counts),
    imported_at: record.importedAt,
    settings_json: record.settings === null ? null : JSON.stringify(record.settings),
    revision: record.revision,
    derived_by: record.derivedBy,
  };
}
