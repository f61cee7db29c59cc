import type { Db } from '../connection.ts';
import type { Sql } from '../patents/part/sql.ts';

/** What stands behind the applications of one group, such as a family. */
export interface MemberFigures {
  readonly group: number;
  readonly firstApplication: string;
  readonly inferredApplications: number;
  readonly publications: number;
  readonly offices: readonly string[];
  readonly earliestFiling: string | null;
  readonly latestExpiry: string | null;
  readonly applicationsWithoutExpiry: number;
  readonly standards: number;
  readonly title: string | null;
}

interface FiguresRow extends Omit<MemberFigures, 'offices'> {
  readonly offices: string;
}

export interface PublicationRow {
  readonly application_key: number;
  readonly number: string;
  readonly stage: string;
}

/** Groups and their applications as pairs of numbers, such as [[1,17],[1,18]]. */
const MEMBERS = `members AS MATERIALIZED (
  SELECT value ->> 0 AS grouped, value ->> 1 AS application_key FROM json_each(?))`;

/** Rows that name an application, or where none does, the publications that it was taken for granted behind. */
const ROWS = `rows AS (
  SELECT m.grouped, r.row_key, r.standard_key, r.title FROM members AS m
  JOIN patent_rows AS r ON r.application_key = m.application_key
  UNION ALL
  SELECT m.grouped, r.row_key, r.standard_key, r.title FROM members AS m
  JOIN patent_applications AS a ON a.application_key = m.application_key AND a.is_inferred = 1
  JOIN patent_publications AS p ON p.application_key = m.application_key
  JOIN patent_row_publications AS link ON link.publication_key = p.publication_key
  JOIN patent_rows AS r ON r.row_key = link.row_key)`;

const FIGURES = `
WITH ${MEMBERS}, ${ROWS},
published AS (
  SELECT m.grouped, count(*) AS publications FROM members AS m
  JOIN patent_publications AS p ON p.application_key = m.application_key AND p.is_repeat = 0 GROUP BY m.grouped),
declared AS (
  SELECT rows.grouped, count(DISTINCT s.standard) AS standards FROM rows
  JOIN patent_standards AS s ON s.standard_key = rows.standard_key GROUP BY rows.grouped),
firsts AS (
  SELECT m.grouped, a.raw, min(m.application_key) FROM members AS m
  JOIN patent_applications AS a ON a.application_key = m.application_key GROUP BY m.grouped),
titled AS (
  SELECT grouped, title, min(row_key) FROM rows WHERE title IS NOT NULL GROUP BY grouped)
SELECT m.grouped AS "group", firsts.raw AS firstApplication, sum(a.is_inferred) AS inferredApplications, ifnull(published.publications, 0) AS publications,
  group_concat(DISTINCT a.office) AS offices, min(a.filing_date) AS earliestFiling, max(a.expiry) AS latestExpiry,
  sum(a.expiry IS NULL) AS applicationsWithoutExpiry, ifnull(declared.standards, 0) AS standards, titled.title
FROM members AS m JOIN patent_applications AS a ON a.application_key = m.application_key
JOIN firsts ON firsts.grouped = m.grouped
LEFT JOIN published ON published.grouped = m.grouped
LEFT JOIN declared ON declared.grouped = m.grouped
LEFT JOIN titled ON titled.grouped = m.grouped
GROUP BY m.grouped`;

/** Reads what stands behind groups of applications: the families of a page, or one of them. */
export function createPatentFamilyMembers(db: Db) {
  const selectFigures = db.prepare<[string], FiguresRow>(FIGURES);
  const selectPublications = db.prepare<[string], PublicationRow>(`
    SELECT application_key, office || number || ifnull(kind, '') AS number, stage FROM patent_publications
    WHERE application_key IN (SELECT value FROM json_each(?)) AND is_repeat = 0 ORDER BY application_key, kind, number`);
  const selectPriorities = db
    .prepare<[string], string>(
      `SELECT DISTINCT s.priorities FROM patent_applications AS a JOIN patent_priority_sets AS s ON s.set_key = a.set_key
       WHERE a.application_key IN (SELECT value FROM json_each(?)) ORDER BY s.set_key`,
    )
    .pluck();
  return {
    figures: (
      members: readonly (readonly [group: number, applicationKey: number])[],
    ): readonly MemberFigures[] =>
      selectFigures
        .all(JSON.stringify(members))
        .map((row) => ({ ...row, offices: row.offices.split(',').toSorted() })),
    /** Applications with a row (`r`) of which a condition holds. */
    answering: ({ text, values }: Sql): ReadonlySet<number> =>
      new Set(
        db
          .prepare<unknown[], number>(
            `SELECT r.application_key FROM patent_rows AS r WHERE r.application_key IS NOT NULL AND ${text}
             UNION ALL
             SELECT p.application_key FROM patent_rows AS r JOIN patent_row_publications AS link ON link.row_key = r.row_key
             JOIN patent_publications AS p ON p.publication_key = link.publication_key
             WHERE r.application_key IS NULL AND p.application_key IS NOT NULL AND ${text}`,
          )
          .pluck()
          .all(...values, ...values),
      ),
    publications: (applicationKeys: readonly number[]): readonly PublicationRow[] =>
      selectPublications.all(JSON.stringify(applicationKeys)),
    /** Different sets of priorities, each as its numbers apart by spaces. */
    priorities: (applicationKeys: readonly number[]): readonly string[] =>
      selectPriorities.all(JSON.stringify(applicationKeys)),
  };
}
