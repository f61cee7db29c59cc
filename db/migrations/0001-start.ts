import type { Migration } from './migration.ts';
import { patentListsSql } from './0001-patent-lists.ts';

const deals = `
CREATE TABLE schema_steps (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE parties (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) > 0),
  local_name TEXT,
  local_language TEXT,
  seat TEXT
) STRICT;

CREATE TABLE deals (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) > 0),
  party_a_id TEXT NOT NULL REFERENCES parties (id),
  party_b_id TEXT NOT NULL REFERENCES parties (id),
  our_side TEXT NOT NULL CHECK (our_side IN ('A', 'B')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK (party_a_id <> party_b_id)
) STRICT;

CREATE TABLE rounds (
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  status TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'received')),
  proposed_by TEXT NOT NULL CHECK (proposed_by IN ('A', 'B')),
  dated TEXT NOT NULL CHECK (dated GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (deal_id, number)
) STRICT;

CREATE TABLE round_terms (
  round_id TEXT NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  term_key TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'proposed-by-a', 'proposed-by-b', 'agreed', 'parked')),
  binding INTEGER NOT NULL CHECK (binding IN (0, 1)),
  fields_json TEXT NOT NULL CHECK (json_valid(fields_json)),
  PRIMARY KEY (round_id, term_key)
) STRICT, WITHOUT ROWID;

-- private: never read by an export of a counterpart copy
CREATE TABLE term_notes (
  deal_id TEXT NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  term_key TEXT NOT NULL,
  body TEXT NOT NULL CHECK (length(body) > 0),
  PRIMARY KEY (deal_id, term_key)
) STRICT, WITHOUT ROWID;
`;

const schedules = `
CREATE TABLE schedules (
  round_id TEXT NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  letter TEXT NOT NULL CHECK (letter GLOB '[A-Z]'),
  list_id TEXT NOT NULL REFERENCES patent_lists (id),
  PRIMARY KEY (round_id, letter)
) STRICT, WITHOUT ROWID;

CREATE INDEX schedules_by_list ON schedules (list_id);
`;

export const start: Migration = { name: 'start', sql: deals + patentListsSql + schedules };
