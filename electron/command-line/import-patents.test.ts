import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { runCommandLine } from './run.ts';

async function start(list: string) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-import-patents-'));
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
  writeFileSync(join(folder, 'list.csv'), list);
  await parley('new', '--workspace', 'a.parley');
  return (...words: readonly string[]) =>
    parley('import-patents', '--workspace', 'a.parley', '--owner', 'N', '--file', 'list.csv', ...words);
}

const DATES_OF_EITHER_ORDER = [
  'Patent No.,Application number,Filing date',
  'US9900123B2,US 13/957122,03/04/2012',
  'US9900124B2,US 13/95x,05/06/2012',
].join('\n');

it('says what was doubtful about reading a list, in words and in JSON', async () => {
  const importPatents = await start(DATES_OF_EITHER_ORDER);
  const { code, out } = await importPatents('--list', 'L', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    resolved: 2,
    unresolved: 0,
    applicationsNotUnderstood: 1,
    doubts: [expect.stringContaining('two orders')],
  });
  const spoken = await importPatents('--list', 'M');
  expect(spoken.out).toMatch(/^Doubtful: .*two orders/m);
  expect(spoken.out).toContain('Application numbers not understood: 1.');
});

it('says the first of many rejects and how to name their office, and takes only codes of offices', async () => {
  const numbers = Array.from({ length: 30 }, (_, at) => String(7_292_636 + at));
  const importPatents = await start(['Patent No.', ...numbers].join('\n'));
  expect(await importPatents('--list', 'L', '--office', 'ZZ')).toMatchObject({ code: 2 });
  const { out } = await importPatents('--list', 'L');
  expect(out.match(/^ {2}row /gm)).toHaveLength(20);
  expect(out).toContain('… and 10 more with --json');
  expect(out).toContain('--office CODE.');
});

it('has no doubt of the order of dates when it is said', async () => {
  const importPatents = await start(DATES_OF_EITHER_ORDER);
  const { out } = await importPatents('--list', 'L', '--dates', 'month-first', '--json');
  expect(JSON.parse(out)).toMatchObject({ doubts: [] });
  expect(await importPatents('--list', 'M', '--dates', 'sideways')).toMatchObject({ code: 2 });
});
