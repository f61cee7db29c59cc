import type { Migration } from './migration.ts';

const sql = `
-- private: how the offers of a deal are turned into money; a deal without a row has not been told
CREATE TABLE economic_settings (
  deal_id TEXT PRIMARY KEY REFERENCES deals (id) ON DELETE CASCADE,
  settings_json TEXT NOT NULL CHECK (json_valid(settings_json))
) STRICT, WITHOUT ROWID;

-- private: what each side sold and is expected to sell, in the order in which somebody wrote it; figures are decimal text
CREATE TABLE forecast_rows (
  deal_id TEXT NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('A', 'B')),
  forecast_case TEXT NOT NULL CHECK (forecast_case IN ('low', 'base', 'high')),
  position INTEGER NOT NULL CHECK (position >= 1),
  product TEXT NOT NULL CHECK (length(product) > 0),
  region TEXT NOT NULL CHECK (length(region) > 0),
  standard TEXT CHECK (standard IS NULL OR length(standard) > 0),
  year INTEGER NOT NULL CHECK (year BETWEEN 1980 AND 2100),
  units TEXT NOT NULL CHECK (length(units) > 0 AND units NOT LIKE '-%'),
  price TEXT NOT NULL CHECK (length(price) > 0 AND price NOT LIKE '-%'),
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (deal_id, side, forecast_case, position)
) STRICT, WITHOUT ROWID;

-- tables of exchange rates as they were imported; of two that state a rate for one day, the later import counts
CREATE TABLE fx_sheets (
  sheet_key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  imported_at TEXT NOT NULL,
  rate_count INTEGER NOT NULL CHECK (rate_count > 0),
  currencies_json TEXT NOT NULL CHECK (json_valid(currencies_json)),
  first_date TEXT NOT NULL,
  last_date TEXT NOT NULL
) STRICT;

-- one unit of the base = each of the rates, a decimal text by its currency; a day a row, since banks state them by the day
CREATE TABLE fx_days (
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  sheet_key INTEGER NOT NULL REFERENCES fx_sheets (sheet_key) ON DELETE CASCADE,
  base TEXT NOT NULL CHECK (base GLOB '[A-Z][A-Z][A-Z]'),
  rates_json TEXT NOT NULL CHECK (json_valid(rates_json)),
  PRIMARY KEY (date, sheet_key, base)
) STRICT, WITHOUT ROWID;
CREATE INDEX fx_days_of_sheet ON fx_days (sheet_key);
`;

export const economics: Migration = { name: 'economics', sql };
