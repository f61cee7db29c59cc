import type { Db } from '../connection.ts';

/** What the row named before or names now. */
export interface Touched {
  readonly publications: readonly number[];
  readonly applications: readonly number[];
  /** Whether connected families may be others now. */
  readonly areClaimsChanged: boolean;
}

/**
 * After a row has changed its numbers: publications that no row names any more go, then applications without rows and
 * publications; what counts as a mention is told again. Answers the applications that are still there.
 */
export function removeLoose(
  db: Db,
  list: number,
  { publications, applications }: Touched,
): readonly number[] {
  const selectKey = db
    .prepare<[number], string>('SELECT match_key FROM patent_publications WHERE publication_key = ?')
    .pluck();
  const removePublication = db.prepare<[number, number]>(
    `DELETE FROM patent_publications WHERE publication_key = ?
     AND NOT EXISTS (SELECT 1 FROM patent_row_publications WHERE publication_key = ?)`,
  );
  const markRepeat = db.prepare<{ readonly list: number; readonly key: string }>(
    `UPDATE patent_publications SET is_repeat = kind IS NULL AND EXISTS (
       SELECT 1 FROM patent_publications AS other WHERE other.list_key = @list AND other.match_key = @key AND other.kind IS NOT NULL)
     WHERE list_key = @list AND match_key = @key`,
  );
  for (const publication of new Set(publications)) {
    const key = selectKey.get(publication);
    removePublication.run(publication, publication);
    if (key !== undefined) markRepeat.run({ list, key });
  }
  const removeApplication = db.prepare<{ readonly key: number }>(
    `DELETE FROM patent_applications WHERE application_key = @key
     AND NOT EXISTS (SELECT 1 FROM patent_rows WHERE application_key = @key)
     AND NOT EXISTS (SELECT 1 FROM patent_publications WHERE application_key = @key)`,
  );
  return applications.filter((key) => removeApplication.run({ key }).changes === 0);
}
