import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSourceFile } from './source-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-source-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(content: string | Uint8Array): string {
  const path = join(folder, 'list.csv');
  writeFileSync(path, content);
  return path;
}

/** The whole text, or the reason of the refusal. */
async function readAll(path: string): Promise<string> {
  const source = await openSourceFile(path, join(folder, 'deal.parley'));
  if (!source.ok) return source.error.code === 'file-refused' ? source.error.reason : source.error.code;
  try {
    let text = '';
    for await (const chunk of source.value.readText()) {
      if (!chunk.ok) return chunk.error.code === 'file-refused' ? chunk.error.reason : chunk.error.code;
      text += chunk.value.text;
    }
    return text;
  } finally {
    await source.value.close();
  }
}

describe('a file from outside', () => {
  it('is read as UTF-8, whatever the pieces cut through, and hashed', async () => {
    const text = '特許,'.repeat(40_000);
    const path = put(`\uFEFF${text}`);
    expect(await readAll(path)).toBe(text);
    const source = await openSourceFile(path, join(folder, 'deal.parley'));
    if (!source.ok) throw new Error('refused');
    for await (const chunk of source.value.readText()) expect(chunk.ok).toBe(true);
    expect(await source.value.finish()).toEqual({
      ok: true,
      value: { sha256: createHash('sha256').update(`\uFEFF${text}`).digest('hex') },
    });
    await source.value.close();
  });

  it('is read as UTF-16 when its mark says so', async () => {
    expect(await readAll(put(Buffer.from('\uFEFFa,特許\n', 'utf16le')))).toBe('a,特許\n');
    expect(await readAll(put(Buffer.from('\uFEFFa,特許\n', 'utf16le').swap16()))).toBe('a,特許\n');
  });

  it.each([
    ['empty', ''],
    ['not-text', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
    ['not-text', '%PDF-1.7 and so on'],
    ['not-text', 'SQLite format 3\0'],
    ['not-text', Buffer.from([0x61, 0x2c, 0x00, 0x62])],
    ['not-text', Buffer.from([0x61, 0xe9, 0x2c, 0x62])],
    ['not-text', `${'a,b\n'.repeat(30_000)}\0`],
  ])('is refused as %s', async (reason, content) => {
    expect(await readAll(put(content))).toBe(reason);
  });

  it('is refused when it is a folder or not there, without naming folders', async () => {
    mkdirSync(join(folder, 'sub'));
    expect(await readAll(join(folder, 'sub'))).toBe('is-folder');
    expect(await openSourceFile(join(folder, 'gone.csv'), join(folder, 'deal.parley'))).toEqual({
      ok: false,
      error: { code: 'file-refused', reason: 'missing', fileName: 'gone.csv' },
    });
  });

  it('is refused when it changes while it is read', async () => {
    const path = put('a,b\n');
    const source = await openSourceFile(path, join(folder, 'deal.parley'));
    if (!source.ok) throw new Error('refused');
    for await (const chunk of source.value.readText()) expect(chunk.ok).toBe(true);
    appendFileSync(path, 'c,d\n');
    expect(await source.value.finish()).toMatchObject({
      ok: false,
      error: { reason: 'changed-while-reading' },
    });
    await source.value.close();
  });
});
