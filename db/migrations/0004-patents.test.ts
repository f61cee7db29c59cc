import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { migrations } from './migrations.ts';

let folder: string;
let file: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-step-4-'));
  file = join(folder, 'deal.parley');
  db = new Database(file);
  goTo(3);
  db.exec(oldContent);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const goTo = (version: number) => {
  migrate(db, { file, steps: migrations.slice(0, version), now: () => '2026-01-03T00:00:00.000Z' });
};

/** Two rows of one application, one application without a publication, one publication without an application. */
const oldCounts = {
  rows: 4,
  resolved: 3,
  unresolved: 0,
  excluded: 1,
  duplicates: 0,
  publications: 3,
  applications: 2,
  applicationsWrittenTwice: 0,
  families: { etsi: 1, priority: 1, connected: 1 },
  withoutFamily: { etsi: 2, priority: 2, connected: 2 },
  withoutPublication: 1,
  withoutApplication: 1,
  declarationGroups: 1,
  doubtful: 0,
  byOffice: { EP: 3 },
  byStandard: [],
  byGeneration: {},
};
const hash = 'a'.repeat(64);
const row = (
  values: string,
) => `INSERT INTO patent_rows (row_key, list_key, row_number, status, is_duplicate, application_key,
  set_key, family_id, group_id, office, title, filing_date, declarant, declaration_reference, declaration_date, standard,
  standard_version, project, is_2g, is_3g, is_4g, is_5g, cells_json) VALUES (${values});`;
const oldContent = `
  INSERT INTO patent_lists (list_key, id, name, owner, format, source_name, source_sha256, header_json, counts_json, imported_at)
    VALUES (3, 'l', 'Theirs', 'Example Wireless Oy', 'isld', 'list.csv', '${hash}', '["PUBL_NUMBER"]',
      '${JSON.stringify(oldCounts)}', '2026-01-01');
  INSERT INTO patent_priority_sets VALUES (5, 3, 'JP/2011/1', 0);
  INSERT INTO patent_applications VALUES (7, 3, 'EP/2012/1', 'EP20120000001', 'EP', '20121', 'high', NULL),
    (8, 3, 'EP/2013/2', 'EP20130000002', 'EP', '20132', 'high', NULL);
  ${row("11, 3, 1, 'resolved', 0, 7, 5, '901', '70', 'EP', 'Paging of terminals', '2012-01-04', 'Example Wireless Oy', 'ISLD-1', '2018-01-15', '3GPP TS 36.300', '8.1.0', 'LTE', 0, 0, 1, 0, '[\"a\"]'")}
  ${row("12, 3, 2, 'resolved', 0, 7, 5, '901', '70', 'EP', 'Paging of terminals', '2012-01-04', 'Example Wireless Oy', 'ISLD-1', '2018-01-15', '3GPP TS 38.300', NULL, '3GPP-Release-15', 0, 0, 0, 1, '[\"b\"]'")}
  ${row("13, 3, 3, 'excluded', 0, 8, NULL, NULL, NULL, 'EP', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[\"c\"]'")}
  ${row("14, 3, 4, 'resolved', 0, NULL, NULL, NULL, NULL, 'EP', '終端の呼出方法', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[\"d\"]'")}
  INSERT INTO patent_publications VALUES (21, 3, 7, 'EP1000001', 'EP1000001 A1', 'EP', '1000001', 'A1', 'publication', 'high', NULL, 0),
    (22, 3, 7, 'EP1000001', 'EP1000001 B1', 'EP', '1000001', 'B1', 'grant', 'high', NULL, 0),
    (23, 3, NULL, 'EP1000009', 'EP1000009 B1', 'EP', '1000009', 'B1', 'grant', 'high', NULL, 0);
  INSERT INTO patent_row_publications VALUES (21, 11), (22, 11), (21, 12), (22, 12), (23, 14);
  INSERT INTO patent_rejects VALUES (3, 3, '-1', 'no publication number');
  INSERT INTO parties (id, name) VALUES ('p', 'Nokia'), ('q', 'Xiaomi');
  INSERT INTO deals (id, title, party_a_id, party_b_id, our_side, next_step, created_at, updated_at)
    VALUES ('d', 'Aspen', 'p', 'q', 'A', '', '2026-01-01', '2026-01-02');`;

const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('step 4', () => {
  it('moves lists to their new tables without losing a row', () => {
    goTo(4);
    expect(
      db
        .prepare(
          'SELECT row_key, row_number, status, application_key, set_key, publications FROM patent_rows',
        )
        .raw()
        .all(),
    ).toEqual([
      [11, 1, 'resolved', 7, 5, 'EP1000001A1 | EP1000001B1'],
      [12, 2, 'resolved', 7, 5, 'EP1000001A1 | EP1000001B1'],
      [13, 3, 'excluded', 8, null, ''],
      [14, 4, 'resolved', null, null, 'EP1000009B1'],
    ]);
    expect(db.prepare('SELECT cells_json FROM patent_row_cells').pluck().all()).toEqual([
      '["a"]',
      '["b"]',
      '["c"]',
      '["d"]',
    ]);
    expect(['patent_publications', 'patent_row_publications', 'patent_rejects'].map(count)).toEqual([
      3, 5, 1,
    ]);
    const declared = `SELECT r.row_number, d.declarant, s.standard, s.project FROM patent_rows AS r
      LEFT JOIN patent_declarations AS d USING (declaration_key) LEFT JOIN patent_standards AS s USING (standard_key)`;
    expect(db.prepare(declared).raw().all()).toEqual([
      [1, 'Example Wireless Oy', '3GPP TS 36.300', 'LTE'],
      [2, 'Example Wireless Oy', '3GPP TS 38.300', '3GPP-Release-15'],
      [3, null, null, null],
      [4, null, null, null],
    ]);
    const found = (table: string, words: string) =>
      db.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`).pluck().all(words);
    expect(found('patent_search', 'paging')).toEqual([11, 12]);
    expect(found('patent_search_cjk', '"呼出方"')).toEqual([14]);
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  it('is followed, when the workspace is opened, by what is derived now', async () => {
    db.close();
    const backend = createTestBackend();
    unwrap(await backend.call('workspace.open', { file }));
    const [list] = unwrap(await backend.call('patentLists.list', {}));
    expect(list?.counts).toMatchObject({
      ...oldCounts,
      families: { ...oldCounts.families, hand: 0 },
      byStandard: expect.anything(),
      byGeneration: expect.anything(),
      inferredApplications: 1,
      byKind: { 'EP A1': 1, 'EP B1': 2 },
    });
    expect(unwrap(await backend.call('workspace.verify', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
    await backend.close();
    db = new Database(file);
    const derived =
      'SELECT match_key, expiry, is_granted, is_inferred FROM patent_applications ORDER BY application_key';
    expect(db.prepare(derived).raw().all()).toEqual([
      ['EP/2012/1', '2032-01-04', 1, 0],
      ['EP/2013/2', '2033-12-31', null, 0],
      ['~EP1000009', null, 1, 1],
    ]);
    expect(
      db.prepare('SELECT application_key FROM patent_rows WHERE row_number = 4').pluck().get(),
    ).not.toBeNull();
  });

  it('writes down what a list on a frozen round listed, and lets the list go its way', () => {
    db.exec(`
      INSERT INTO rounds (id, deal_id, number, status, proposed_by, dated) VALUES ('r', 'd', 1, 'draft', 'A', '2026-01-02');
      INSERT INTO schedules (round_id, letter, list_id) VALUES ('r', 'A', 'l');
      UPDATE rounds SET status = 'sent', channel = 'mail', frozen_at = '2026-01-03', content_hash = '${hash}' WHERE id = 'r';`);
    goTo(4);
    expect(db.prepare('SELECT letter, list_name, line_count FROM frozen_schedules').raw().all()).toEqual([
      ['A', 'Theirs', 4],
    ]);
    const lines =
      'SELECT line, family, application, publication, declared_standards FROM schedule_lines ORDER BY line';
    expect(db.prepare(lines).raw().all()).toEqual([
      [1, '901', 'EP20120000001', 'EP1000001A1', '3GPP TS 36.300\n3GPP TS 38.300'],
      [2, '901', 'EP20120000001', 'EP1000001B1', '3GPP TS 36.300\n3GPP TS 38.300'],
      [3, null, 'EP20130000002', null, ''],
      [4, null, null, 'EP1000009B1', ''],
    ]);
    expect(() => db.exec("UPDATE schedule_lines SET title = 'x'")).toThrow('cannot be changed');
    expect(() => db.exec('DELETE FROM frozen_schedules')).toThrow('cannot be changed');
    db.exec("UPDATE patent_rows SET title = 'corrected' WHERE row_key = 11");
  });
});
