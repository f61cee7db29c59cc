import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { migrations } from './migrations.ts';

let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-step-3-'));
  db = new Database(join(folder, 'deal.parley'));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const goTo = (version: number) => {
  const file = join(folder, 'deal.parley');
  migrate(db, { file, steps: migrations.slice(0, version), now: () => '2026-01-03T00:00:00.000Z' });
};

const old = ['parties', 'deals', 'rounds', 'round_terms', 'term_notes'];
const contents = () => old.map((table) => db.prepare(`SELECT * FROM ${table}`).all());

describe('step 3', () => {
  beforeEach(() => {
    goTo(2);
    db.exec(`
      INSERT INTO parties (id, name) VALUES ('p', 'Nokia'), ('q', 'Xiaomi');
      INSERT INTO deals (id, title, party_a_id, party_b_id, our_side, next_step, created_at, updated_at)
        VALUES ('d', 'Aspen', 'p', 'q', 'A', 'Call them', '2026-01-01', '2026-01-02');
      INSERT INTO rounds (id, deal_id, number, status, proposed_by, dated) VALUES ('r', 'd', 1, 'draft', 'A', '2026-01-02');
      INSERT INTO round_terms (round_id, term_key, state, binding, fields_json) VALUES ('r', 'term', 'open', 0, '{}');
      INSERT INTO term_notes VALUES ('d', 'term', 'ours');`);
  });

  it('adds tables and leaves what there was', () => {
    const before = contents();
    goTo(3);
    expect(contents()).toEqual(before);
    for (const table of [
      'positions',
      'playbooks',
      'playbook_positions',
      'clauses',
      'change_remarks',
      'deal_visits',
    ])
      expect(db.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
  });

  it('keeps what is private with its deal and its round, and goes with them', () => {
    goTo(3);
    db.exec(`
      PRAGMA foreign_keys = ON;
      INSERT INTO positions VALUES ('d', 'term', '{}', '{}', '{}', 5, NULL, '', '', '');
      INSERT INTO change_remarks VALUES ('r', 'term', 'length', 'why', 'accepted', '');
      INSERT INTO deal_visits VALUES ('d', '2026-01-03');
      DELETE FROM rounds;
      DELETE FROM deals;`);
    for (const table of ['positions', 'change_remarks', 'deal_visits'])
      expect(db.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
  });

  it.each([
    ["INSERT INTO positions VALUES ('d', 'term', '{}', '{}', '{}', 6, NULL, '', '', '')", 'CHECK'],
    ["INSERT INTO positions VALUES ('d', 'term', 'no json', '{}', '{}', 1, NULL, '', '', '')", 'CHECK'],
    ["INSERT INTO change_remarks VALUES ('r', 'term', 'length', 'why', 'perhaps', '')", 'CHECK'],
    ["INSERT INTO clauses VALUES ('c', 'term', 'T', 'best', 'either', '[]', '[]', '[]', '')", 'CHECK'],
  ])('refuses %s', (sql, reason) => {
    goTo(3);
    expect(() => db.exec(sql)).toThrow(reason);
  });
});
