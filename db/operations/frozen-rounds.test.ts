import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../connection.ts';
import { createContext, type Context } from '../context.ts';
import { inventedRows, toCutForm } from '../import/isld/isld.fixture.ts';
import { openWorkspaceFile } from '../open.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { verifyWorkspace } from '../workspace/verify.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
const now = () => '2026-03-04T09:00:00.000Z';

/** Round 1 was sent with a schedule, round 2 is a draft; then the file is opened as the backend opens it. */
let db: Db;
let ctx: Context;
let dealId: string;
let frozen: string;
let draft: string;

beforeEach(async () => {
  const backend = createTestBackend();
  const file = backend.path('deal.parley');
  unwrap(await backend.call('workspace.create', { file, sample: false }));
  const parties = { A: party('Nokia'), B: party('Xiaomi') };
  const open = unwrap(
    await backend.call('deals.create', { title: 'Aspen', parties, ourSide: 'A', termKeys: [] }),
  );
  [dealId, frozen] = [open.deal.id, open.round.id];
  for (const name of ['Families', 'Others']) {
    const source = backend.path(`${name}.csv`);
    writeFileSync(source, toCutForm(inventedRows));
    const wanted = { file: source, name, owner: 'Nokia', format: 'isld' as const };
    unwrap(await backend.finish(await backend.call('patentLists.import', wanted)));
  }
  const lists = unwrap(await backend.call('patentLists.list', {}));
  const listId = lists.find(({ name }) => name === 'Families')?.id ?? '';
  unwrap(await backend.call('schedules.attach', { roundId: frozen, letter: 'A', listId }));
  const freezing = { roundId: frozen, as: 'sent' as const, dated: '2026-03-02', channel: 'email', note: '' };
  unwrap(await backend.call('rounds.freeze', freezing));
  draft = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'B' })).round.id;
  unwrap(await backend.call('workspace.close', {}));
  db = unwrap(openWorkspaceFile(file, { nativeBinding: undefined, now }));
  ctx = createContext(db, { file, now, newId: () => 'unused' });
  return () => db.close();
});

const ofFamilies = "list_key = (SELECT list_key FROM patent_lists WHERE name = 'Families')";
const refusal = /Round 1 was sent on 2026-03-02 and cannot be changed\./;

describe('a frozen round, by raw SQL through a connection of the backend', () => {
  const attempts: readonly (readonly [string, string])[] = [
    ['changing its date', "UPDATE rounds SET dated = '2026-03-01' WHERE id = $frozen"],
    ['changing our note on it', "UPDATE rounds SET note = 'better' WHERE id = $frozen"],
    ['making it a draft again', "UPDATE rounds SET status = 'draft' WHERE id = $frozen"],
    [
      'making it a draft without a seal',
      "UPDATE rounds SET status = 'draft', frozen_at = NULL, content_hash = NULL WHERE id = $frozen",
    ],
    ['another id', "UPDATE rounds SET id = 'x' WHERE id = $frozen"],
    ['every round at once', 'UPDATE rounds SET proposed_by = proposed_by'],
    ['deleting it', 'DELETE FROM rounds WHERE id = $frozen'],
    ['deleting its deal', 'DELETE FROM deals WHERE id = $deal'],
    ['replacing its deal', 'INSERT OR REPLACE INTO deals SELECT * FROM deals WHERE id = $deal'],
    ['replacing it by id', insertRound('$frozen', 7, 'REPLACE')],
    ['replacing it by its number', insertRound("'x'", 1, 'REPLACE')],
    [
      'replacing it by its rowid',
      insertRound("'x'", 7, 'REPLACE', '(SELECT rowid FROM rounds WHERE id = $frozen)'),
    ],
    [
      'an upsert over it',
      `${insertRound('$frozen', 7, 'ABORT')} ON CONFLICT (id) DO UPDATE SET dated = '2026-01-01'`,
    ],
    ['a draft taking its number', 'UPDATE OR REPLACE rounds SET number = 1 WHERE id = $draft'],
    ['a draft taking its id', 'UPDATE OR REPLACE rounds SET id = $frozen WHERE id = $draft'],
    [
      'a draft taking its rowid',
      'UPDATE OR REPLACE rounds SET rowid = (SELECT rowid FROM rounds WHERE id = $frozen) WHERE id = $draft',
    ],
    ['changing a term', "UPDATE round_terms SET state = 'agreed' WHERE round_id = $frozen"],
    ['deleting a term', "DELETE FROM round_terms WHERE round_id = $frozen AND term_key = 'territory'"],
    ['deleting all terms', 'DELETE FROM round_terms'],
    ['adding a term', insertTerm('$frozen', 'price-limits', 'ABORT')],
    ['replacing a term', insertTerm('$frozen', 'territory', 'REPLACE')],
    [
      'an upsert over a term',
      `${insertTerm('$frozen', 'territory', 'ABORT')} ON CONFLICT (round_id, term_key) DO UPDATE SET state = 'open'`,
    ],
    [
      'moving a term out of it',
      "UPDATE round_terms SET round_id = $draft, term_key = 'moved' WHERE round_id = $frozen AND term_key = 'territory'",
    ],
    [
      'moving a term into it',
      "UPDATE round_terms SET round_id = $frozen, term_key = 'moved' WHERE round_id = $draft AND term_key = 'territory'",
    ],
    [
      'moving a term over one of its own',
      "UPDATE OR REPLACE round_terms SET round_id = $frozen WHERE round_id = $draft AND term_key = 'territory'",
    ],
    ['changing a schedule', "UPDATE schedules SET list_id = 'none' WHERE round_id = $frozen"],
    ['moving a schedule', "UPDATE schedules SET letter = 'B' WHERE round_id = $frozen"],
    ['deleting a schedule', 'DELETE FROM schedules WHERE round_id = $frozen'],
    [
      'adding a schedule',
      "INSERT INTO schedules SELECT $frozen, 'B', list_id FROM schedules WHERE round_id = $draft",
    ],
    [
      'replacing a schedule',
      "INSERT OR REPLACE INTO schedules SELECT $frozen, 'A', list_id FROM schedules WHERE round_id = $draft",
    ],
    ['renaming its patent list', "UPDATE patent_lists SET name = 'x' WHERE name = 'Families'"],
    [
      'another file behind its patent list',
      "UPDATE patent_lists SET source_sha256 = hex(zeroblob(32)) WHERE name = 'Families'",
    ],
    ['replacing its patent list', replaceList("name = 'Families'")],
    ['deleting its patent list', "DELETE FROM patent_lists WHERE name = 'Families'"],
    ['other counts on its patent list', "UPDATE patent_lists SET counts_json = '{}' WHERE name = 'Families'"],
    ['another key of its patent list', "UPDATE patent_lists SET rowid = 99 WHERE name = 'Families'"],
    ['changing a row of its patent list', `UPDATE patent_rows SET title = 'x' WHERE ${ofFamilies}`],
    ['deleting a row of its patent list', `DELETE FROM patent_rows WHERE ${ofFamilies}`],
    [
      'adding a row to its patent list',
      "INSERT INTO patent_rows (list_key, row_number, status, is_duplicate, cells_json) SELECT list_key, 9999, 'resolved', 0, '[]' FROM patent_lists WHERE name = 'Families'",
    ],
    [
      'a row of another list in place of one of its list',
      `INSERT OR REPLACE INTO patent_rows (row_key, list_key, row_number, status, is_duplicate, cells_json)
       SELECT (SELECT min(row_key) FROM patent_rows WHERE ${ofFamilies}), list_key, 9999, 'resolved', 0, '[]'
       FROM patent_lists WHERE name = 'Others'`,
    ],
    ['another patent number on its list', `UPDATE patent_publications SET number = '1' WHERE ${ofFamilies}`],
    ['another application on its list', `UPDATE patent_applications SET number = '1' WHERE ${ofFamilies}`],
    [
      'taking publications from its rows',
      `DELETE FROM patent_row_publications WHERE row_key IN (SELECT row_key FROM patent_rows WHERE ${ofFamilies})`,
    ],
    ['another side of its deal', "UPDATE deals SET our_side = 'B' WHERE id = $deal"],
    [
      'exchanging the parties of its deal',
      'UPDATE deals SET party_a_id = party_b_id, party_b_id = party_a_id WHERE id = $deal',
    ],
    ['another id of its deal', "UPDATE deals SET id = 'x' WHERE id = $deal"],
    [
      'an update from a table',
      "UPDATE rounds SET dated = x.day FROM (SELECT '2026-01-01' AS day) AS x WHERE rounds.id = $frozen",
    ],
    [
      'an update that ignores conflicts',
      "UPDATE OR IGNORE round_terms SET state = 'agreed' WHERE round_id = $frozen",
    ],
    [
      'a list taking the name of its list',
      "UPDATE OR REPLACE patent_lists SET name = 'Families' WHERE name = 'Others'",
    ],
  ];

  it.each(attempts)('is not altered by %s', (_what, sql) => {
    const before = contentOf(db);
    const names = { frozen, draft, deal: dealId };
    expect(() => db.prepare(sql).run(namesIn(sql, names))).toThrow(refusal);
    expect(contentOf(db)).toEqual(before);
  });

  it('is not altered with foreign keys off or recursive triggers on either', () => {
    const before = contentOf(db);
    for (const pragma of [
      'foreign_keys = OFF',
      'ignore_check_constraints = ON',
      'recursive_triggers = ON',
      'defer_foreign_keys = ON',
    ]) {
      db.pragma(pragma);
      for (const [, sql] of attempts)
        expect(() => db.prepare(sql).run(namesIn(sql, { frozen, draft, deal: dealId }))).toThrow(refusal);
    }
    expect(contentOf(db)).toEqual(before);
  });
});

describe('a round', () => {
  const seal = "channel = 'email', frozen_at = '2026', content_hash = hex(zeroblob(32))";

  it('is not frozen without time, channel and hash, nor by being put in as frozen', () => {
    const freeze = (set: string) => () => db.prepare(`UPDATE rounds SET ${set} WHERE id = ?`).run(draft);
    expect(freeze("status = 'received'")).toThrow(/frozen with the time/);
    expect(freeze(`${seal}, status = 'received', content_hash = NULL`)).toThrow(/frozen with the time/);
    expect(freeze(`status = 'received', channel = 'email', frozen_at = '2026'`)).toThrow(
      /frozen with the time/,
    );
    expect(freeze(seal)).toThrow('A draft has no seal.');
    expect(() =>
      db
        .prepare(
          "INSERT INTO rounds (id, deal_id, number, status, proposed_by, dated) VALUES ('x', ?, 9, 'sent', 'A', '2026-01-01')",
        )
        .run(dealId),
    ).toThrow('A round starts as a draft.');
  });

  it('has events that are only added to, and only once it is frozen', () => {
    const insert = (key: number, round: string) =>
      db
        .prepare("INSERT OR REPLACE INTO round_events VALUES (?, ?, 'agreed', '2026-03-05', '', '2026')")
        .run(key, round);
    insert(1, frozen);
    expect(() => insert(1, frozen)).toThrow(/stays/);
    expect(() => insert(2, draft)).toThrow(/sent or received/);
    expect(() => db.exec("UPDATE round_events SET note = 'x'")).toThrow(/stays/);
    expect(() => db.exec('DELETE FROM round_events')).toThrow(/stays/);
  });
});

describe('verify', () => {
  const roundsCheck = () => unwrap(verifyWorkspace(ctx)).checks.find(({ name }) => name === 'rounds');

  it('finds frozen rounds as they were', () => {
    expect(roundsCheck()).toMatchObject({ ok: true, detail: expect.stringContaining('All 1 rounds') });
  });

  it.each([
    [
      "UPDATE round_terms SET state = 'agreed' WHERE round_id = $frozen AND term_key = 'territory'",
      /content/,
    ],
    ["UPDATE rounds SET dated = '2026-03-01' WHERE id = $frozen", /content/],
    ['UPDATE rounds SET previous_hash = hex(zeroblob(32)) WHERE id = $frozen', /follow/],
    ["UPDATE rounds SET status = 'received' WHERE id = $frozen", /wrong side/],
    ["UPDATE patent_lists SET owner = 'Somebody' WHERE name = 'Families'", /content/],
    ['UPDATE round_terms SET fields_json = \'{"law":1}\' WHERE round_id = $frozen', /content/],
    ["UPDATE round_terms SET written_json = '{}' WHERE round_id = $frozen", /content/],
    ["UPDATE patent_lists SET counts_json = '{}' WHERE name = 'Families'", /content/],
  ])('finds what was done behind the triggers: %s', (sql, problem) => {
    for (const name of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all())
      db.exec(`DROP TRIGGER "${String(name)}"`);
    db.prepare(sql).run(namesIn(sql, { frozen, draft, deal: dealId }));
    expect(roundsCheck()).toMatchObject({ ok: false, detail: expect.stringMatching(problem) });
  });

  it('misses a guard that was taken away or changed', () => {
    const guards = () => unwrap(verifyWorkspace(ctx)).checks.find(({ name }) => name === 'guards');
    expect(guards()).toMatchObject({ ok: true });
    db.exec(`DROP TRIGGER rounds_are_kept;
      DROP TRIGGER schedules_are_kept;
      CREATE TRIGGER schedules_are_kept BEFORE DELETE ON schedules BEGIN SELECT 1; END;`);
    expect(guards()).toMatchObject({
      ok: false,
      detail: expect.stringMatching(/: rounds_are_kept, schedules_are_kept\.$/),
    });
  });
});

function insertRound(id: string, number: number, conflict: string, rowid = '999'): string {
  return `INSERT OR ${conflict} INTO rounds (rowid, id, deal_id, number, status, proposed_by, dated)
    VALUES (${rowid}, ${id}, $deal, ${number}, 'draft', 'A', '2026-01-01')`;
}

function insertTerm(round: string, key: string, conflict: string): string {
  return `INSERT OR ${conflict} INTO round_terms (round_id, term_key, state, binding, fields_json)
    VALUES (${round}, '${key}', 'open', 0, '{}')`;
}

function replaceList(which: string): string {
  return `INSERT OR REPLACE INTO patent_lists SELECT list_key, id, name, 'Somebody', format, source_name, source_sha256,
    header_json, counts_json, imported_at FROM patent_lists WHERE ${which}`;
}

/** SQLite refuses names that a statement does not have. */
function namesIn(sql: string, names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).filter(([name]) => sql.includes(`$${name}`)));
}

function contentOf(connection: Db): readonly unknown[] {
  const tables = [
    'deals',
    'rounds',
    'round_terms',
    'schedules',
    'patent_lists',
    'patent_rows',
    'patent_publications',
  ];
  return tables.map((table) => connection.prepare(`SELECT * FROM ${table}`).all());
}
