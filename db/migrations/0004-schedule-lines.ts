/**
 * A schedule of a draft points at a list, or at a part of it. When its round is frozen, what it lists is written down with
 * the round, hashed, and the list is free to change. Rounds frozen before this step get their lines from the list as it
 * stands, which could not change until now; their own hashes do not know of the lines.
 */
const frozenOf = (row: 'OLD' | 'NEW') =>
  `SELECT RAISE(ABORT, 'Round ' || r.number || ' was ' || r.status || ' on ' || r.dated || ' and cannot be changed.')
  FROM rounds AS r WHERE r.status <> 'draft' AND r.id = ${row}.round_id;`;

const tables = `
-- the part of the list that is meant, as a view of it; null for all of it
ALTER TABLE schedules ADD COLUMN part_json TEXT CHECK (json_valid(part_json));

-- name, owner and source of the list when the round was frozen, and what the schedule listed
CREATE TABLE frozen_schedules (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  letter TEXT NOT NULL,
  list_name TEXT NOT NULL,
  owner TEXT NOT NULL,
  source_sha256 TEXT NOT NULL CHECK (length(source_sha256) = 64),
  counts_json TEXT NOT NULL CHECK (json_valid(counts_json)),
  rejects_json TEXT NOT NULL CHECK (json_valid(rejects_json)),
  line_count INTEGER NOT NULL,
  -- of the lines; null where the round was frozen before they were kept
  lines_sha256 TEXT CHECK (length(lines_sha256) = 64),
  PRIMARY KEY (round_id, letter)
) STRICT, WITHOUT ROWID;

CREATE TABLE schedule_lines (
  round_id TEXT NOT NULL,
  letter TEXT NOT NULL,
  line INTEGER NOT NULL CHECK (line >= 1),
  family TEXT,
  application TEXT,
  publication TEXT,
  office TEXT NOT NULL,
  title TEXT,
  filing_date TEXT,
  -- one a line
  declared_standards TEXT NOT NULL,
  PRIMARY KEY (round_id, letter, line),
  FOREIGN KEY (round_id, letter) REFERENCES frozen_schedules (round_id, letter)
) STRICT, WITHOUT ROWID;
`;

/** The lines of every list on a frozen round, as schedules have listed them since step 1. */
const fill = `
INSERT INTO frozen_schedules (round_id, letter, list_name, owner, source_sha256, counts_json, rejects_json, line_count)
SELECT s.round_id, s.letter, l.name, l.owner, l.source_sha256,
       json_array(
         json_object('level', 'publications', 'count', l.counts_json ->> '$.publications'),
         json_object('level', 'applications', 'count', l.counts_json ->> '$.applications'),
         json_object('level', 'families', 'key', 'etsi', 'count', l.counts_json ->> '$.families.etsi'),
         json_object('level', 'families', 'key', 'priority', 'count', l.counts_json ->> '$.families.priority'),
         json_object('level', 'families', 'key', 'connected', 'count', l.counts_json ->> '$.families.connected')),
       (SELECT json_group_array(json_object('row', j.row_number, 'cause', ifnull(r.status, 'unresolved')))
        FROM patent_rejects AS j LEFT JOIN patent_rows AS r ON r.list_key = j.list_key AND r.row_number = j.row_number
        WHERE j.list_key = l.list_key),
       0
FROM schedules AS s JOIN rounds ON rounds.id = s.round_id AND rounds.status <> 'draft'
JOIN patent_lists AS l ON l.id = s.list_id;

WITH published AS (
  SELECT p.list_key, p.publication_key, p.application_key, p.office, p.match_key, p.kind,
         p.office || p.number || ifnull(p.kind, '') AS publication, min(link.row_key) AS first_row
  FROM patent_publications AS p JOIN patent_row_publications AS link ON link.publication_key = p.publication_key
  WHERE p.is_repeat = 0
  GROUP BY p.publication_key
),
unpublished AS (
  SELECT a.list_key, a.application_key, a.office, a.match_key, min(r.row_key) AS first_row
  FROM patent_applications AS a JOIN patent_rows AS r ON r.application_key = a.application_key
  GROUP BY a.application_key
  HAVING NOT max(EXISTS (SELECT 1 FROM patent_row_publications AS link WHERE link.row_key = r.row_key))
),
lines AS (
  SELECT list_key, office, match_key, kind, publication, application_key, first_row,
         (SELECT group_concat(standard, char(10)) FROM (
            SELECT DISTINCT st.standard FROM patent_row_publications AS link JOIN patent_rows AS r ON r.row_key = link.row_key
            JOIN patent_standards AS st ON st.standard_key = r.standard_key
            WHERE link.publication_key = published.publication_key AND st.standard IS NOT NULL ORDER BY st.standard)) AS standards
  FROM published
  UNION ALL
  SELECT list_key, office, match_key, NULL, NULL, application_key, first_row,
         (SELECT group_concat(standard, char(10)) FROM (
            SELECT DISTINCT st.standard FROM patent_rows AS r JOIN patent_standards AS st ON st.standard_key = r.standard_key
            WHERE r.application_key = unpublished.application_key AND st.standard IS NOT NULL ORDER BY st.standard))
  FROM unpublished
)
INSERT INTO schedule_lines (round_id, letter, line, family, application, publication, office, title, filing_date, declared_standards)
SELECT f.round_id, f.letter,
       row_number() OVER (PARTITION BY f.round_id, f.letter ORDER BY first.family_id IS NULL,
         CAST(first.family_id AS INTEGER), first.family_id, lines.office, lines.match_key, lines.kind),
       first.family_id, a.raw, lines.publication, lines.office,
       coalesce(first.title, (SELECT r.title FROM patent_rows AS r
         WHERE r.application_key = lines.application_key AND r.title IS NOT NULL ORDER BY r.row_key LIMIT 1)),
       first.filing_date, ifnull(lines.standards, '')
FROM frozen_schedules AS f JOIN schedules AS s ON s.round_id = f.round_id AND s.letter = f.letter
JOIN patent_lists AS l ON l.id = s.list_id
JOIN lines ON lines.list_key = l.list_key
JOIN patent_rows AS first ON first.row_key = lines.first_row
LEFT JOIN patent_applications AS a ON a.application_key = lines.application_key;

UPDATE frozen_schedules SET line_count = (SELECT count(*) FROM schedule_lines AS line
  WHERE line.round_id = frozen_schedules.round_id AND line.letter = frozen_schedules.letter);
`;

const guards = ['frozen_schedules', 'schedule_lines']
  .map(
    (table) => `
CREATE TRIGGER ${table}_are_not_put_into_frozen_rounds BEFORE INSERT ON ${table} BEGIN
  ${frozenOf('NEW')}
END;

CREATE TRIGGER ${table}_stay_as_frozen BEFORE UPDATE ON ${table} BEGIN
  ${frozenOf('OLD')}
  ${frozenOf('NEW')}
END;

CREATE TRIGGER ${table}_are_kept BEFORE DELETE ON ${table} BEGIN
  ${frozenOf('OLD')}
END;
`,
  )
  .join('');

export const scheduleLinesSql = tables + fill + guards;
