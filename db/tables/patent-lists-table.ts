import { patentListCountsSchema, type PatentListCounts } from '../../domain/patents/list-counts.ts';
import type { PatentListSummary, PatentReject } from '../../domain/contract/patent-lists.ts';
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
}

/** A list without its rejects, which are read only as far as they are shown. */
export interface PatentListRecord extends Omit<PatentListSummary, 'rejects' | 'rejectCount'> {
  /** Names of the source's columns: the meaning of each row's cells. */
  readonly header: readonly string[];
}

/** The only code that reads or writes the `patent_lists` table, and that reads `patent_rejects`. */
export function createPatentListsTable(db: Db) {
  const selectById = db.prepare<[string], ListRow>('SELECT * FROM patent_lists WHERE id = ?');
  const selectByName = db.prepare<[string], ListRow>('SELECT * FROM patent_lists WHERE name = ?');
  const selectAll = db.prepare<[], ListRow>('SELECT * FROM patent_lists ORDER BY name');
  const insert = db.prepare<[Omit<ListRow, 'list_key'>]>(`
    INSERT INTO patent_lists (id, name, owner, format, source_name, source_sha256, header_json, counts_json, imported_at)
    VALUES (@id, @name, @owner, @format, @source_name, @source_sha256, @header_json, @counts_json, @imported_at)`);
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
    /** Answers the key under which the rows of the list are stored. */
    insert: (record: PatentListRecord): number => Number(insert.run(toRow(record)).lastInsertRowid),
    /** Takes everything imported with the list along; false when there is no such list. */
    remove: (id: string): boolean => remove.run(id).changes > 0,
    listRejects: (id: string, limit: number): readonly PatentReject[] => selectRejects.all(id, limit),
    countRejects: (id: string): number => countRejects.get(id) ?? 0,
  };
}

function toRecord(row: ListRow): PatentListRecord;
function toRecord(row: ListRow | undefined): PatentListRecord | undefined;
function toRecord(row: ListRow | undefined): PatentListRecord | undefined {
  return (
    row && {
      id: row.id,
      name: row.name,
      owner: row.owner,
      format: row.format,
      sourceName: row.source_name,
      sourceSha256: row.source_sha256,
      importedAt: row.imported_at,
      counts: toCounts(row.counts_json),
      header: JSON.parse(row.header_json) as string[], // written by toRow only
    }
  );
}

/** Parsed, not trusted: later versions of the counts read what earlier ones wrote. */
function toCounts(json: string): PatentListCounts {
  return patentListCountsSchema.parse(JSON.parse(json));
}

function toRow(record: PatentListRecord): Omit<ListRow, 'list_key'> {
  return {
    id: record.id,
    name: record.name,
    owner: record.owner,
    format: record.format,
    source_name: record.sourceName,
    source_sha256: record.sourceSha256,
    header_json: JSON.stringify(record.header),
    counts_json: JSON.stringify(record.counts),
    imported_at: record.importedAt,
  };
}
