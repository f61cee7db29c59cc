import { CJK_GLOB } from '../migrations/0004-patent-lists.ts';
import type { Db } from '../connection.ts';
import { overKeys, type KeyRange, type Steps } from './steps.ts';

type OfList = KeyRange & { readonly list: number };

type Words = [rowKey: number, title: string | null, owner: string | null, standard: string, isCjk: number];

const WORDS = `
SELECT r.row_key, r.title, d.declarant, ifnull(s.standard, '') || ' ' || ifnull(s.project, ''), r.title GLOB '${CJK_GLOB}'
FROM patent_rows AS r LEFT JOIN patent_declarations AS d ON d.declaration_key = r.declaration_key
LEFT JOIN patent_standards AS s ON s.standard_key = r.standard_key
WHERE r.row_key BETWEEN @first AND @last AND +r.list_key = @list`;

/**
 * Makes rows of a list findable by their words. One row a statement: of a statement that inserts many, SQLite has the index
 * write down all it holds before and after, and merging those many small parts took longer than the rest of an import.
 */
export function* indexingRows(db: Db, list: number, rows: KeyRange): Steps<void> {
  const select = db.prepare<[OfList]>(WORDS).raw();
  const insert = db.prepare<[number, string | null, string | null, string]>(
    'INSERT INTO patent_search (rowid, title, owner, standard) VALUES (?, ?, ?, ?)',
  );
  const insertCjk = db.prepare<[number, string | null]>(
    'INSERT INTO patent_search_cjk (rowid, title) VALUES (?, ?)',
  );
  yield* overKeys(rows, (range) => {
    // the columns of WORDS
    for (const [key, title, owner, standard, isCjk] of select.all({ ...range, list }) as Words[]) {
      insert.run(key, title, owner, standard);
      if (isCjk === 1) insertCjk.run(key, title);
    }
  });
}

/** Takes the words of rows out again, before the rows go or change; one row a statement for the same reason. */
export function* unindexingRows(db: Db, list: number, rows: KeyRange): Steps<void> {
  const select = db
    .prepare<[OfList], number>(
      'SELECT row_key FROM patent_rows WHERE row_key BETWEEN @first AND @last AND +list_key = @list',
    )
    .pluck();
  const removals = ['patent_search', 'patent_search_cjk'].map((index) =>
    db.prepare<[number]>(`DELETE FROM ${index} WHERE rowid = ?`),
  );
  yield* overKeys(rows, (range) => {
    for (const key of select.all({ ...range, list })) for (const removal of removals) removal.run(key);
  });
}
