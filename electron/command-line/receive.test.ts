import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { FONT_COPIES } from '../../db/export/fonts/font-files.ts';
import { createTestBackend } from '../../db/test-backend.ts';
import { runCommandLine } from './run.ts';

const modules = join(import.meta.dirname, '..', '..', 'node_modules');

it('receives a Word file of the sample as a round, and says what became of each part', async () => {
  const { folder } = createTestBackend();
  const fontFolder = join(folder, 'fonts');
  mkdirSync(fontFolder);
  for (const { from, to } of FONT_COPIES) copyFileSync(join(modules, from), join(fontFolder, to));
  const parley = async (...words: readonly string[]) => {
    let [out, err] = ['', ''];
    const code = await runCommandLine(words, {
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
    });
    return { code, out, err };
  };
  const made = await parley('new', '--workspace', 'a.parley', '--sample', '--json');
  const [deal] = (JSON.parse(made.out) as { readonly deals: readonly { readonly id: string }[] }).deals;
  const of = ['--workspace', 'a.parley', '--deal', deal?.id ?? ''];
  await parley('export', ...of, '--round', '3', '--as', 'docx', '--copy', 'counterpart', '--out', 'x.docx');
  const misdated = await parley('receive', ...of, '--file', 'x.docx', '--dated', '24.11.2026');
  expect(misdated).toMatchObject({ code: 2, out: '' });
  expect(misdated.err).toMatch(/--dated is a day by year, month and day, such as 2026-11-24\./);
  const refused = await parley('receive', ...of, '--file', 'x.docx', '--draft');
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toMatch(/Round 4 is a draft that holds work of ours/);
  const frozen = await parley('receive', ...of, '--file', 'x.docx', '--json');
  expect(frozen.code).toBe(0);
  expect(JSON.parse(frozen.out)).toMatchObject({
    kind: 'text',
    against: 3,
    round: { number: 4, status: 'received' },
    draft: 5,
    absent: [],
  });
  const again = await parley('receive', ...of, '--file', 'x.docx');
  expect(again.err).toMatch(/was received on 2026-03-04 and is round 4/);
  await parley('export', ...of, '--as', 'docx', '--copy', 'redline', '--out', 'y.docx');
  const answered = await parley('receive', ...of, '--file', 'y.docx', '--draft');
  expect(answered).toMatchObject({ code: 0, err: '' });
  expect(answered.out).toMatch(/y.docx is round 6, a draft/);
  expect(answered.out).toMatch(/It was made from round 5, which is a draft here/);
}, 120_000);
