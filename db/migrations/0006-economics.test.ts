import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Db } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { migrations } from './migrations.ts';

let folder: string;
let file: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-step-6-'));
  file = join(folder, 'deal.parley');
  db = new Database(file);
  db.pragma('foreign_keys = ON');
  goTo(5);
  db.exec(`INSERT INTO parties (id, name) VALUES ('p', 'Nokia'), ('q', 'Xiaomi');
    INSERT INTO deals (id, title, party_a_id, party_b_id, our_side, next_step, created_at, updated_at)
      VALUES ('d', 'Aspen', 'p', 'q', 'A', '', '2026-01-01', '2026-01-02');
    INSERT INTO comparables VALUES ('d', 'nokia-apple-2017', 'accepted', 'The same licensor.', '2026-01-02');`);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function goTo(version: number): void {
  migrate(db, { file, steps: migrations.slice(0, version), now: () => '2026-01-03T00:00:00.000Z' });
}

const row = (
  values: string,
) => `INSERT INTO forecast_rows (deal_id, side, forecast_case, position, product, region,
  standard, year, units, price, currency, source, note) VALUES (${values})`;

it('step 6 leaves what was there and makes room for forecasts, settings and rates', () => {
  goTo(6);
  expect(db.prepare('SELECT title FROM deals').pluck().all()).toEqual(['Aspen']);
  expect(db.prepare('SELECT precedent_id FROM comparables').pluck().all()).toEqual(['nokia-apple-2017']);
  db.exec(`INSERT INTO economic_settings VALUES ('d', '{}')`);
  db.exec(row(`'d', 'A', 'base', 1, 'Phone', 'EU', NULL, 2027, '5', '9.5', 'EUR', '', ''`));
  for (const wrong of [
    `'d', 'C', 'base', 2, 'Phone', 'EU', NULL, 2027, '5', '9', 'EUR', '', ''`,
    `'d', 'A', 'best', 2, 'Phone', 'EU', NULL, 2027, '5', '9', 'EUR', '', ''`,
    `'d', 'A', 'base', 2, 'Phone', 'EU', NULL, 2027, '-5', '9', 'EUR', '', ''`,
    `'d', 'A', 'base', 2, 'Phone', 'EU', NULL, 27, '5', '9', 'EUR', '', ''`,
    `'x', 'A', 'base', 2, 'Phone', 'EU', NULL, 2027, '5', '9', 'EUR', '', ''`,
  ])
    expect(() => db.exec(row(wrong))).toThrow(/constraint/i);
});

it('what belongs to a deal or to a table of rates goes with it', () => {
  goTo(6);
  db.exec(row(`'d', 'A', 'base', 1, 'Phone', 'EU', NULL, 2027, '5', '9.5', 'EUR', '', ''`));
  db.exec(`INSERT INTO economic_settings VALUES ('d', '{}');
    INSERT INTO fx_sheets VALUES (1, 's', 'ecb.csv', '${'a'.repeat(64)}', '2026-01-03', 1, '["USD"]', '2026-01-02', '2026-01-02');
    INSERT INTO fx_days VALUES ('2026-01-02', 1, 'EUR', '{"USD":"1.08"}');
    DELETE FROM fx_sheets; DELETE FROM deals;`);
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect(['forecast_rows', 'economic_settings', 'fx_days'].map(count)).toEqual([0, 0, 0]);
});
