/**
 * Patent lists of a million rows: what repeats from row to row (declarations, standards) is stored once, the cells as they
 * stood apart from what is searched and sorted, and each application has its own dates, family and expiry. The tables of
 * step 1 are made anew and what was in them is moved. Lists may change again: what went across the table is kept with the
 * round (0004-schedule-lines.ts), so the guards around the contents of a list go.
 */
const guards = [
  'patent_lists_are_not_replaced',
  'patent_lists_stay_as_frozen',
  'patent_lists_are_kept',
  ...[
    'patent_rows',
    'patent_applications',
    'patent_publications',
    'patent_priority_sets',
    'patent_rejects',
    'patent_row_publications',
  ].flatMap((table) => [
    `${table}_are_not_added_to_frozen_lists`,
    `${table}_stay_as_frozen`,
    `${table}_are_kept`,
  ]),
]
  .map((trigger) => `DROP TRIGGER ${trigger};\n`)
  .join('');

const moveAway = `
${guards}
DROP INDEX patent_priority_sets_by_list;
DROP INDEX patent_applications_by_number;
DROP INDEX patent_rows_by_application;
DROP INDEX patent_rows_by_set;
DROP INDEX patent_publications_by_number;
DROP INDEX patent_publications_by_application;
DROP INDEX patent_row_publications_by_row;
ALTER TABLE patent_priority_sets RENAME TO old_priority_sets;
ALTER TABLE patent_applications RENAME TO old_applications;
ALTER TABLE patent_rows RENAME TO old_rows;
ALTER TABLE patent_publications RENAME TO old_publications;
ALTER TABLE patent_row_publications RENAME TO old_row_publications;
ALTER TABLE patent_rejects RENAME TO old_rejects;

-- how the source was read, so that it can be read again in the same way; null for lists imported before it was kept
ALTER TABLE patent_lists ADD COLUMN settings_json TEXT CHECK (json_valid(settings_json));
-- rises whenever anything in the list changes
ALTER TABLE patent_lists ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
-- by which edition of our rules expiry, families and counts were derived; an older one is derived again
ALTER TABLE patent_lists ADD COLUMN derived_by INTEGER NOT NULL DEFAULT 0;
`;

const day = (column: string) =>
  `${column} TEXT CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const flag = (column: string) => `${column} INTEGER CHECK (${column} IN (0, 1))`;
/** The list goes in last when it is imported, so that half a list is nobody's to see. */
const ofList =
  'list_key INTEGER NOT NULL REFERENCES patent_lists (list_key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED';

const tables = `
CREATE TABLE patent_declarations (
  declaration_key INTEGER PRIMARY KEY,
  ${ofList},
  declarant TEXT,
  reference TEXT,
  ${day('dated')}
) STRICT;

CREATE INDEX patent_declarations_by_list ON patent_declarations (list_key, declarant);

CREATE TABLE patent_standards (
  standard_key INTEGER PRIMARY KEY,
  ${ofList},
  standard TEXT,
  version TEXT,
  project TEXT,
  release TEXT
) STRICT;

CREATE INDEX patent_standards_by_list ON patent_standards (list_key, standard);

-- one row per set of identical priorities; several of them may be one connected family
CREATE TABLE patent_priority_sets (
  set_key INTEGER PRIMARY KEY,
  ${ofList},
  priorities TEXT NOT NULL,
  connected_family INTEGER NOT NULL CHECK (connected_family >= 0)
) STRICT;

CREATE INDEX patent_priority_sets_by_list ON patent_priority_sets (list_key, connected_family);

-- is_inferred: the list names no filing number; one is taken for granted behind a publication, and never counted as one
CREATE TABLE patent_applications (
  application_key INTEGER PRIMARY KEY,
  ${ofList},
  match_key TEXT NOT NULL,
  raw TEXT NOT NULL,
  office TEXT NOT NULL,
  number TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  reason TEXT,
  is_inferred INTEGER NOT NULL CHECK (is_inferred IN (0, 1)),
  first_row_key INTEGER NOT NULL,
  -- the year that the number itself tells
  filing_year INTEGER,
  ${day('filing_date')},
  ${day('grant_date')},
  ${flag('is_granted')},
  property_right TEXT NOT NULL,
  family_id TEXT,
  set_key INTEGER REFERENCES patent_priority_sets (set_key),
  hand_family TEXT,
  ${day('stated_expiry')},
  stated_status TEXT,
  ${day('expiry')},
  expiry_method TEXT,
  expiry_words TEXT NOT NULL DEFAULT ''
) STRICT;

-- two numbers with one match_key are one filing, written in two ways
CREATE INDEX patent_applications_by_number ON patent_applications (list_key, match_key);
CREATE INDEX patent_applications_by_serial ON patent_applications (list_key, number);
CREATE INDEX patent_applications_by_family ON patent_applications (list_key, family_id);
CREATE INDEX patent_applications_by_set ON patent_applications (set_key);

-- one row per data row that could be read
CREATE TABLE patent_rows (
  row_key INTEGER PRIMARY KEY,
  ${ofList},
  row_number INTEGER NOT NULL CHECK (row_number >= 1),
  status TEXT NOT NULL CHECK (status IN ('resolved', 'unresolved', 'excluded')),
  is_duplicate INTEGER NOT NULL CHECK (is_duplicate IN (0, 1)),
  application_key INTEGER REFERENCES patent_applications (application_key) DEFERRABLE INITIALLY DEFERRED,
  set_key INTEGER REFERENCES patent_priority_sets (set_key) DEFERRABLE INITIALLY DEFERRED,
  declaration_key INTEGER REFERENCES patent_declarations (declaration_key) DEFERRABLE INITIALLY DEFERRED,
  standard_key INTEGER REFERENCES patent_standards (standard_key) DEFERRABLE INITIALLY DEFERRED,
  family_id TEXT,
  group_id TEXT,
  office TEXT,
  title TEXT,
  -- as shown and sorted: display forms of its publications, in the order of the cell
  publications TEXT NOT NULL,
  ${day('filing_date')},
  ${day('publication_date')},
  ${day('grant_date')},
  ${day('stated_expiry')},
  stated_status TEXT,
  is_blanket INTEGER NOT NULL CHECK (is_blanket IN (0, 1)),
  ${flag('is_named_by_declarant')},
  ${flag('is_2g')},
  ${flag('is_3g')},
  ${flag('is_4g')},
  ${flag('is_5g')},
  damaged_characters INTEGER NOT NULL,
  is_corrected INTEGER NOT NULL DEFAULT 0 CHECK (is_corrected IN (0, 1)),
  -- what the row itself does not tell, by bits: 1 publication blank, 2 application blank, 4 application written and not
  -- understood, 8 priorities blank (domain/patents/row-gaps.ts)
  gaps INTEGER NOT NULL,
  UNIQUE (list_key, row_number)
) STRICT;

CREATE INDEX patent_rows_by_application ON patent_rows (application_key);
CREATE INDEX patent_rows_by_set ON patent_rows (set_key);
CREATE INDEX patent_blanket_rows ON patent_rows (list_key) WHERE is_blanket = 1;

-- the row as it stood in the source, in the order of the list's header
CREATE TABLE patent_row_cells (
  row_key INTEGER PRIMARY KEY REFERENCES patent_rows (row_key) ON DELETE CASCADE,
  cells_json TEXT NOT NULL
) STRICT;

-- is_repeat: written without a kind while the list names the same number with one; not counted
CREATE TABLE patent_publications (
  publication_key INTEGER PRIMARY KEY,
  ${ofList},
  application_key INTEGER REFERENCES patent_applications (application_key) DEFERRABLE INITIALLY DEFERRED,
  match_key TEXT NOT NULL,
  raw TEXT NOT NULL,
  office TEXT NOT NULL,
  number TEXT NOT NULL,
  kind TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('publication', 'grant', 'translation', 'other', 'unknown')),
  confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  reason TEXT,
  is_repeat INTEGER NOT NULL CHECK (is_repeat IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX patent_publications_by_number ON patent_publications (list_key, match_key, ifnull(kind, ''));
CREATE INDEX patent_publications_by_serial ON patent_publications (list_key, number);
CREATE INDEX patent_publications_by_application ON patent_publications (application_key);

CREATE TABLE patent_row_publications (
  publication_key INTEGER NOT NULL REFERENCES patent_publications (publication_key) ON DELETE CASCADE,
  row_key INTEGER NOT NULL REFERENCES patent_rows (row_key) ON DELETE CASCADE,
  PRIMARY KEY (publication_key, row_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX patent_row_publications_by_row ON patent_row_publications (row_key);

-- rows that are not resolved, and lines of the file that are no rows
CREATE TABLE patent_rejects (
  ${ofList},
  row_number INTEGER NOT NULL CHECK (row_number >= 1),
  raw TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (list_key, row_number)
) STRICT, WITHOUT ROWID;

-- words of a row, by row_key: titles, owners and standards; the second for runs of Chinese and Japanese characters
CREATE VIRTUAL TABLE patent_search USING fts5 (
  title, owner, standard, content = '', contentless_delete = 1, detail = none,
  tokenize = "unicode61 remove_diacritics 2 tokenchars '.'"
);
CREATE VIRTUAL TABLE patent_search_cjk USING fts5 (title, content = '', contentless_delete = 1, tokenize = 'trigram');
-- fewer and larger parts are written while a long list is indexed, and merged
INSERT INTO patent_search (patent_search, rank) VALUES ('hashsize', 4194304);
`;

/** Han and kana, as GLOB writes a range. */
export const CJK_GLOB = '*[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]*';

const move = `
INSERT INTO patent_declarations (declaration_key, list_key, declarant, reference, dated)
SELECT min(row_key), list_key, declarant, declaration_reference, declaration_date FROM old_rows
WHERE coalesce(declarant, declaration_reference, declaration_date) IS NOT NULL
GROUP BY list_key, declarant, declaration_reference, declaration_date;

INSERT INTO patent_standards (standard_key, list_key, standard, version, project)
SELECT min(row_key), list_key, standard, standard_version, project FROM old_rows
WHERE coalesce(standard, standard_version, project) IS NOT NULL
GROUP BY list_key, standard, standard_version, project;

INSERT INTO patent_priority_sets (set_key, list_key, priorities, connected_family)
SELECT set_key, list_key, priorities, connected_family FROM old_priority_sets;

INSERT INTO patent_applications (application_key, list_key, match_key, raw, office, number, confidence, reason, is_inferred,
  first_row_key, filing_year, filing_date, property_right, family_id, set_key)
SELECT a.application_key, a.list_key, a.match_key, a.raw, a.office, a.number, a.confidence, a.reason, 0,
       min(r.row_key), CASE WHEN a.match_key GLOB '??/[12][0-9][0-9][0-9]/*' THEN CAST(substr(a.match_key, 4, 4) AS INTEGER) END,
       min(r.filing_date), 'patent', min(r.family_id), min(r.set_key)
FROM old_applications AS a JOIN old_rows AS r ON r.application_key = a.application_key
GROUP BY a.application_key;

INSERT INTO patent_publications (publication_key, list_key, application_key, match_key, raw, office, number, kind, stage,
  confidence, reason, is_repeat)
SELECT publication_key, list_key, application_key, match_key, raw, office, number, kind, stage, confidence, reason, is_repeat
FROM old_publications;

INSERT INTO patent_rows (row_key, list_key, row_number, status, is_duplicate, application_key, set_key, declaration_key,
  standard_key, family_id, group_id, office, title, publications, filing_date, is_blanket, is_2g, is_3g, is_4g, is_5g,
  damaged_characters, gaps)
SELECT r.row_key, r.list_key, r.row_number, r.status, r.is_duplicate, r.application_key, r.set_key, d.declaration_key,
       s.standard_key, r.family_id, r.group_id, r.office, r.title,
       ifnull((SELECT group_concat(p.office || p.number || ifnull(p.kind, ''), ' | ') FROM old_row_publications AS link
               JOIN old_publications AS p ON p.publication_key = link.publication_key WHERE link.row_key = r.row_key), ''),
       r.filing_date, 0, r.is_2g, r.is_3g, r.is_4g, r.is_5g, 0,
       (r.status = 'excluded') + 2 * (r.application_key IS NULL) + 8 * (r.set_key IS NULL)
FROM old_rows AS r
LEFT JOIN patent_declarations AS d ON d.list_key = r.list_key AND d.declarant IS r.declarant
  AND d.reference IS r.declaration_reference AND d.dated IS r.declaration_date
LEFT JOIN patent_standards AS s ON s.list_key = r.list_key AND s.standard IS r.standard
  AND s.version IS r.standard_version AND s.project IS r.project;

INSERT INTO patent_row_cells (row_key, cells_json) SELECT row_key, cells_json FROM old_rows;
INSERT INTO patent_row_publications (publication_key, row_key) SELECT publication_key, row_key FROM old_row_publications;
INSERT INTO patent_rejects (list_key, row_number, raw, reason) SELECT list_key, row_number, raw, reason FROM old_rejects;

INSERT INTO patent_search (rowid, title, owner, standard)
SELECT row_key, title, declarant, ifnull(standard, '') || ' ' || ifnull(project, '') FROM old_rows;
INSERT INTO patent_search_cjk (rowid, title) SELECT row_key, title FROM old_rows WHERE title GLOB '${CJK_GLOB}';

DROP TABLE old_row_publications;
DROP TABLE old_publications;
DROP TABLE old_rejects;
DROP TABLE old_rows;
DROP TABLE old_applications;
DROP TABLE old_priority_sets;
`;

export const patentListTablesSql = moveAway + tables + move;
