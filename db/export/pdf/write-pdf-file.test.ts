import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { writePdf } from './write-pdf.ts';
import { writePdfFile } from './write-pdf-file.ts';

const fonts = fontFilesFromPackages('node_modules');
const document = sampleDocument({ scheduleRows: 300 });
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pdf-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a PDF file', () => {
  it('appears whole, the same bytes as in memory', async () => {
    const path = join(folder, 'term sheet 小米.pdf');
    await writePdfFile(document, path, { fonts });
    expect(await readdir(folder)).toEqual(['term sheet 小米.pdf']);
    expect((await readFile(path)).equals(Buffer.from(await writePdf(document, { fonts })))).toBe(true);
  });

  it('leaves nothing when it is cancelled, and stops at once', async () => {
    const cancel = new AbortController();
    let calls = 0;
    let cancelledAt = 0;
    const writing = writePdfFile(document, join(folder, 'a.pdf'), {
      fonts,
      signal: cancel.signal,
      onProgress: () => {
        calls += 1;
        if (calls === 4) {
          cancelledAt = calls;
          cancel.abort();
        }
      },
    });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(calls).toBe(cancelledAt);
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not begin when it was cancelled before', async () => {
    await expect(
      writePdfFile(document, join(folder, 'a.pdf'), { fonts, signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves the older file as it was when writing fails', async () => {
    const path = join(folder, 'a.pdf');
    await writeFile(path, 'older');
    const failing = writePdfFile(document, path, {
      fonts,
      onProgress: (done) => {
        if (done > 50) throw new Error('ENOSPC');
      },
    });
    await expect(failing).rejects.toThrow('ENOSPC');
    expect(await readdir(folder)).toEqual(['a.pdf']);
    expect(await readFile(path, 'utf8')).toBe('older');
  });

  it('says why when the place cannot be written', async () => {
    await expect(writePdfFile(document, join(folder, 'no', 'a.pdf'), { fonts })).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await chmod(folder, 0o755);
    await expect(writePdfFile(document, folder, { fonts })).rejects.toThrow(/EISDIR|EEXIST|EPERM|ENOTEMPTY/);
    expect(await readdir(folder)).toEqual([]);
  });
});
