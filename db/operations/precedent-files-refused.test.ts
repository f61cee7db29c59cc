import { truncateSync, writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { aPrecedent } from '../../domain/precedents/precedent.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { openWorkspace, preview } from './precedent-files.fixture.ts';

describe('what is no file of precedents', () => {
  it.each([
    ['in.json', '  ', 'wrong-format', 'nothing in it'],
    ['in.json', '[]', 'wrong-format', 'no entry'],
    ['in.json', '{"entries": 5}', 'wrong-format', 'no list'],
    ['in.json', '"text"', 'wrong-format', 'neither an entry nor a list'],
    ['in.json', 'id,title\nx,y', 'wrong-format', 'no sound JSON'],
    ['in.json', '[\n{"id": "x",\n}]', 'wrong-format', 'no sound JSON'],
    ['in.json', '[{"id": "x"', 'wrong-format', 'not whole'],
    ['in.json', '{"format":"other","entries":[]}', 'wrong-format', 'Its format is "other"'],
    ['in.json', '{"format":"parley-precedents","version":2,"entries":[]}', 'wrong-format', 'version is 2'],
    ['in.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'wrong-format', 'lists'],
    ['in.csv', 'name,title\nx,y', 'wrong-format', 'None of its columns is called "id"'],
    ['in.csv', 'id,title,Title\nx,y,z', 'wrong-format', 'Two of its columns'],
    ['in.csv', 'id,title\nx,y,z', 'wrong-format', 'Row 2 has more cells'],
    ['in.csv', 'id,title\nx,"y', 'wrong-format', 'Row 2 cannot be read: a quote is opened'],
    ['in.csv', 'id,title\nx,y"z', 'wrong-format', 'Row 2 cannot be read'],
    ['in.csv', 'id,title\n', 'wrong-format', 'no entry'],
    ['in.csv', '%PDF-1.7\n', 'not-text', 'PDF'],
  ])('%s is refused in words (%#)', async (name, content, reason, words) => {
    const backend = await openWorkspace();
    expect(await preview(backend, content.slice(0, 300_000), name)).toMatchObject({
      error: { code: 'file-refused', reason, detail: expect.stringMatching(new RegExp(words, 'i')) },
    });
    expect(backend.incidents).toEqual([]);
  });

  it('is refused when it is large, before it is read', async () => {
    const backend = await openWorkspace();
    const file = backend.path('large.json');
    writeFileSync(file, '[');
    truncateSync(file, 200 * 1024 * 1024);
    expect(await backend.call('precedents.readFile', { file })).toMatchObject({
      error: { reason: 'wrong-format', detail: expect.stringContaining('20 MB') },
    });
  });

  it('is refused where its bytes cannot be read for certain, and read where they can', async () => {
    const backend = await openWorkspace();
    const file = JSON.stringify([aPrecedent({ title: 'Größe und Übermut über Ärzte' })]);
    const read = async (bytes: Buffer) => preview(backend, bytes);
    for (const encoding of ['utf-16le', 'windows-1252'])
      expect(unwrap(await read(iconv.encode(file, encoding, { addBOM: true }))).entries[0]?.title).toBe(
        'Größe und Übermut über Ärzte',
      );
    const damaged = Buffer.from(file);
    damaged[damaged.indexOf(Buffer.from('ö'))] = 0xff;
    expect(unwrap(await read(damaged)).doubts).toEqual([expect.stringContaining('not certain')]);
    const marked = Buffer.concat([Buffer.from('\uFEFF'), damaged]);
    expect(await read(marked)).toMatchObject({ error: { code: 'file-refused', reason: 'not-text' } });
  });
});
