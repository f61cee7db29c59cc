import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ok } from '../domain/result.ts';
import { createWriteGate } from './write-gate.ts';

/** A file that a second connection is reading, so that its journal cannot be changed. */
function openWithReader() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const file = join(folder, 'read.parley');
  const db = new Database(file, { timeout: 0 });
  db.pragma('journal_mode = WAL');
  db.pragma('foreign_keys = ON');
  db.exec('CREATE TABLE patents (number TEXT)');
  const reader = new Database(file, { timeout: 0 });
  reader.exec('BEGIN; SELECT * FROM patents');
  onTestFinished(() => {
    reader.close();
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { db, reader };
}

describe('the gate for writes', () => {
  it('has foreign keys watched again, and opens, when the journal cannot be changed', async () => {
    const { db, reader } = openWithReader();
    reader.prepare('SELECT * FROM patents').all();
    const gate = createWriteGate(db);
    const work = async () => ok(db.prepare("INSERT INTO patents VALUES ('EP1')").run().changes);
    await expect(gate.exclusively(work, 1_000_000)).rejects.toThrow('locked');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(gate.isClosed()).toBe(false);
    reader.exec('COMMIT');
    reader.close();
    expect(await gate.exclusively(work, 1_000_000)).toEqual(ok(1));
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  });
});
