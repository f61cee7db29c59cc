import type { Db } from '../connection.ts';

/** A spelling of a list, the company it stands for, and the rows on which it stands. */
export interface StoredSpelling {
  readonly spelling: string;
  readonly company: string;
  readonly isMerged: boolean;
  readonly rows: number;
}

/** The only code that writes the `company_spellings` table. Merges hold in every list of the workspace. */
export function createCompanySpellingsTable(db: Db) {
  const select = db.prepare<[number], { spelling: string; company: string | null; rows: number }>(`
    WITH used AS (
      SELECT declaration_key, count(*) AS rows FROM patent_rows WHERE list_key = ? AND declaration_key IS NOT NULL
      GROUP BY declaration_key
    )
    SELECT d.declarant AS spelling, c.company, sum(used.rows) AS rows
    FROM used JOIN patent_declarations AS d USING (declaration_key) LEFT JOIN company_spellings AS c ON c.spelling = d.declarant
    WHERE d.declarant IS NOT NULL GROUP BY d.declarant ORDER BY rows DESC, d.declarant`);
  const upsert = db.prepare<[string, string, string]>(`
    INSERT INTO company_spellings (spelling, company, merged_at) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET company = excluded.company, merged_at = excluded.merged_at`);
  const remove = db.prepare<[string]>('DELETE FROM company_spellings WHERE spelling = ?');
  const selectLists = db.prepare<[string], { id: string; listKey: number }>(`
    SELECT DISTINCT l.id, l.list_key AS listKey FROM patent_declarations AS d JOIN patent_lists AS l USING (list_key)
    WHERE d.declarant = ? COLLATE NOCASE`);
  return {
    ofList: (listKey: number): readonly StoredSpelling[] =>
      select.all(listKey).map(({ spelling, company, rows }) => ({
        spelling,
        company: company ?? spelling,
        isMerged: company !== null,
        rows,
      })),
    merge: (spelling: string, company: string, at: string): void => {
      upsert.run(spelling, company, at);
    },
    split: (spelling: string): void => {
      remove.run(spelling);
    },
    /** Lists of the workspace with a company that is spelt so. */
    listsSpelling: (spelling: string): readonly { readonly id: string; readonly listKey: number }[] =>
      selectLists.all(spelling),
  };
}
