/**
 * The rows of a list that a schedule is made of: chosen first, then read. A schedule says of a patent what the chosen rows
 * say of it, so a declaration that stands in a row left out is not in it.
 */
export const chosenRowsSql = `
CREATE TEMP TABLE IF NOT EXISTS chosen_rows (row_key INTEGER PRIMARY KEY);
-- the lines that were leafed through last, and of what they are; a transaction that is taken back takes both back
CREATE TEMP TABLE IF NOT EXISTS live_lines (
  line INTEGER PRIMARY KEY, family, application, publication, office, title, filing_date, declared_standards
);
CREATE TEMP TABLE IF NOT EXISTS live_lines_of (name TEXT NOT NULL);`;

/**
 * Publications, each once, and the first row that names it. One written without a kind is listed only where no chosen row
 * names the same number with one.
 */
const published = `
published AS (
  SELECT p.publication_key, p.application_key, p.office, p.match_key, p.kind,
         p.office || p.number || ifnull(p.kind, '') AS publication, min(link.row_key) AS first_row
  FROM temp.chosen_rows AS chosen CROSS JOIN patent_row_publications AS link ON link.row_key = chosen.row_key
  CROSS JOIN patent_publications AS p ON p.publication_key = link.publication_key
  WHERE p.is_repeat = 0 OR NOT EXISTS (
    SELECT 1 FROM patent_publications AS full JOIN patent_row_publications AS other ON other.publication_key = full.publication_key
    JOIN temp.chosen_rows AS beside ON beside.row_key = other.row_key
    WHERE full.list_key = p.list_key AND full.match_key = p.match_key AND full.is_repeat = 0)
  GROUP BY p.publication_key
)`;

/** Applications that the list names by number, without a publication in any chosen row. */
const unpublished = `
unpublished AS (
  SELECT a.application_key, a.office, a.match_key, min(r.row_key) AS first_row
  FROM temp.chosen_rows AS chosen CROSS JOIN patent_rows AS r ON r.row_key = chosen.row_key
  CROSS JOIN patent_applications AS a ON a.application_key = r.application_key
  WHERE a.is_inferred = 0
  GROUP BY a.application_key
  HAVING NOT max(EXISTS (SELECT 1 FROM patent_row_publications AS link WHERE link.row_key = r.row_key))
)`;

/** Standards to which chosen rows declare it, one a line. */
const standardsOf = (rows: string, which: string) => `(SELECT group_concat(standard, char(10)) FROM (
    SELECT DISTINCT replace(st.standard, char(10), ' ') AS standard
    FROM ${rows} JOIN temp.chosen_rows AS chosen ON chosen.row_key = r.row_key
    JOIN patent_standards AS st ON st.standard_key = r.standard_key
    WHERE ${which} AND st.standard IS NOT NULL ORDER BY 1))`;
const standardsOfPublication = standardsOf(
  'patent_row_publications AS link JOIN patent_rows AS r ON r.row_key = link.row_key',
  'link.publication_key = published.publication_key',
);
const standardsOfApplication = standardsOf(
  'patent_rows AS r',
  'r.application_key = unpublished.application_key',
);

/** As the list states it. What is stated by hand of an application is ours and never goes into a schedule. */
const filingDate = `(SELECT min(r.filing_date) FROM patent_rows AS r JOIN temp.chosen_rows AS chosen
         ON chosen.row_key = r.row_key WHERE r.application_key = lines.application_key)`;

/** Lines by family and office, as they are printed. */
export const linesSql = `
WITH ${published}, ${unpublished},
lines AS (
  SELECT office, match_key, kind, publication, application_key, first_row,
         ${standardsOfPublication} AS standards
  FROM published
  UNION ALL
  SELECT office, match_key, NULL, NULL, application_key, first_row,
         ${standardsOfApplication}
  FROM unpublished
)
SELECT first.family_id AS family, CASE a.is_inferred WHEN 0 THEN a.raw END AS application, lines.publication, lines.office,
       coalesce(first.title, (SELECT r.title FROM patent_rows AS r JOIN temp.chosen_rows AS chosen ON chosen.row_key = r.row_key
         WHERE r.application_key = lines.application_key AND r.title IS NOT NULL ORDER BY r.row_key LIMIT 1)) AS title,
       coalesce(${filingDate}, first.filing_date) AS filing_date, ifnull(lines.standards, '') AS declared_standards
FROM lines JOIN patent_rows AS first ON first.row_key = lines.first_row
LEFT JOIN patent_applications AS a ON a.application_key = lines.application_key
ORDER BY first.family_id IS NULL, CAST(first.family_id AS INTEGER), first.family_id, lines.office, lines.match_key, lines.kind,
         a.raw`;

/** The figures of the chosen rows, level by level, counted as those of a whole list are. */
export const countsSql = `
WITH ${published}, ${unpublished}
SELECT (SELECT count(*) FROM published) AS publications,
       (SELECT count(*) FROM unpublished) AS unpublished,
       count(DISTINCT CASE a.is_inferred WHEN 0 THEN a.application_key END) AS applications,
       count(DISTINCT r.family_id) AS etsi,
       count(DISTINCT r.set_key) AS priority,
       count(DISTINCT s.connected_family) AS connected
FROM temp.chosen_rows AS chosen CROSS JOIN patent_rows AS r ON r.row_key = chosen.row_key
LEFT JOIN patent_applications AS a ON a.application_key = r.application_key
LEFT JOIN patent_priority_sets AS s ON s.set_key = r.set_key`;

/** Rows without a number that could be used. Those that are lines of the file and no rows belong to the whole list only. */
export const rejectsSql = `
SELECT j.row_number AS row, ifnull(r.status, 'unresolved') AS cause
FROM patent_rejects AS j LEFT JOIN patent_rows AS r ON r.list_key = j.list_key AND r.row_number = j.row_number
WHERE j.list_key = @listKey
  AND (@isWhole OR r.row_key IN (SELECT row_key FROM temp.chosen_rows))
ORDER BY j.row_number`;
