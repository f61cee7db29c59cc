import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf, migrate, versionOf } from '../migrate.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';
import pinned from './hashes.json';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-migrate-'));
  file = join(folder, 'deal.parley');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => '2017-07-05T09:00:00.000Z';
const addRemarks: Migration = {
  name: 'remarks',
  sql: 'CREATE TABLE remarks (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;',
};
const breakReference: Migration = {
  name: 'break',
  sql: "INSERT INTO rounds (id, deal_id, number, status, proposed_by, dated) VALUES ('r', 'no such deal', 1, 'draft', 'A', '2017-07-05');",
};

describe('schema steps', () => {
  it('are the very ones that were shipped', () => {
    expect(migrations.map(({ name, sql }) => ({ name, sha256: hashOf(sql) }))).toEqual(pinned);
  });

  it('bring an empty file to the newest version and leave a second run nothing to do', () => {
    const db = new Database(file);
    expect(migrate(db, { file, steps: migrations, now })).toEqual({ ok: true, value: null });
    expect(migrate(db, { file, steps: migrations, now })).toEqual({ ok: true, value: null });
    expect(versionOf(db)).toBe(migrations.length);
    expect(readdirSync(folder)).toEqual(['deal.parley']);
    db.close();
  });

  it('copy a file with data beside itself before they change it, and keep what was in it', () => {
    const db = new Database(file);
    migrate(db, { file, steps: migrations, now });
    db.exec("INSERT INTO parties (id, name) VALUES ('p', 'Nokia')");
    migrate(db, { file, steps: [...migrations, addRemarks], now });
    const copy = join(folder, `deal.before-step-${migrations.length + 1}.parley`);
    expect(existsSync(copy)).toBe(true);
    const before = new Database(copy, { readonly: true });
    expect(versionOf(before)).toBe(migrations.length);
    expect(before.prepare('SELECT name FROM parties').pluck().all()).toEqual(['Nokia']);
    expect(db.prepare('SELECT name FROM parties').pluck().all()).toEqual(['Nokia']);
    before.close();
    db.close();
  });

  it('keep the two newest copies', () => {
    const db = new Database(file);
    const steps: Migration[] = [...migrations];
    migrate(db, { file, steps, now });
    for (const name of ['one', 'two', 'three']) {
      steps.push({ name, sql: `CREATE TABLE ${name} (id TEXT) STRICT;` });
      migrate(db, { file, steps, now });
    }
    expect(readdirSync(folder).filter((entry) => entry.includes('before-step')).length).toBe(2);
    db.close();
  });

  it('take back a step that breaks a reference', () => {
    const db = new Database(file);
    migrate(db, { file, steps: migrations, now });
    expect(() => migrate(db, { file, steps: [...migrations, breakReference], now })).toThrow(/foreign key/);
    expect(versionOf(db)).toBe(migrations.length);
    expect(db.prepare('SELECT count(*) FROM rounds').pluck().get()).toBe(0);
    db.close();
  });

  it('refuse a file that is newer', () => {
    const db = new Database(file);
    migrate(db, { file, steps: [...migrations, addRemarks], now });
    expect(migrate(db, { file, steps: migrations, now })).toMatchObject({
      ok: false,
      error: { reason: 'newer' },
    });
    db.close();
  });
});
