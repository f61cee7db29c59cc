import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FONT_COPIES } from '../../db/export/fonts/font-files.ts';
import { documentCopies, documentFormats } from '../../domain/contract/exports.ts';
import { runCommandLine } from './run.ts';

const modules = join(import.meta.dirname, '..', '..', 'node_modules');
let folder = '';
let deal = '';

async function parley(...words: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(words, {
    fontFolder: join(folder, 'fonts'),
    folder,
    now: () => '2017-07-05T09:00:00.000Z',
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
}

const exportIt = (...words: readonly string[]) =>
  parley('export', '--workspace', 'a.parley', '--deal', deal, ...words);
const exportJson = async (...words: readonly string[]): Promise<Record<string, unknown>> => {
  const { code, out, err } = await exportIt(...words, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Record<string, unknown>; // one JSON document is what the command answers
};
const written = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>; // as above

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-export-'));
  mkdirSync(join(folder, 'fonts'));
  for (const { from, to } of FONT_COPIES) copyFileSync(join(modules, from), join(folder, 'fonts', to));
  await parley('new', '--workspace', 'a.parley', '--sample');
  deal = 'Sample: Nokia and Xiaomi, July 2017';
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('parley export', () => {
  it.each(documentFormats.flatMap((as) => documentCopies.map((copy) => [as, copy] as const)))(
    'writes %s, %s',
    async (as, copy) => {
      const out = `${copy}.${as}`;
      const answer = await exportJson('--as', as, '--copy', copy, '--out', out);
      expect(answer).toMatchObject({ file: join(folder, out), round: 4, format: as, copy, roundHash: null });
      expect(readFileSync(join(folder, out)).length).toBe(answer['bytes']);
    },
  );

  it('takes a redline against any earlier round, and says which', async () => {
    const words = ['--as', 'json', '--copy', 'redline', '--round', '3', '--since', '1', '--out', 'r.json'];
    expect((await exportIt(...words)).out).toMatch(/r\.json: redline copy of round 3 against round 1$/m);
    expect(written('r.json')).toMatchObject({ round: { number: 3 }, since: { round: { number: 1 } } });
  });

  it('writes down for whom and by whom, and changes how a copy looks for this once', async () => {
    const looks = ['--recipient', 'Counsel', '--legend', 'Draft for talks', '--by', 'A. Person'];
    const words = ['--as', 'json', '--copy', 'counterpart', '--out', 'c.json'];
    expect(await exportJson(...words, ...looks)).toMatchObject({ recipient: 'Counsel', by: 'A. Person' });
    expect(written('c.json')).toMatchObject({ copy: { recipient: 'Counsel', legend: 'Draft for talks' } });
    expect(readFileSync(join(folder, 'c.json'), 'utf8')).not.toContain('A. Person');
    expect(await exportJson(...words)).toMatchObject({ recipient: '', by: '' });
    const plain = await exportJson('--as', 'docx', '--copy', 'counterpart', '--out', 'x.docx');
    const other = [
      '--no-cover',
      '--no-calendar',
      '--numbering',
      'none',
      '--figures',
      'de-DE',
      '--paper',
      'Letter',
    ];
    const changed = await exportJson('--as', 'docx', '--copy', 'counterpart', '--out', 'x.docx', ...other);
    expect(changed['sha256']).not.toBe(plain['sha256']);
  });

  it('says what a copy would hold and leave out, and writes nothing', async () => {
    const before = readdirSync(folder);
    const dry = ['--as', 'docx', '--dry-run'];
    const { code, out } = await exportIt('--copy', 'redline', '--schedules', 'none', ...dry);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^(?:To look at once more.*)?The copy would hold:\n {2}\w.*\nIt would leave out:\n {2}\w.*\nNothing was written\.\n$/s,
    );
    expect(out).toContain('its reader sees both rounds');
    const internal = await exportJson('--copy', 'internal', ...dry);
    expect(internal['holdsPrivate']).not.toEqual([]);
    expect(readdirSync(folder)).toEqual(before);
    const log = await exportIt('--copy', 'redline', '--round', '1', ...dry);
    expect(log).toMatchObject({ code: 1, out: '' });
  });

  it('says on the screen alone what a careful person would look at before a copy goes', async () => {
    const words = ['--as', 'json', '--copy', 'counterpart', '--round', '3'];
    const { out } = await exportIt(...words, '--out', 'careful.json');
    const [caution = ''] = /Beyond our walk-away: .*/.exec(out) ?? [];
    expect(caution).toMatch(/our limit is/);
    expect(readFileSync(join(folder, 'careful.json'), 'utf8')).not.toMatch(/walk-away|our limit/);
    const internal = await exportJson('--as', 'json', '--copy', 'internal', '--out', 'i.json');
    expect(internal['cautions']).toEqual([]);
  });

  it('refuses schedules that the round does not have, by their letters', async () => {
    const words = ['--as', 'pdf', '--copy', 'counterpart', '--schedules', 'Q', '--out', 'x.pdf'];
    const { code, out, err } = await exportIt(...words);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/Round 4 has no Schedule Q: it has/);
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });

  it.each([
    ['a dry run into a file', ['--as', 'docx', '--copy', 'internal', '--dry-run', '--out', 'x.pdf']],
    ['an ending of another format', ['--as', 'docx', '--copy', 'internal', '--out', 'x.pdf']],
    [
      'an earlier round for a copy that is no redline',
      ['--as', 'pdf', '--copy', 'internal', '--since', '1', '--out', 'x.pdf'],
    ],
    ['precedents for a redline', ['--as', 'pdf', '--copy', 'redline', '--with', 'y', '--out', 'x.pdf']],
    [
      'two options that say the opposite',
      ['--as', 'pdf', '--copy', 'internal', '--cover', '--no-cover', '--out', 'x.pdf'],
    ],
    [
      'schedules by other than letters',
      ['--as', 'pdf', '--copy', 'internal', '--schedules', 'A,1', '--out', 'x.pdf'],
    ],
    [
      'a language of figures that is none',
      ['--as', 'pdf', '--copy', 'internal', '--figures', 'en', '--out', 'x.pdf'],
    ],
    [
      'a legend that is too long',
      ['--as', 'pdf', '--copy', 'internal', '--legend', 'x'.repeat(201), '--out', 'x.pdf'],
    ],
  ])('is used wrongly with %s', async (_what, words) => {
    const { code, out, err } = await exportIt(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^--\w+/);
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });

  it.each([
    ['a round that is not there', ['--copy', 'counterpart', '--round', '9']],
    ['a first round as a redline', ['--copy', 'redline', '--round', '1']],
    ['a redline against a later round', ['--copy', 'redline', '--round', '2', '--since', '3']],
    ['a precedent that is not there', ['--copy', 'internal', '--with', 'no-such-entry']],
  ])('refuses %s in words and writes nothing', async (_what, words) => {
    const before = readdirSync(folder);
    const { code, out, err } = await exportIt('--as', 'pdf', ...words, '--out', 'y.pdf');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/\w+ \w+/);
    expect(readdirSync(folder)).toEqual(before);
  });
});
