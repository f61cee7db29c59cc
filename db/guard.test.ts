import Database from 'better-sqlite3';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../domain/result.ts';
import { guard } from './guard.ts';
import { createTestBackend, unwrap } from './test-backend.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-guard-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const logged: unknown[] = [];
const settings = {
  newId: () => 'incident-1',
  logFailure: (...entry: readonly unknown[]) => logged.push(entry),
};
const guarded = (work: () => void) =>
  guard(settings, 'test', join(folder, 'deal.parley'), async () => {
    work();
    return ok(null);
  });

describe('a throw becomes a value', () => {
  it('when there is no room', async () => {
    const db = new Database(join(folder, 'deal.parley'));
    db.exec('CREATE TABLE notes (body TEXT)');
    db.pragma('max_page_count = 3');
    const fill = () => db.prepare('INSERT INTO notes VALUES (?)').run('x'.repeat(100_000));
    expect(await guarded(fill)).toMatchObject({
      error: { code: 'file-refused', reason: 'disk-full', fileName: 'deal.parley' },
    });
    db.close();
  });

  it('when the file may not be written', async () => {
    const file = join(folder, 'deal.parley');
    new Database(file).exec('CREATE TABLE notes (body TEXT)').close();
    const db = new Database(file, { readonly: true });
    const write = () => db.exec("INSERT INTO notes VALUES ('x')");
    expect(await guarded(write)).toMatchObject({ error: { reason: 'read-only' } });
    db.close();
  });

  it('when the file is damaged, or no database', async () => {
    const file = join(folder, 'deal.parley');
    writeFileSync(file, 'no database at all, and long enough to be looked at'.repeat(50));
    const open = () => new Database(file).pragma('user_version');
    expect(await guarded(open)).toMatchObject({ error: { reason: 'not-a-workspace' } });
  });

  it('but a file of our own that is not there is a bug', async () => {
    const read = () => readFileSync(join(folder, 'fonts', 'serif.ttf'));
    expect(await guarded(read)).toMatchObject({ error: { code: 'internal' } });
    logged.length = 0;
  });

  it('when a job was told to stop', async () => {
    expect(await guarded(() => AbortSignal.abort().throwIfAborted())).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
  });

  it('when it is a bug: an incident, with the whole story in the log only', async () => {
    const bug = new TypeError('a bug');
    const work = () => {
      throw bug;
    };
    expect(await guarded(work)).toEqual({ ok: false, error: { code: 'internal', incidentId: 'incident-1' } });
    expect(logged).toEqual([['test', 'incident-1', bug]]);
  });

  it('also behind the door: a stored value that nobody can read is an incident, not an answer', async () => {
    const backend = createTestBackend();
    const file = backend.path('deal.parley');
    unwrap(await backend.call('workspace.create', { file, sample: true }));
    const [deal] = unwrap(await backend.call('deals.list', {}));
    unwrap(await backend.call('workspace.close', {}));
    const db = new Database(file);
    db.exec(
      `UPDATE round_terms SET fields_json = '{"territory":{"basis":"rumour"}}' WHERE term_key = 'territory'
         AND round_id = (SELECT id FROM rounds WHERE status = 'draft')`,
    );
    db.close();
    unwrap(await backend.call('workspace.open', { file }));
    expect(await backend.call('deals.open', { dealId: deal?.id ?? '' })).toMatchObject({
      error: { code: 'internal' },
    });
    expect(backend.incidents).toHaveLength(1);
  });
});
