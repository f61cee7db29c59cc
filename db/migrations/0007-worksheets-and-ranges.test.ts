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
  folder = mkdtempSync(join(tmpdir(), 'parley-step-7-'));
  file = join(folder, 'deal.parley');
  db = new Database(file);
  db.pragma('foreign_keys = ON');
  goTo(6);
  db.exec(`INSERT INTO parties (id, name) VALUES ('p', 'Nokia'), ('q', 'Xiaomi');
    INSERT INTO deals (id, title, party_a_id, party_b_id, our_side, next_step, created_at, updated_at)
      VALUES ('d', 'Aspen', 'p', 'q', 'A', '', '2026-01-01', '2026-01-02');
    INSERT INTO economic_settings VALUES ('d', '{"currency":"EUR"}');`);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function goTo(version: number): void {
  migrate(db, { file, steps: migrations.slice(0, version), now: () => '2026-01-03T00:00:00.000Z' });
}

it('step 7 leaves what was there and makes room for worksheets, ranges and strengths, which go with their deal', () => {
  goTo(7);
  expect(db.prepare('SELECT settings_json FROM economic_settings').pluck().all()).toEqual([
    '{"currency":"EUR"}',
  ]);
  db.exec(`INSERT INTO worksheets VALUES ('d', 'nokia-apple-2017', '{}');
    INSERT INTO assumption_ranges VALUES ('d', '{}');
    INSERT INTO portfolio_strengths VALUES ('d', '{}');`);
  for (const wrong of [
    `INSERT INTO worksheets VALUES ('d', '', '{}')`,
    `INSERT INTO worksheets VALUES ('x', 'nokia-apple-2017', '{}')`,
    `INSERT INTO assumption_ranges VALUES ('x', '{}')`,
    `INSERT INTO portfolio_strengths VALUES ('x', '{}')`,
    `UPDATE assumption_ranges SET ranges_json = '{'`,
  ])
    expect(() => db.exec(wrong)).toThrow(/constraint/i);
  db.exec('DELETE FROM deals');
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect(['worksheets', 'assumption_ranges', 'portfolio_strengths'].map(count)).toEqual([0, 0, 0]);
});
