import type { Db } from '../connection.ts';
import { keyRangeOf } from './key-ranges.ts';
import { unindexingRows } from './search-index.ts';
import { overKeys, type KeyRange, type Steps } from './steps.ts';

type OfList = KeyRange & { readonly list: number };

const BETWEEN = 'BETWEEN @first AND @last AND +list_key = @list';

/** What goes by rows, then what is left of the list. */
const BY_KEY = [
  {
    kind: 'row',
    sql: [
      `DELETE FROM patent_row_cells WHERE row_key IN (SELECT row_key FROM patent_rows WHERE row_key ${BETWEEN})`,
      `DELETE FROM patent_rows WHERE row_key ${BETWEEN}`,
    ],
  },
  {
    kind: 'publication',
    sql: [
      `DELETE FROM patent_row_publications WHERE publication_key IN (
         SELECT publication_key FROM patent_publications WHERE publication_key ${BETWEEN})`,
      `DELETE FROM patent_publications WHERE publication_key ${BETWEEN}`,
    ],
  },
  { kind: 'application', sql: [`DELETE FROM patent_applications WHERE application_key ${BETWEEN}`] },
  { kind: 'set', sql: [`DELETE FROM patent_priority_sets WHERE set_key ${BETWEEN}`] },
  { kind: 'declaration', sql: [`DELETE FROM patent_declarations WHERE declaration_key ${BETWEEN}`] },
  { kind: 'standard', sql: [`DELETE FROM patent_standards WHERE standard_key ${BETWEEN}`] },
] as const;

/**
 * Removes everything that was imported under a list's key, in steps. Belongs into a transaction that watches no foreign
 * keys, after the list itself has gone or taken another key: nobody sees a list half empty.
 */
export function* removingRows(db: Db, list: number): Steps<void> {
  yield* unindexingRows(db, list, keyRangeOf(db, 'row', list));
  for (const { kind, sql } of BY_KEY) {
    const statements = sql.map((text) => db.prepare<[OfList]>(text));
    yield* overKeys(keyRangeOf(db, kind, list), (range) => {
      for (const statement of statements) statement.run({ ...range, list });
    });
  }
  const lastReject = Number(
    db
      .prepare<[number]>('SELECT ifnull(max(row_number), 0) FROM patent_rejects WHERE list_key = ?')
      .pluck()
      .get(list),
  );
  const rejects = db.prepare<[OfList]>(
    'DELETE FROM patent_rejects WHERE list_key = @list AND row_number BETWEEN @first AND @last',
  );
  yield* overKeys({ first: 1, last: lastReject }, (range) => void rejects.run({ ...range, list }));
}
