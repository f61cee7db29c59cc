import type { Migration } from './migration.ts';

const sql = `
-- private: how a comparable of a deal was unpacked: what is assumed, by whom and why; the facts stay in the library
CREATE TABLE worksheets (
  deal_id TEXT NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  precedent_id TEXT NOT NULL CHECK (length(precedent_id) > 0),
  worksheet_json TEXT NOT NULL CHECK (json_valid(worksheet_json)),
  PRIMARY KEY (deal_id, precedent_id)
) STRICT, WITHOUT ROWID;

-- private: between which bounds the assumptions of a deal lie, with the seed that its draws are repeated from
CREATE TABLE assumption_ranges (
  deal_id TEXT PRIMARY KEY REFERENCES deals (id) ON DELETE CASCADE,
  ranges_json TEXT NOT NULL CHECK (json_valid(ranges_json))
) STRICT, WITHOUT ROWID;

-- private: how the portfolios of a deal are held against each other and against all declared families of a standard
CREATE TABLE portfolio_strengths (
  deal_id TEXT PRIMARY KEY REFERENCES deals (id) ON DELETE CASCADE,
  strength_json TEXT NOT NULL CHECK (json_valid(strength_json))
) STRICT, WITHOUT ROWID;
`;

export const worksheetsAndRanges: Migration = { name: 'worksheets-and-ranges', sql };
