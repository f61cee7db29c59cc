/**
 * Patent lists: a list, its rows as the file has them, and what was understood of them at three levels. Every table below
 * a list goes with it. Integer keys inside, text ids outside.
 */
export const patentListsSql = `
CREATE TABLE patent_lists (
  list_key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) > 0),
  owner TEXT NOT NULL CHECK (length(owner) > 0),
  format TEXT NOT NULL CHECK (format IN ('isld', 'lens', 'espacenet', 'google', 'patentscope', 'derwent', 'generic')),
  source_name TEXT NOT NULL CHECK (length(source_name) > 0 AND source_name NOT LIKE '%/%'),
  source_sha256 TEXT NOT NULL CHECK (length(source_sha256) = 64),
  header_json TEXT NOT NULL CHECK (json_valid(header_json)),
  counts_json TEXT NOT NULL CHECK (json_valid(counts_json)),
  imported_at TEXT NOT NULL
) STRICT;

-- one row per set of identical priorities; several of them may be one connected family
CREATE TABLE patent_priority_sets (
  set_key INTEGER PRIMARY KEY,
  list_key INTEGER NOT NULL REFERENCES patent_lists (list_key) ON DELETE CASCADE,
  priorities TEXT NOT NULL,
  connected_family INTEGER NOT NULL CHECK (connected_family >= 0)
) STRICT;

CREATE INDEX patent_priority_sets_by_list ON patent_priority_sets (list_key, connected_family);

CREATE TABLE patent_applications (
  application_key INTEGER PRIMARY KEY,
  list_key INTEGER NOT NULL REFERENCES patent_lists (list_key) ON DELETE CASCADE,
  match_key TEXT NOT NULL,
  raw TEXT NOT NULL,
  office TEXT NOT NULL,
  number TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  reason TEXT
) STRICT;

-- two numbers with one match_key are one filing, written in two ways
CREATE INDEX patent_applications_by_number ON patent_applications (list_key, match_key);

-- one row per data row that could be read; cells_json holds it whole, in the order of the list's header
CREATE TABLE patent_rows (
  row_key INTEGER PRIMARY KEY,
  list_key INTEGER NOT NULL REFERENCES patent_lists (list_key) ON DELETE CASCADE,
  row_number INTEGER NOT NULL CHECK (row_number >= 1),
  status TEXT NOT NULL CHECK (status IN ('resolved', 'unresolved', 'excluded')),
  is_duplicate INTEGER NOT NULL CHECK (is_duplicate IN (0, 1)),
  application_key INTEGER REFERENCES patent_applications (application_key),
  set_key INTEGER REFERENCES patent_priority_sets (set_key),
  family_id TEXT,
  group_id TEXT,
  office TEXT,
  title TEXT,
  filing_date TEXT CHECK (filing_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  declarant TEXT,
  declaration_reference TEXT,
  declaration_date TEXT CHECK (declaration_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  standard TEXT,
  standard_version TEXT,
  project TEXT,
  is_2g INTEGER CHECK (is_2g IN (0, 1)),
  is_3g INTEGER CHECK (is_3g IN (0, 1)),
  is_4g INTEGER CHECK (is_4g IN (0, 1)),
  is_5g INTEGER CHECK (is_5g IN (0, 1)),
  cells_json TEXT NOT NULL,
  UNIQUE (list_key, row_number)
) STRICT;

CREATE INDEX patent_rows_by_application ON patent_rows (application_key);
CREATE INDEX patent_rows_by_set ON patent_rows (set_key);

-- is_repeat: written without a kind while the list names the same number with one; not counted
CREATE TABLE patent_publications (
  publication_key INTEGER PRIMARY KEY,
  list_key INTEGER NOT NULL REFERENCES patent_lists (list_key) ON DELETE CASCADE,
  application_key INTEGER REFERENCES patent_applications (application_key),
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
CREATE INDEX patent_publications_by_application ON patent_publications (application_key);

CREATE TABLE patent_row_publications (
  publication_key INTEGER NOT NULL REFERENCES patent_publications (publication_key) ON DELETE CASCADE,
  row_key INTEGER NOT NULL REFERENCES patent_rows (row_key) ON DELETE CASCADE,
  PRIMARY KEY (publication_key, row_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX patent_row_publications_by_row ON patent_row_publications (row_key);

-- rows that are not resolved, and lines of the file that are no rows
CREATE TABLE patent_rejects (
  list_key INTEGER NOT NULL REFERENCES patent_lists (list_key) ON DELETE CASCADE,
  row_number INTEGER NOT NULL CHECK (row_number >= 1),
  raw TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (list_key, row_number)
) STRICT, WITHOUT ROWID;
`;
