import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTestBackend, unwrap, type TestBackend } from '../test-backend.ts';

async function createClosed(backend: TestBackend, name = 'deal.parley'): Promise<string> {
  const file = backend.path(name);
  unwrap(await backend.call('workspace.create', { file, sample: true }));
  unwrap(await backend.call('workspace.close', {}));
  return file;
}

const refusal = (reason: string) => ({ ok: false, error: { code: 'file-refused', reason } });

describe('a workspace file', () => {
  it('is one file once it is closed, marked as ours, strict and sound', async () => {
    const backend = createTestBackend();
    const file = await createClosed(backend);
    expect(readdirSync(backend.folder)).toEqual(['deal.parley']);
    const db = new Database(file, { readonly: true });
    expect(db.pragma('application_id', { simple: true })).toBe(0x5041524c);
    const loose = db
      .prepare(
        // a search index keeps its own tables, which cannot be strict
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND strict = 0",
      )
      .all();
    expect(loose).toEqual([]);
    db.close();
  });

  it('is never written over', async () => {
    const backend = createTestBackend();
    const file = await createClosed(backend);
    const before = readFileSync(file);
    expect(await backend.call('workspace.create', { file, sample: false })).toMatchObject(refusal('exists'));
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('has to end in .parley and lie in a folder that is there', async () => {
    const backend = createTestBackend();
    expect(
      await backend.call('workspace.create', { file: backend.path('deal.db'), sample: false }),
    ).toMatchObject({ error: { code: 'invalid-input' } });
    expect(
      await backend.call('workspace.create', { file: backend.path('nowhere/deal.parley'), sample: false }),
    ).toMatchObject(refusal('no-folder'));
    expect(readdirSync(backend.folder)).toEqual([]);
  });

  it('is open to one at a time, and free again after closing', async () => {
    const [first, second] = [createTestBackend(), createTestBackend()];
    const file = await createClosed(first);
    unwrap(await first.call('workspace.open', { file }));
    expect(await second.call('workspace.open', { file })).toMatchObject(refusal('in-use'));
    unwrap(await first.call('workspace.close', {}));
    expect(await second.call('workspace.open', { file })).toMatchObject({ ok: true });
  });

  it('stays open when another cannot be opened', async () => {
    const backend = createTestBackend();
    const file = await createClosed(backend);
    unwrap(await backend.call('workspace.open', { file }));
    expect(await backend.call('workspace.open', { file: backend.path('gone.parley') })).toMatchObject(
      refusal('missing'),
    );
    expect(await backend.call('workspace.current', {})).toMatchObject({ ok: true, value: { file } });
  });

  it('keeps its lock whatever this process is asked to do with the same file', async () => {
    const backend = createTestBackend();
    const file = await createClosed(backend);
    unwrap(await backend.call('workspace.open', { file }));
    symlinkSync(file, backend.path('link.parley'));
    const other = (name: string) => backend.call('workspace.open', { file: backend.path(name) });
    expect(await other('./deal.parley')).toMatchObject({ ok: true, value: { file } });
    expect(await other('link.parley')).toMatchObject({ ok: true, value: { file } });
    const started = await backend.call('patentLists.import', {
      source: { file },
      name: 'L',
      owner: 'N',
      settings: {},
    });
    expect(await backend.finish(started)).toMatchObject(refusal('is-workspace'));
    // another process, because locks of one process do not hold against itself
    const probe = `const db = new (require('better-sqlite3'))(${JSON.stringify(file)}, { timeout: 0 }); db.pragma('user_version'); db.exec('BEGIN IMMEDIATE')`;
    const { stderr } = spawnSync(process.execPath, ['-e', probe], {
      encoding: 'utf8',
      cwd: import.meta.dirname,
    });
    expect(stderr).toContain('SQLITE_BUSY');
  });

  it('opens and closes one after the other, however fast it is asked', async () => {
    const backend = createTestBackend();
    const files = [await createClosed(backend, 'a.parley'), await createClosed(backend, 'b.parley')];
    await Promise.all(files.map((file) => backend.call('workspace.open', { file })));
    unwrap(await backend.call('workspace.close', {}));
    const second = createTestBackend();
    for (const file of files)
      expect(await second.call('workspace.open', { file })).toMatchObject({ ok: true });
  });

  it('verifies', async () => {
    const backend = createTestBackend();
    const file = await createClosed(backend);
    unwrap(await backend.call('workspace.open', { file }));
    expect(unwrap(await backend.call('workspace.verify', {}))).toMatchObject({ ok: true });
  });
});

describe('a file that cannot be opened keeps its bytes', () => {
  const cases: readonly (readonly [string, string, (file: string, sound: string) => void])[] = [
    ['an empty file', 'empty', (file) => writeFileSync(file, '')],
    ['a text file', 'not-a-workspace', (file) => writeFileSync(file, 'Dear Sirs, '.repeat(40))],
    ['a short file', 'not-a-workspace', (file) => writeFileSync(file, 'SQLite format 3\0')],
    [
      'a database of another program',
      'not-a-workspace',
      (file) => {
        const db = new Database(file);
        db.exec('CREATE TABLE notes (id INTEGER)');
        db.close();
      },
    ],
    [
      'a newer workspace',
      'newer',
      (file, sound) => {
        copyFileSync(sound, file);
        const db = new Database(file);
        db.pragma('user_version = 9999');
        db.close();
      },
    ],
    [
      'a half-written workspace',
      'damaged',
      (file, sound) => {
        copyFileSync(sound, file);
        truncateSync(file, Math.floor(readFileSync(sound).length / 2));
      },
    ],
    [
      'a workspace with pages overwritten',
      'damaged',
      (file, sound) => {
        const bytes = readFileSync(sound);
        bytes.fill(0xa5, 4096, 4096 * 6);
        writeFileSync(file, bytes);
      },
    ],
    [
      'a workspace whose schema step is a stranger',
      'damaged',
      (file, sound) => {
        copyFileSync(sound, file);
        const db = new Database(file);
        db.exec("UPDATE schema_steps SET sha256 = 'other'");
        db.close();
      },
    ],
  ];

  it.each(cases)('%s', async (_what, reason, make) => {
    const backend = createTestBackend();
    const sound = await createClosed(backend, 'sound.parley');
    const file = backend.path('wrong.parley');
    make(file, sound);
    const before = readFileSync(file);
    expect(await backend.call('workspace.open', { file })).toMatchObject(refusal(reason));
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(backend.incidents).toEqual([]);
  });

  it('a folder', async () => {
    const backend = createTestBackend();
    mkdirSync(backend.path('folder.parley'));
    expect(await backend.call('workspace.open', { file: backend.path('folder.parley') })).toMatchObject(
      refusal('is-folder'),
    );
    expect(existsSync(backend.path('folder.parley'))).toBe(true);
  });
});
