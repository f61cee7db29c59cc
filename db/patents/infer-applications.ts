import { INFERRED_REASON } from '../../domain/patents/application-index.ts';
import type { Db } from '../connection.ts';

/** A publication without a filing is of the application that its other stages name, if one of them does. */
const FROM_SIBLINGS = `
UPDATE patent_publications SET application_key = (
  SELECT other.application_key FROM patent_publications AS other
  WHERE other.list_key = @list AND other.match_key = patent_publications.match_key AND other.application_key IS NOT NULL
  ORDER BY other.publication_key LIMIT 1)
WHERE list_key = @list AND application_key IS NULL`;

const TAKE_FOR_GRANTED = `
INSERT INTO patent_applications (list_key, match_key, raw, office, number, confidence, reason, is_inferred, first_row_key,
  property_right)
SELECT @list, '~' || p.match_key, p.raw, p.office, p.number, p.confidence, @reason, 1, min(link.row_key), 'patent'
FROM patent_publications AS p JOIN patent_row_publications AS link ON link.publication_key = p.publication_key
WHERE p.list_key = @list AND p.application_key IS NULL GROUP BY p.match_key`;

const PUT_BEHIND = `
UPDATE patent_publications SET application_key = (
  SELECT a.application_key FROM patent_applications AS a
  WHERE a.list_key = @list AND a.match_key = '~' || patent_publications.match_key)
WHERE list_key = @list AND application_key IS NULL`;

const ROWS = `
UPDATE patent_rows SET application_key = (
  SELECT p.application_key FROM patent_row_publications AS link
  JOIN patent_publications AS p ON p.publication_key = link.publication_key
  WHERE link.row_key = patent_rows.row_key ORDER BY p.publication_key LIMIT 1)
WHERE list_key = @list AND application_key IS NULL AND publications <> ''`;

/**
 * Takes applications for granted behind the publications of a list that have none, as the import does while it reads
 * (`ApplicationIndex`).
 */
export function inferApplications(db: Db, list: number): void {
  db.prepare(FROM_SIBLINGS).run({ list });
  db.prepare(TAKE_FOR_GRANTED).run({ list, reason: INFERRED_REASON });
  db.prepare(PUT_BEHIND).run({ list });
  db.prepare(ROWS).run({ list });
}
