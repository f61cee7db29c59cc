import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPdf } from '../../db/export/pdf/read-pdf.fixture.ts';
import { FONT_COPIES } from '../../db/export/fonts/font-files.ts';
import { inventedRows, toCutForm } from '../../db/import/formats/isld/isld.fixture.ts';
import { copyFileSync } from 'node:fs';
import { runCommandLine } from './run.ts';

const modules = join(import.meta.dirname, '..', '..', 'node_modules');
let folder: string;
let fontFolder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-cli-'));
  fontFolder = join(folder, 'fonts');
  mkdirSync(fontFolder);
  for (const { from, to } of FONT_COPIES) copyFileSync(join(modules, from), join(fontFolder, to));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function parley(...words: readonly string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await runCommandLine(words, {
    fontFolder,
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

async function sampleDeal(): Promise<string> {
  const { out } = await parley('new', '--workspace', 'a.parley', '--sample', '--json');
  return (JSON.parse(out) as { deals: [{ id: string }] }).deals[0].id;
}

describe('parley', () => {
  it('makes a workspace and says where, relative to the folder of the person', async () => {
    const { code, out, err } = await parley('new', '--workspace', 'a.parley', '--sample', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      workspace: join(folder, 'a.parley'),
      deals: [{ id: expect.any(String), title: 'Sample: Nokia and Xiaomi, July 2017' }],
    });
    expect((await parley('verify', '--workspace', 'a.parley')).code).toBe(0);
  });

  it('prints a counterpart copy with its words', async () => {
    const deal = await sampleDeal();
    const options = [
      '--workspace',
      'a.parley',
      '--deal',
      deal,
      '--as',
      'pdf',
      '--copy',
      'counterpart',
      '--out',
      'a.pdf',
    ];
    expect(await parley('export', ...options)).toMatchObject({ code: 0, err: '' });
    const { pages, outline, isMarked } = await readPdf(readFileSync(join(folder, 'a.pdf')));
    expect(pages.map((page) => page.text).join('\n')).toContain('小米');
    expect(outline.length).toBeGreaterThan(0);
    expect(isMarked).toBe(true);
  });

  it('imports a list and answers the counts at every level', async () => {
    await sampleDeal();
    writeFileSync(join(folder, 'list.csv'), toCutForm(inventedRows));
    const options = [
      '--workspace',
      'a.parley',
      '--list',
      'Ours',
      '--owner',
      'Nokia',
      '--file',
      'list.csv',
      '--json',
    ];
    const { code, out } = await parley('import-patents', ...options);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      list: 'Ours',
      format: 'isld',
      rows: inventedRows.length,
      families: { etsi: expect.any(Number), priority: expect.any(Number), connected: expect.any(Number) },
      rejects: expect.any(Array),
      seconds: expect.any(Number),
    });
    expect(await parley('import-patents', ...options)).toMatchObject({
      code: 1,
      err: expect.stringContaining('already'),
    });
  });

  it('takes a deal by its working title, and names the deals there are', async () => {
    const deal = await sampleDeal();
    const compare = (word: string) =>
      parley('compare', '--workspace', 'a.parley', '--deal', word, '--with', 'nokia-apple-2017');
    expect(await compare('sample: nokia and xiaomi, july 2017')).toMatchObject({ code: 0 });
    expect(await compare('no such deal')).toMatchObject({ code: 1, err: expect.stringContaining(deal) });
  });

  it('says why a row was not understood', async () => {
    await sampleDeal();
    const [first, ...rest] = inventedRows;
    writeFileSync(
      join(folder, 'list.csv'),
      toCutForm([{ ...first, PUBL_NUMBER: 'EP12 not a number' }, ...rest]),
    );
    const { out } = await parley(
      'import-patents',
      '--workspace',
      'a.parley',
      '--list',
      'L',
      '--owner',
      'N',
      '--file',
      'list.csv',
    );
    expect(out).toMatch(/row 1 of the data: .*\w/);
  });

  it('compares with precedents in words and on paper', async () => {
    const deal = await sampleDeal();
    const options = [
      '--workspace',
      'a.parley',
      '--deal',
      deal,
      '--with',
      'nokia-apple-2017,microsoft-samsung-2011',
    ];
    const { out } = await parley('compare', ...options);
    expect(out).toContain('Up-front payment: EUR 1,700,000,000 [disclosed]');
    expect(out).toContain('illustrative');
    expect(out).toContain('1 July 2011 [estimated, court record]');
    expect(await parley('compare', ...options, '--out', 'c.pdf')).toMatchObject({ code: 0 });
    const { pages } = await readPdf(readFileSync(join(folder, 'c.pdf')));
    expect(pages.map((page) => page.text).join('\n')).toContain('USD 1,041,642,161.25');
  });
});

describe('parley refuses', () => {
  it.each([
    [['new']],
    [['new', '--workspace', 'a.parley', '--simple']],
    [['new', 'a.parley']],
    [
      [
        'export',
        '--workspace',
        'a.parley',
        '--deal',
        'x',
        '--as',
        'odt',
        '--copy',
        'internal',
        '--out',
        'x.pdf',
      ],
    ],
    [
      [
        'export',
        '--workspace',
        'a.parley',
        '--deal',
        'x',
        '--as',
        'pdf',
        '--copy',
        'internal',
        '--round',
        'two',
        '--out',
        'x.pdf',
      ],
    ],
    [['compare', '--workspace', 'a.parley', '--deal', 'x', '--with', 'y', '--out', 'x.docx']],
    [['compare', '--workspace', 'a.parley', '--deal', 'x', '--rounds', '1,first']],
    [['compare', '--workspace', 'a.parley', '--deal', 'x', '--with', 'y', '--only', 'money']],
    [['new', '--workspace', 'a.db']],
    [['export', '--workspace', 'a.parley', '--deal', 'x', '--as', 'pdf', '--copy', 'both', '--out', 'x.pdf']],
    [
      [
        'export',
        '--workspace',
        'a.parley',
        '--deal',
        'x',
        '--as',
        'pdf',
        '--copy',
        'counterpart',
        '--with',
        'y',
        '--out',
        'x.pdf',
      ],
    ],
    [['compare', '--workspace', 'a.parley', '--deal', 'x', '--with', ',']],
    [['receive', '--file', 'a.pdf']],
    [['sell']],
    [[]],
  ])('wrong usage with 2: %j', async (words) => {
    const { code, out, err } = await parley(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/\w/);
    expect(readdirSync(folder)).toEqual(['fonts']);
  });

  it('what cannot be done with 1, in words, and writes nothing', async () => {
    const deal = await sampleDeal();
    writeFileSync(join(folder, 'list.csv'), 'name,amount\na,1\n');
    const before = readdirSync(folder);
    const refused: readonly (readonly string[])[] = [
      ['new', '--workspace', 'a.parley'],
      ['new', '--workspace', 'gone/a.parley'],
      ['verify', '--workspace', 'list.csv'],
      ['verify', '--workspace', '.'],
      ['verify', '--workspace', 'gone.parley'],
      ['import-patents', '--workspace', 'a.parley', '--list', 'L', '--owner', 'N', '--file', 'list.csv'],
      ['import-patents', '--workspace', 'a.parley', '--list', 'L', '--owner', 'N', '--file', '.'],
      [
        'export',
        '--workspace',
        'a.parley',
        '--deal',
        'no',
        '--as',
        'pdf',
        '--copy',
        'internal',
        '--out',
        'x.pdf',
      ],
      ['compare', '--workspace', 'a.parley', '--deal', deal, '--with', 'no-such-precedent'],
    ];
    for (const words of refused) {
      const { code, out, err } = await parley(...words);
      expect({ words, code, out }).toEqual({ words, code: 1, out: '' });
      expect(err).toMatch(/\w+ \w+/);
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});
