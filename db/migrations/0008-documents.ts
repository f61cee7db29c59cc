import type { Migration } from './migration.ts';

const sql = `
-- how the documents of a deal look; absent while they look as Parley makes them
CREATE TABLE export_options (
  deal_id TEXT PRIMARY KEY REFERENCES deals (id) ON DELETE CASCADE,
  options_json TEXT NOT NULL CHECK (json_valid(options_json))
) STRICT, WITHOUT ROWID;

-- private: which documents left, when, by whose hand and for whom; a record is never changed
CREATE TABLE export_log (
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  exported_at TEXT NOT NULL,
  exported_by TEXT NOT NULL,
  round_number INTEGER NOT NULL CHECK (round_number >= 1),
  round_hash TEXT,
  format TEXT NOT NULL CHECK (format IN ('pdf', 'docx', 'xlsx', 'json')),
  copy TEXT NOT NULL CHECK (copy IN ('counterpart', 'internal', 'redline')),
  since INTEGER,
  recipient TEXT NOT NULL,
  file_name TEXT NOT NULL,
  pages INTEGER,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX export_log_by_deal ON export_log (deal_id, exported_at);
CREATE INDEX export_log_by_hash ON export_log (sha256);

CREATE TRIGGER export_log_stays_as_written BEFORE UPDATE ON export_log BEGIN
  SELECT RAISE(ABORT, 'A record of the export log is never changed.');
END;
CREATE TRIGGER export_log_is_kept BEFORE DELETE ON export_log
WHEN EXISTS (SELECT 1 FROM deals WHERE id = OLD.deal_id) BEGIN
  SELECT RAISE(ABORT, 'A record of the export log is kept as long as its deal.');
END;

-- private: documents of the other side as they came, byte by byte, and the round that was made of each
CREATE TABLE received_files (
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  -- null until the match of its terms was confirmed, and again when the draft that was made of it was discarded
  round_id TEXT REFERENCES rounds (id) ON DELETE SET NULL,
  received_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('json', 'pdf', 'docx')),
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  content BLOB NOT NULL,
  -- how its parts were matched to terms, whose changes it marks and what its comments say; null until it was confirmed
  record_json TEXT CHECK (record_json IS NULL OR json_valid(record_json)),
  UNIQUE (deal_id, sha256)
) STRICT;

CREATE TRIGGER received_files_stay_as_they_came BEFORE UPDATE ON received_files
WHEN OLD.content IS NOT NEW.content OR OLD.sha256 <> NEW.sha256 OR OLD.file_name <> NEW.file_name
  OR OLD.deal_id <> NEW.deal_id OR OLD.received_at <> NEW.received_at BEGIN
  SELECT RAISE(ABORT, 'A received file stays as it came.');
END;
`;

export const documents: Migration = { name: 'documents', sql };
