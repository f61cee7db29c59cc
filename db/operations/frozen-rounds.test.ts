import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../connection.ts';
import type { Context } from '../context.ts';
import { unwrap } from '../test-backend.ts';
import { verifyWorkspace } from '../workspace/verify.ts';
import { freezeRound } from './freeze-round.ts';
import { putList, startListBench } from './listed-patents.fixture.ts';
import { startRound } from './rounds.ts';
import { attachSchedule } from './schedules.ts';

/** Round 1 was sent with a schedule, round 2 is a draft; through a connection as the backend opens it. */
let db: Db;
let ctx: Context;
let dealId: string;
let frozen: string;
let draft: string;

beforeEach(() => {
  const bench = startListBench();
  ctx = bench.ctx;
  db = ctx.db;
  [dealId, frozen] = [bench.open.deal.id, bench.open.round.id];
  const rows = [
    { application: 'EP20120900303', publications: ['EP2900303 A1', 'EP2900303 B1'], title: 'Paging' },
    { application: 'JP2011900202', status: 'excluded' as const },
  ];
  const [listId] = ['Families', 'Others'].map((name) => putList(ctx, name, rows));
  unwrap(attachSchedule(ctx, { roundId: frozen, letter: 'A', listId: listId ?? '' }));
  const freezing = { roundId: frozen, as: 'sent' as const, dated: '2026-03-02', channel: 'email', note: '' };
  unwrap(freezeRound(ctx, freezing));
  draft = unwrap(startRound(ctx, { dealId, proposedBy: 'B' })).round.id;
});

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
      "INSERT INTO schedules SELECT $frozen, 'B', list_id, part_json FROM schedules WHERE round_id = $draft",
    ],
    [
      'replacing a schedule',
      "INSERT OR REPLACE INTO schedules SELECT $frozen, 'A', list_id, part_json FROM schedules WHERE round_id = $draft",
    ],
    [
      'another part of the list',
      `UPDATE schedules SET part_json = '{"search":"x","filters":{},"sort":null}' WHERE round_id = $frozen`,
    ],
    [
      'another name of the list of its schedule',
      "UPDATE frozen_schedules SET list_name = 'x' WHERE round_id = $frozen",
    ],
    [
      'other counts of its schedule',
      "UPDATE frozen_schedules SET counts_json = '[]' WHERE round_id = $frozen",
    ],
    ['another hash of its schedule', 'UPDATE frozen_schedules SET lines_sha256 = NULL'],
    ['deleting what its schedule listed', 'DELETE FROM frozen_schedules WHERE round_id = $frozen'],
    [
      'replacing what its schedule listed',
      'INSERT OR REPLACE INTO frozen_schedules SELECT * FROM frozen_schedules WHERE round_id = $frozen',
    ],
    [
      'giving what its schedule listed to the draft',
      'UPDATE frozen_schedules SET round_id = $draft WHERE round_id = $frozen',
    ],
    ['changing a line of its schedule', "UPDATE schedule_lines SET title = 'x' WHERE round_id = $frozen"],
    ['changing every line of every schedule', "UPDATE schedule_lines SET office = 'US'"],
    ['deleting a line of its schedule', 'DELETE FROM schedule_lines WHERE round_id = $frozen AND line = 2'],
    ['adding a line to its schedule', insertLine(9, 'ABORT')],
    ['replacing a line of its schedule', insertLine(1, 'REPLACE')],
    [
      'an upsert over a line of its schedule',
      `${insertLine(1, 'ABORT')} ON CONFLICT DO UPDATE SET publication = 'EP1A1'`,
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

describe('the list behind a schedule of a frozen round', () => {
  it('is free to change, and the round is as it was', () => {
    const before = contentOf(db);
    db.exec(`UPDATE patent_lists SET name = 'Renamed', owner = 'Other' WHERE name = 'Families';
      UPDATE patent_rows SET title = 'Changed';
      DELETE FROM patent_publications WHERE number LIKE '29%' AND kind = 'B1';`);
    expect(contentOf(db)).toEqual(before);
    expect(unwrap(verifyWorkspace(ctx)).checks.filter(({ ok }) => !ok)).toEqual([]);
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
    ["UPDATE frozen_schedules SET owner = 'Somebody'", /content/],
    ['UPDATE frozen_schedules SET source_sha256 = hex(zeroblob(32))', /content/],
    ['UPDATE frozen_schedules SET lines_sha256 = NULL', /content/],
    ['UPDATE frozen_schedules SET lines_sha256 = hex(zeroblob(32))', /Schedule A/],
    ["UPDATE frozen_schedules SET counts_json = '[]'", /Schedule A/],
    ["UPDATE frozen_schedules SET counts_json = '{}'", /Schedule A/],
    [`UPDATE frozen_schedules SET rejects_json = '[{"row":1,"cause":"unresolved"}]'`, /Schedule A/],
    ['UPDATE frozen_schedules SET line_count = 2', /Schedule A/],
    ["UPDATE schedule_lines SET title = 'x' WHERE line = 1", /Schedule A/],
    ['DELETE FROM schedule_lines WHERE line = 3', /Schedule A/],
    ['DELETE FROM schedule_lines', /Schedule A/],
    ['DELETE FROM schedules WHERE round_id = $frozen', /content/],
    ['UPDATE round_terms SET fields_json = \'{"law":1}\' WHERE round_id = $frozen', /content/],
    ["UPDATE round_terms SET written_json = '{}' WHERE round_id = $frozen", /content/],
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

function insertLine(line: number, conflict: string): string {
  return `INSERT OR ${conflict} INTO schedule_lines (round_id, letter, line, office, declared_standards)
    VALUES ($frozen, 'A', ${line}, 'EP', '')`;
}

/** SQLite refuses names that a statement does not have. */
function namesIn(sql: string, names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).filter(([name]) => sql.includes(`$${name}`)));
}

function contentOf(connection: Db): readonly unknown[] {
  const tables = ['deals', 'rounds', 'round_terms', 'schedules', 'frozen_schedules', 'schedule_lines'];
  return tables.map((table) => connection.prepare(`SELECT * FROM ${table}`).all());
}
