import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { runCommandLine } from './run.ts';

async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-patents-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const parley = async (...words: readonly string[]) => {
    let [out, err] = ['', ''];
    const code = await runCommandLine(words, {
      fontFolder: folder,
      folder,
      now: () => '2017-07-05T09:00:00.000Z',
      lines: () => Readable.from([]),
      out: async (text) => void (out += text),
      err: async (text) => void (err += text),
    });
    return { code, out, err };
  };
  writeFileSync(join(folder, 'list.csv'), toCutForm(inventedRows));
  await parley('new', '--workspace', 'a.parley');
  const list = ['--workspace', 'a.parley', '--list', 'Theirs'];
  await parley('import-patents', ...list, '--owner', 'Example Wireless Oy', '--file', 'list.csv');
  return (...words: readonly string[]) => parley('patents', ...list.slice(0, 2), ...words);
}

it('searches one list and says how many rows there are', async () => {
  const patents = await start();
  const { code, out, err } = await patents(
    '--list',
    'theirs',
    '--query',
    'US 8,900,101',
    '--limit',
    '1',
    '--json',
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    list: 'Theirs',
    query: 'US 8,900,101',
    total: 2,
    rows: [{ row: 3, publications: 'US2013900101A1 | US8900101B2', owner: 'Example Wireless Oy' }],
  });
  const words = await patents('--list', 'Theirs', '--query', 'handover');
  expect(words.out).toBe(
    '1 row in "Theirs" for "handover":\n' +
      '6  EP2900303A1  filed 2012-03-03  expires 2032-03-03 (estimated)  3GPP TS 36.901  Example Wireless Oy  Handover, with a comma and a "quoted" word\n',
  );
});

it('refuses a list that is not there with those that are, and a limit that is none', async () => {
  const patents = await start();
  expect(await patents('--list', 'Ours')).toMatchObject({
    code: 1,
    err: 'There is no patent list "Ours". This workspace holds:\n  Theirs\n',
  });
  expect((await patents('--list', 'Theirs', '--limit', '0')).code).toBe(2);
});
