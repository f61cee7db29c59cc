import { frozenRoundsSql } from './0002-frozen-rounds.ts';
import { movedValuesSql } from './0002-moved-values.ts';
import type { Migration } from './migration.ts';

const columns = `
-- private: what we do next, and by when
ALTER TABLE deals ADD COLUMN next_step TEXT NOT NULL DEFAULT '';
ALTER TABLE deals ADD COLUMN next_step_due TEXT
  CHECK (next_step_due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
-- rises with each undo and redo
ALTER TABLE deals ADD COLUMN history_revision INTEGER NOT NULL DEFAULT 0;

-- a seal: when and how the round went across the table, the hash of its content, that of the frozen round before it
ALTER TABLE rounds ADD COLUMN channel TEXT CHECK (length(channel) > 0);
ALTER TABLE rounds ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE rounds ADD COLUMN frozen_at TEXT;
ALTER TABLE rounds ADD COLUMN content_hash TEXT CHECK (length(content_hash) = 64);
ALTER TABLE rounds ADD COLUMN previous_hash TEXT CHECK (length(previous_hash) = 64);
-- terms in force by state when the round was frozen, so that a timeline need not read the terms
ALTER TABLE rounds ADD COLUMN states_json TEXT CHECK (json_valid(states_json));

ALTER TABLE round_terms ADD COLUMN written_json TEXT CHECK (json_valid(written_json));
ALTER TABLE round_terms ADD COLUMN custom_json TEXT CHECK (json_valid(custom_json));
`;

const tables = `
-- what became of a frozen round, in order; nothing is ever taken back
CREATE TABLE round_events (
  event_key INTEGER PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES rounds (id),
  kind TEXT NOT NULL CHECK (kind IN ('superseded', 'withdrawn', 'agreed')),
  on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;

CREATE INDEX round_events_by_round ON round_events (round_id, event_key);

-- private: what was changed, for undo and redo; changes_json holds what each record was before and is after
CREATE TABLE history_steps (
  step_key INTEGER PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'gone', 'barrier', 'noted')),
  label TEXT NOT NULL CHECK (length(label) > 0),
  term_key TEXT,
  merge_key TEXT,
  at TEXT NOT NULL,
  changes_json TEXT NOT NULL CHECK (json_valid(changes_json))
) STRICT;

CREATE INDEX history_steps_by_deal ON history_steps (deal_id, step_key);
CREATE INDEX history_steps_by_state ON history_steps (deal_id, state, step_key);
`;

export const rounds: Migration = { name: 'rounds', sql: columns + movedValuesSql + tables + frozenRoundsSql };
