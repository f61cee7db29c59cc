import { once } from 'node:events';
import { appendFileSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedRows, toCutForm } from './formats/isld/isld.fixture.ts';
import { describe as describeError, putFile, readContent } from './patent-source.fixture.ts';
import { openPatentSource } from './patent-source.ts';

const list = toCutForm(inventedRows);

async function whyNotOpened(file: string): Promise<string> {
  const source = await openPatentSource({ file }, '/nowhere');
  if (!source.ok) return describeError(source.error);
  await source.value.close();
  return 'opened';
}

describe('what is no list at all', () => {
  it('is refused in words, whatever it is', async () => {
    const folder = dirname(putFile('x'));
    mkdirSync(join(folder, 'sub'));
    expect(await whyNotOpened(join(folder, 'sub'))).toContain('is-folder');
    expect(await whyNotOpened(join(folder, 'gone.csv'))).toContain('missing');
    expect(await whyNotOpened(putFile(''))).toContain('empty');
  });

  it.skipIf(process.platform === 'win32')('is refused when it is a pipe of another program', async () => {
    const pipe = join(dirname(putFile('x')), 'pipe');
    const server = createServer().listen(pipe);
    await once(server, 'listening');
    expect(await whyNotOpened(pipe)).toContain('not an ordinary file');
    server.close();
  });

  it.each([
    ['%PDF-1.4', 'a PDF'],
    [Buffer.from('89504e470d0a1a0a', 'hex'), 'a picture'],
    [Buffer.from('7f454c46020101000000', 'hex'), 'a program'],
    [Buffer.from('1f8b0800', 'hex'), 'gzip'],
    ['SQLite format 3\0', 'SQLite'],
    [Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)), 'bytes that no text has'],
  ])('is refused by its content: %#', async (content, words) => {
    expect(await whyNotOpened(putFile(content))).toContain(words);
  });

  it.each([
    ['\n\n\n', 'rows'],
    ['\uFEFF', 'rows'],
    [list.split('\r\n')[0] ?? '', 'no rows'],
    ['Title,Owner\nBox,Example\n', 'No column is taken'],
    ['just a sentence\n', 'No column is taken'],
  ])('is refused when it is looked at and when it is read: %#', async (content, words) => {
    const { preview, error } = await readContent(content);
    expect(preview.refusal ?? '').toMatch(words === 'rows' ? /rows|No column/ : words);
    expect(error).toMatchObject({ reason: 'wrong-format', detail: preview.refusal });
  });
});

describe('a list in disorder', () => {
  it('loses one row to a bad quote, a wrong number of columns, a cell without end', async () => {
    const rows = Array.from({ length: 6 }, (_, n) => `EP290030${n}B1,Title ${n},2013-05-14`);
    rows[1] = 'EP2900301B1,"Title 1,2013-05-14';
    rows[2] = 'EP2900302B1,Title 2';
    rows[3] = `EP2900303B1,${'x'.repeat(50_000_000)},2013-05-14`;
    const {
      rows: read,
      unreadable,
      error,
    } = await readContent(`Publication number,Title,Filing date\n${rows.join('\n')}\n`);
    expect(error).toBeUndefined();
    expect(read.map(({ rowNumber }) => rowNumber)).toEqual([1, 2, 5, 6]);
    expect(unreadable.map(({ rowNumber }) => rowNumber)).toEqual([3, 4]);
    expect(unreadable.map(({ reason }) => reason)).toEqual([
      'the row has 2 columns where the table has 3',
      'the row is longer than any list has',
    ]);
    expect(unreadable[1]?.raw.length).toBeLessThan(1001);
  });

  it('is read with CR alone, though a cell holds a line feed', async () => {
    const text = 'Publication number,"Title\nof it"\rEP2900303B1,"a\nb"\rEP2900304B1,c';
    const { rows } = await readContent(text);
    expect(rows.map(({ title }) => title)).toEqual(['a\nb', 'c']);
  });

  it('is refused when a column that is read stands twice and differs, and read when it does not', async () => {
    const twice = list.replace('DIPG_ID', 'PUBL_NUMBER');
    const { preview, error } = await readContent(twice);
    expect(preview.refusal).toContain('PUBL_NUMBER stands in the header twice');
    expect(error).toMatchObject({ reason: 'wrong-format' });
    const same = list
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => `${line},${/(?:Example Wireless Oy|COMP_LEGAL_NAME)/.exec(line)?.[0] ?? ''}`)
      .join('\r\n');
    expect((await readContent(same)).rows).toHaveLength(6);
  });

  it('is not imported when it changes while it is read', async () => {
    const file = putFile(list);
    const source = await openPatentSource({ file }, '/nowhere');
    if (!source.ok) throw new Error('refused');
    const preview = await source.value.preview({}, () => undefined);
    if (!preview.ok) throw new Error('refused');
    appendFileSync(file, 'one more\n');
    for await (const batch of source.value.readRows(preview.value.settings)) expect(batch.ok).toBe(true);
    expect(await source.value.finish()).toMatchObject({
      ok: false,
      error: { reason: 'changed-while-reading' },
    });
    await source.value.close();
  });
});
