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

const workspace = (): string => join(folder, 'deal.parley');

describe('a file from outside', () => {
  it('is read whole, in pieces, and hashed', async () => {
    const content = Buffer.alloc(300_000, 'a,b;c\n');
    const source = await openSourceFile(put(content), workspace());
    if (!source.ok) throw new Error('refused');
    const pieces: Buffer[] = [];
    for await (const chunk of source.value.readBytes())
      if (chunk.ok) pieces.push(Buffer.from(chunk.value.bytes));
    expect(pieces.length).toBeGreaterThan(3);
    expect(Buffer.concat(pieces).equals(content)).toBe(true);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(await source.value.finish()).toEqual({ ok: true, value: { sha256 } });
    await source.value.close();
  });

  it('is hashed though nobody has read it from front to back', async () => {
    const source = await openSourceFile(put('a,b\n'), workspace());
    if (!source.ok) throw new Error('refused');
    const sha256 = createHash('sha256').update('a,b\n').digest('hex');
    expect(await source.value.finish()).toEqual({ ok: true, value: { sha256 } });
    await source.value.close();
  });

  it('is refused when it is empty, a folder, a device or not there, without naming folders', async () => {
    const refusal = async (path: string): Promise<unknown> => {
      const source = await openSourceFile(path, workspace());
      return source.ok ? 'opened' : source.error;
    };
    mkdirSync(join(folder, 'sub'));
    expect(await refusal(put(''))).toEqual({ code: 'file-refused', reason: 'empty', fileName: 'list.csv' });
    expect(await refusal(join(folder, 'sub'))).toMatchObject({ reason: 'is-folder', fileName: 'sub' });
    expect(await refusal(join(folder, 'gone.csv'))).toEqual({
      code: 'file-refused',
      reason: 'missing',
      fileName: 'gone.csv',
    });
    expect(await refusal(process.platform === 'win32' ? folder : '/dev/null')).toMatchObject({
      code: 'file-refused',
    });
  });

  it.each(['appended', 'shortened'])('is refused when it was %s while it was read', async (how) => {
    const path = put('a,b\n'.repeat(100));
    const source = await openSourceFile(path, workspace());
    if (!source.ok) throw new Error('refused');
    if (how === 'appended') appendFileSync(path, 'c,d\n');
    else writeFileSync(path, 'a,b\n');
    for await (const chunk of source.value.readBytes()) expect(chunk.ok).toBe(true);
    expect(await source.value.finish()).toMatchObject({
      ok: false,
      error: { reason: 'changed-while-reading' },
    });
    await source.value.close();
  });
});
