import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { FONT_COPIES } from '../../db/export/fonts/font-files.ts';
import { readPdf } from '../../db/export/pdf/read-pdf.fixture.ts';
import { startValuedDeal } from '../../db/operations/valued-deal.fixture.ts';
import { unwrap } from '../../db/test-backend.ts';
import { runCommandLine } from './run.ts';

const modules = join(import.meta.dirname, '..', '..', 'node_modules');

async function start() {
  const { backend, open } = await startValuedDeal();
  const { folder } = backend;
  unwrap(await backend.call('workspace.close', {}));
  const fontFolder = join(folder, 'fonts');
  mkdirSync(fontFolder);
  for (const { from, to } of FONT_COPIES) copyFileSync(join(modules, from), join(fontFolder, to));
  const memo = async (...words: readonly string[]) => {
    let [out, err] = ['', ''];
    const code = await runCommandLine(
      ['memo', '--workspace', 'deal.parley', '--deal', open.deal.title, '--out', 'memo.pdf', ...words],
      {
        fontFolder,
        folder,
        now: () => '2026-03-04T05:06:07.000Z',
        lines: () => Readable.from([]),
        out: (text) => {
          out += text;
          return Promise.resolve();
        },
        err: (text) => {
          err += text;
          return Promise.resolve();
        },
      },
    );
    return { code, out, err };
  };
  return { memo, file: join(folder, 'memo.pdf') };
}

it('writes the memo on a round and says where it is', async () => {
  const { memo, file } = await start();
  const { code, out, err } = await memo('--round', '1', '--working', 'full', '--paper', 'Letter', '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ file, pages: expect.any(Number), sha256: expect.any(String) });
  const { pages } = await readPdf(new Uint8Array(readFileSync(file)));
  expect(pages[0]?.text).toContain('What round 1 is worth');
  expect((await memo()).out).toContain(`Wrote ${file} (`);
});

it('refuses a round that is not there and words that it does not know, and writes nothing', async () => {
  const { memo, file } = await start();
  const missing = await memo('--round', '7');
  expect(missing.code).toBe(1);
  expect(missing.err).not.toBe('');
  expect(await memo('--working', 'some')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--working is one of: summary, full.'),
  });
  expect(await memo('--round', 'first')).toMatchObject({ code: 2 });
  expect(existsSync(file)).toBe(false);
});
