/** What people add to a list: corrections, overrides, companies, assessments, views. All of it outlives a newer export. */
export const patentWorkSql = `
-- a cell of a row put right by hand; applied again when a newer export brings the same row (equal fingerprint)
CREATE TABLE patent_corrections (
  list_id TEXT NOT NULL REFERENCES patent_lists (id) ON DELETE CASCADE,
  row_number INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  meaning TEXT NOT NULL,
  text TEXT NOT NULL,
  note TEXT NOT NULL,
  corrected_at TEXT NOT NULL,
  PRIMARY KEY (list_id, row_number, meaning)
) STRICT, WITHOUT ROWID;

-- what a person states of an application against the estimate, with a note; families by hand are such statements too
CREATE TABLE patent_overrides (
  list_id TEXT NOT NULL REFERENCES patent_lists (id) ON DELETE CASCADE,
  match_key TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('expiry', 'status', 'filing-date', 'grant-date', 'adjustment-days',
    'disclaimer-date', 'validated-in', 'family')),
  value TEXT NOT NULL CHECK (length(value) > 0),
  note TEXT NOT NULL,
  stated_at TEXT NOT NULL,
  PRIMARY KEY (list_id, match_key, field)
) STRICT, WITHOUT ROWID;

-- spellings that mean one company; a spelling that is not here stands for itself
CREATE TABLE company_spellings (
  spelling TEXT PRIMARY KEY COLLATE NOCASE,
  company TEXT NOT NULL CHECK (length(company) > 0),
  merged_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- who found what of which application or publication for which standard; several may stand side by side
CREATE TABLE essentiality_assessments (
  id TEXT PRIMARY KEY,
  subject_key TEXT NOT NULL,
  subject TEXT NOT NULL,
  standard TEXT NOT NULL CHECK (length(standard) > 0),
  assessed_by TEXT NOT NULL CHECK (length(assessed_by) > 0),
  assessed_on TEXT NOT NULL CHECK (assessed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  result TEXT NOT NULL CHECK (result IN ('essential', 'not-essential', 'in-part', 'undecided')),
  method TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;

CREATE INDEX essentiality_assessments_by_subject ON essentiality_assessments (subject_key, assessed_on);

-- a way of looking at lists: search, filters, order, columns
CREATE TABLE patent_views (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) > 0),
  view_json TEXT NOT NULL CHECK (json_valid(view_json))
) STRICT;

-- what a person said the columns of a free-form list mean, by the names of its columns
CREATE TABLE column_meanings (
  header_key TEXT PRIMARY KEY,
  meanings_json TEXT NOT NULL CHECK (json_valid(meanings_json)),
  used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- exports that a list was imported from, the newest last; the list itself holds the newest
CREATE TABLE patent_list_editions (
  list_id TEXT NOT NULL REFERENCES patent_lists (id) ON DELETE CASCADE,
  edition INTEGER NOT NULL CHECK (edition >= 1),
  source_name TEXT NOT NULL,
  source_sha256 TEXT NOT NULL CHECK (length(source_sha256) = 64),
  imported_at TEXT NOT NULL,
  counts_json TEXT NOT NULL CHECK (json_valid(counts_json)),
  -- how much the edition after it added, took out and changed, by level; the changes themselves are kept up to a limit
  changes_json TEXT NOT NULL CHECK (json_valid(changes_json)),
  PRIMARY KEY (list_id, edition)
) STRICT, WITHOUT ROWID;

-- what the newest edition added to the one before it, took out and changed
CREATE TABLE patent_list_changes (
  list_id TEXT NOT NULL REFERENCES patent_lists (id) ON DELETE CASCADE,
  edition INTEGER NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('publication', 'application', 'declaration')),
  number TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('added', 'gone', 'changed')),
  what TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (list_id, edition, level, number, change, what)
) STRICT, WITHOUT ROWID;
`;
