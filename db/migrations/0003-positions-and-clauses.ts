import type { Migration } from './migration.ts';

/** What a position says on one term: the same columns in a deal and in a playbook. */
const positionColumns = `
  term_key TEXT NOT NULL CHECK (length(term_key) > 0),
  target_json TEXT NOT NULL CHECK (json_valid(target_json)),
  fallback_json TEXT NOT NULL CHECK (json_valid(fallback_json)),
  walk_away_json TEXT NOT NULL CHECK (json_valid(walk_away_json)),
  priority INTEGER CHECK (priority BETWEEN 1 AND 5),
  flexibility INTEGER CHECK (flexibility BETWEEN 1 AND 5),
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  approval_by TEXT NOT NULL,`;

const positions = `
-- private: our stand on the terms of a deal, never read by an export of a counterpart copy
CREATE TABLE positions (
  deal_id TEXT NOT NULL REFERENCES deals (id) ON DELETE CASCADE,${positionColumns}
  PRIMARY KEY (deal_id, term_key)
) STRICT, WITHOUT ROWID;

-- private: positions to start a deal with, kept as if we were side A
CREATE TABLE playbooks (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  note TEXT NOT NULL
) STRICT;

-- private
CREATE TABLE playbook_positions (
  playbook_id TEXT NOT NULL REFERENCES playbooks (id) ON DELETE CASCADE,${positionColumns}
  PRIMARY KEY (playbook_id, term_key)
) STRICT, WITHOUT ROWID;
`;

const clauses = `
CREATE TABLE clauses (
  id TEXT PRIMARY KEY,
  term_key TEXT NOT NULL CHECK (length(term_key) > 0),
  title TEXT NOT NULL CHECK (length(title) > 0),
  variant TEXT NOT NULL CHECK (variant IN ('preferred', 'acceptable', 'last-resort')),
  perspective TEXT NOT NULL CHECK (perspective IN ('licensor', 'licensee', 'either')),
  paragraphs_json TEXT NOT NULL CHECK (json_valid(paragraphs_json)),
  tags_json TEXT NOT NULL CHECK (json_valid(tags_json)),
  standards_json TEXT NOT NULL CHECK (json_valid(standards_json)),
  when_to_use TEXT NOT NULL
) STRICT;
`;

const remarks = `
-- private: why a change was made and what was said to it; written whatever became of the round
CREATE TABLE change_remarks (
  round_id TEXT NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  term_key TEXT NOT NULL CHECK (length(term_key) > 0),
  field TEXT NOT NULL CHECK (length(field) > 0),
  reason TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('accepted', 'rejected', 'countered')),
  answer_reason TEXT NOT NULL,
  PRIMARY KEY (round_id, term_key, field)
) STRICT, WITHOUT ROWID;

-- private: when a deal was first looked at in the newest session that looked at it
CREATE TABLE deal_visits (
  deal_id TEXT PRIMARY KEY REFERENCES deals (id) ON DELETE CASCADE,
  opened_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

export const positionsAndClauses: Migration = {
  name: 'positions-and-clauses',
  sql: positions + clauses + remarks,
};
