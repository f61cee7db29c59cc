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
let rounds: number;
beforeEach(() => {
  rounds = 0;
  folder = mkdtempSync(join(tmpdir(), 'parley-step-2-'));
  db = new Database(join(folder, 'deal.parley'));
  goTo(1);
  db.exec(`
    INSERT INTO parties (id, name) VALUES ('p', 'Nokia'), ('q', 'Xiaomi');
    INSERT INTO deals VALUES ('d', 'Aspen', 'p', 'q', 'A', '2026-01-01', '2026-01-02');`);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const goTo = (version: number) => {
  const file = join(folder, 'deal.parley');
  migrate(db, { file, steps: migrations.slice(0, version), now: () => '2026-01-03T00:00:00.000Z' });
};

/** A round of step 1 with these terms, as raw rows. */
function insertRound(terms: Readonly<Record<string, Readonly<Record<string, unknown>>>>): string {
  const id = `r${(rounds += 1)}`;
  db.prepare("INSERT INTO rounds VALUES (?, 'd', ?, 'draft', 'A', '2026-01-02')").run(id, rounds);
  const insert = db.prepare('INSERT INTO round_terms VALUES (?, ?, ?, ?, ?)');
  for (const [key, fields] of Object.entries(terms))
    insert.run(id, key, 'proposed-by-b', 1, JSON.stringify(fields));
  return id;
}

function termsOf(roundId: string): Readonly<Record<string, unknown>> {
  const rows = db
    .prepare<[string], { term_key: string; fields_json: string }>(
      'SELECT term_key, fields_json FROM round_terms WHERE round_id = ?',
    )
    .all(roundId);
  return Object.fromEntries(rows.map((row) => [row.term_key, JSON.parse(row.fields_json)]));
}

const stated = (value: unknown) => ({ basis: 'stated', value });
const undisclosed = { basis: 'undisclosed' };

describe('step 2', () => {
  it('moves values to the terms that they became, with the state of the old ones', () => {
    const id = insertRound({
      'licensed-patents': { fromA: stated('all'), captureUntil: stated('2026-01-02') },
      'grant-direction': {
        direction: stated('cross'),
        exclusive: stated(false),
        transferable: undisclosed,
        acts: { basis: 'illustrative', value: ['make', 'sell'] },
      },
      'governing-law': { law: stated('Finland'), forum: stated('icc'), seat: stated('Genève "la vieille"') },
    });
    goTo(2);
    expect(termsOf(id)).toEqual({
      'licensed-patents': { fromA: stated('all') },
      'capture-period': { until: stated('2026-01-02') },
      'grant-direction': { direction: stated('cross') },
      rights: { acts: { basis: 'illustrative', value: ['make', 'sell'] } },
      exclusivity: { exclusive: stated(false), transferable: undisclosed },
      'governing-law': { law: stated('Finland') },
      'dispute-resolution': { forum: stated('icc'), seat: stated('Genève "la vieille"') },
    });
    const standing = db.prepare('SELECT DISTINCT state, binding, written_json, custom_json FROM round_terms');
    expect(standing.all()).toEqual([
      { state: 'proposed-by-b', binding: 1, written_json: null, custom_json: null },
    ]);
  });

  it('gives the running royalty to whoever pays it, and to both where nobody knows', () => {
    const rate = stated({ lines: [{ product: 'Handsets', rate: { kind: 'percent', percent: '0.250' } }] });
    const paidBy = (payer: unknown) =>
      insertRound({ consideration: { forms: undisclosed, ...(payer ? { payer } : {}), royalty: rate } });
    const cases = [
      [paidBy(stated('A')), { royaltyA: rate }],
      [paidBy(stated('B')), { royaltyB: rate }],
      [paidBy(stated('both')), { royaltyA: rate, royaltyB: rate }],
      [paidBy(undisclosed), { royaltyA: rate, royaltyB: rate }],
      [paidBy(null), { royaltyA: rate, royaltyB: rate }],
    ] as const;
    goTo(2);
    for (const [id, expected] of cases) {
      expect(termsOf(id)['rate']).toEqual(expected);
      expect(termsOf(id)['consideration']).not.toHaveProperty('royalty');
    }
  });

  it('makes no term where there is no value, and overwrites none that is there', () => {
    const bare = insertRound({ 'grant-direction': { direction: stated('cross') }, consideration: {} });
    const full = insertRound({
      'governing-law': { forum: stated('icc') },
      'dispute-resolution': { forum: stated('courts') },
    });
    goTo(2);
    expect(termsOf(bare)).toEqual({ 'grant-direction': { direction: stated('cross') }, consideration: {} });
    expect(termsOf(full)).toEqual({ 'governing-law': {}, 'dispute-resolution': { forum: stated('courts') } });
  });

  it('leaves drafts as drafts, without a seal, and deals without a next step', () => {
    insertRound({});
    goTo(2);
    expect(db.prepare('SELECT status, channel, note, frozen_at, content_hash FROM rounds').all()).toEqual([
      { status: 'draft', channel: null, note: '', frozen_at: null, content_hash: null },
    ]);
    expect(db.prepare('SELECT next_step, next_step_due, history_revision FROM deals').all()).toEqual([
      { next_step: '', next_step_due: null, history_revision: 0 },
    ]);
  });
});
