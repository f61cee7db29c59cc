import type { Migration } from './migration.ts';

const sql = `
-- private: entries that people of this workspace wrote or imported; the built-in ones are files of the library
CREATE TABLE own_precedents (
  id TEXT PRIMARY KEY CHECK (length(id) > 0),
  content_json TEXT NOT NULL CHECK (json_valid(content_json)),
  is_confidential INTEGER NOT NULL CHECK (is_confidential IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- private: what we remark on an entry (fact_id '') or on one of its facts, and how we read the fact in place of the
-- library; seen_json is the fact that the note was written on, so that a newer library cannot slip under it
CREATE TABLE precedent_notes (
  precedent_id TEXT NOT NULL CHECK (length(precedent_id) > 0),
  fact_id TEXT NOT NULL,
  note TEXT NOT NULL,
  correction_json TEXT CHECK (correction_json IS NULL OR json_valid(correction_json)),
  seen_json TEXT CHECK (seen_json IS NULL OR json_valid(seen_json)),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (precedent_id, fact_id)
) STRICT, WITHOUT ROWID;

-- private: which precedents are held to speak for a deal, and why
CREATE TABLE comparables (
  deal_id TEXT NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  precedent_id TEXT NOT NULL CHECK (length(precedent_id) > 0),
  verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  decided_on TEXT NOT NULL CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  PRIMARY KEY (deal_id, precedent_id)
) STRICT, WITHOUT ROWID;

-- private: how much each part of the similarity counts in a deal; a deal without a row weighs as Parley does
CREATE TABLE similarity_weights (
  deal_id TEXT PRIMARY KEY REFERENCES deals (id) ON DELETE CASCADE,
  weights_json TEXT NOT NULL CHECK (json_valid(weights_json))
) STRICT, WITHOUT ROWID;

-- private: how the comparison of a deal is looked at, and what we wrote beside its cells
CREATE TABLE comparison_views (
  deal_id TEXT PRIMARY KEY REFERENCES deals (id) ON DELETE CASCADE,
  view_json TEXT NOT NULL CHECK (json_valid(view_json))
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison_notes (
  deal_id TEXT NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  term_key TEXT NOT NULL CHECK (length(term_key) > 0),
  column_id TEXT NOT NULL CHECK (length(column_id) > 0),
  note TEXT NOT NULL CHECK (length(note) > 0),
  PRIMARY KEY (deal_id, term_key, column_id)
) STRICT, WITHOUT ROWID;
`;

export const precedents: Migration = { name: 'precedents', sql };
