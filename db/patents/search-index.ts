import { CJK_GLOB } from '../migrations/0004-patent-lists.ts';
import type { Db } from '../connection.ts';
import { overKeys, type KeyRange, type Steps } from './steps.ts';

type OfList = KeyRange & { readonly list: number };

const WORDS = `
INSERT INTO patent_search (rowid, title, owner, standard)
SELECT r.row_key, r.title, d.declarant, ifnull(s.standard, '') || ' ' || ifnull(s.project, '')
FROM patent_rows AS r LEFT JOIN patent_declarations AS d ON d.declaration_key = r.declaration_key
LEFT JOIN patent_standards AS s ON s.standard_key = r.standard_key
WHERE r.row_key BETWEEN @first AND @last AND +r.list_key = @list`;

const CHINESE_AND_JAPANESE = `
INSERT INTO patent_search_cjk (rowid, title)
SELECT row_key, title FROM patent_rows
WHERE row_key BETWEEN @first AND @last AND +list_key = @list AND title GLOB '${CJK_GLOB}'`;

/** Makes rows of a list findable by their words. */
export function* indexingRows(db: Db, list: number, rows: KeyRange): Steps<void> {
  const statements = [WORDS, CHINESE_AND_JAPANESE].map((sql) => db.prepare<[OfList]>(sql));
  yield* overKeys(rows, (range) => {
    for (const statement of statements) statement.run({ ...range, list });
  });
}

/** Takes the words of rows out again, before the rows go or change. */
export function* unindexingRows(db: Db, list: number, rows: KeyRange): Steps<void> {
  const statements = ['patent_search', 'patent_search_cjk'].map((index) =>
    db.prepare<[OfList]>(
      `DELETE FROM ${index} WHERE rowid IN (
         SELECT row_key FROM patent_rows WHERE row_key BETWEEN @first AND @last AND +list_key = @list)`,
    ),
  );
  yield* overKeys(rows, (range) => {
    for (const statement of statements) statement.run({ ...range, list });
  });
}
