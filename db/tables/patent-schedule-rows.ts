import type { ScheduleRow } from '../../domain/patents/schedule-row.ts';
import type { Db } from '../connection.ts';

interface Line {
  readonly family_id: string | null;
  readonly application: string | null;
  readonly publication: string | null;
  readonly office: string;
  readonly title: string | null;
  readonly filing_date: string | null;
  readonly standards: string | null;
}

/** What a line takes from the rows of the file: the first row's facts, and every standard that any of them declares. */
const SELECT = `
WITH list AS (SELECT list_key FROM patent_lists WHERE id = @id),
published AS (
  SELECT p.publication_key, p.application_key, p.office, p.match_key, p.kind, p.office || p.number || ifnull(p.kind, '') AS publication,
         min(link.row_key) AS first_row
  FROM patent_publications AS p JOIN patent_row_publications AS link USING (publication_key)
  WHERE p.list_key = (SELECT list_key FROM list) AND p.is_repeat = 0
  GROUP BY p.publication_key
),
unpublished AS (
  SELECT a.application_key, a.office, a.match_key, min(r.row_key) AS first_row
  FROM patent_applications AS a JOIN patent_rows AS r USING (application_key)
  WHERE a.list_key = (SELECT list_key FROM list)
  GROUP BY a.application_key
  HAVING NOT max(EXISTS (SELECT 1 FROM patent_row_publications AS link WHERE link.row_key = r.row_key))
),
lines AS (
  SELECT office, match_key, kind, publication, application_key, first_row,
         (SELECT group_concat(standard, char(10)) FROM (
            SELECT DISTINCT r.standard FROM patent_row_publications AS link JOIN patent_rows AS r USING (row_key)
            WHERE link.publication_key = published.publication_key AND r.standard IS NOT NULL ORDER BY r.standard)) AS standards
  FROM published
  UNION ALL
  SELECT office, match_key, NULL, NULL, application_key, first_row,
         (SELECT group_concat(standard, char(10)) FROM (
            SELECT DISTINCT r.standard FROM patent_rows AS r
            WHERE r.application_key = unpublished.application_key AND r.standard IS NOT NULL ORDER BY r.standard))
  FROM unpublished
)
SELECT first.family_id, a.raw AS application, lines.publication, lines.office, first.filing_date, lines.standards,
       coalesce(first.title, (SELECT r.title FROM patent_rows AS r
         WHERE r.application_key = lines.application_key AND r.title IS NOT NULL ORDER BY r.row_key LIMIT 1)) AS title
FROM lines JOIN patent_rows AS first ON first.row_key = lines.first_row
LEFT JOIN patent_applications AS a ON a.application_key = lines.application_key
ORDER BY first.family_id IS NULL, CAST(first.family_id AS INTEGER), first.family_id, lines.office, lines.match_key, lines.kind`;

/** Reads a list as the lines of a schedule: publications, and applications without one, by family and office. */
export function createPatentScheduleRows(db: Db) {
  const select = db.prepare<{ readonly id: string }, Line>(SELECT);
  return { list: (listId: string): readonly ScheduleRow[] => select.all({ id: listId }).map(toScheduleRow) };
}

function toScheduleRow(line: Line): ScheduleRow {
  return {
    family: line.family_id,
    application: line.application,
    publication: line.publication,
    office: line.office,
    title: line.title,
    filingDate: line.filing_date,
    declaredStandards: line.standards?.split('\n') ?? [],
  };
}
