import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBackend } from '../../db/backend.ts';
import { fontFilesFromPackages } from '../../db/export/fonts/font-files.ts';
import { aPrecedent } from '../../domain/precedents/precedent.fixture.ts';
import { runCommandLine } from './run.ts';

function start() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-precedents-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const parley = async (...words: readonly string[]) => {
    let [out, err] = ['', ''];
    const code = await runCommandLine(words, {
      fontFolder: folder,
      folder,
      lines: () => Readable.from([]),
      out: async (text) => void (out += text),
      err: async (text) => void (err += text),
    });
    return { code, out, err };
  };
  const ids = async (...words: readonly string[]) => {
    const { code, out, err } = await parley('precedents', ...words, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return (JSON.parse(out) as readonly { readonly id: string }[]).map(({ id }) => id);
  };
  return { folder, parley, ids };
}

/** A workspace with one confidential entry of its own. */
async function fill(folder: string) {
  const backend = createBackend({
    fonts: fontFilesFromPackages(join(import.meta.dirname, '..', '..', 'node_modules')),
    emit: () => undefined,
    logFailure: () => undefined,
  });
  await backend.call('workspace.create', { file: join(folder, 'a.parley'), sample: false });
  await backend.call('precedents.saveOwn', { precedent: aPrecedent(), isConfidential: true, isNew: true });
  await backend.close();
}

describe('parley precedents', () => {
  it('lists the whole library, oldest first, without a workspace', async () => {
    const { parley } = start();
    const { code, out } = await parley('precedents', '--json');
    const entries = JSON.parse(out) as readonly { readonly announced: string | null }[];
    expect({ code, entries: entries.length }).toEqual({ code: 0, entries: 82 });
    const dates = entries.map(({ announced }) => announced ?? '9999');
    expect(dates).toEqual(dates.toSorted((one, other) => one.localeCompare(other)));
    const words = await parley('precedents', '--party', 'apple', '--year', '2017');
    expect(words.out).toBe(
      '1 of 82 precedents:\n' +
        'nokia-apple-2017  Nokia - Apple settlement, patent licence and business agreement (2017)\n' +
        '    2017-05-23 · bilateral deal · EUR 1,700,000,000 up-front\n',
    );
  });

  it('asks for what was agreed between parties, and names one that nobody is', async () => {
    const { parley, ids } = start();
    expect(await ids('--party', 'nokia, apple', '--kind', 'bilateral-deal')).toEqual([
      'nokia-apple-2011',
      'nokia-apple-2017',
      'nokia-apple-2023',
    ]);
    expect((await parley('precedents', '--party', 'nokai')).out).toContain(
      'No precedent names a party "nokai".',
    );
    expect(await parley('precedents', '--year', '2018-2015')).toMatchObject({ code: 2 });
  });

  it('narrows it by kind, party, standard, year and direction, however they are spelt', async () => {
    const { ids } = start();
    const pools = await ids('--kind', 'patent_pool');
    expect(pools).toHaveLength(10);
    expect(await ids('--kind', 'Patent Pool', '--party', 'avanci', '--standard', '5g')).toEqual([
      'pool-avanci-5g',
    ]);
    expect(await ids('--year', '2011-2011', '--party', 'Samsung')).toEqual(['microsoft-samsung-2011']);
    expect(await ids('--direction', 'one-way', '--kind', 'patent-pool')).toEqual([]);
  });

  it('searches it, the nearest first, with the place where the words stand', async () => {
    const { parley, ids } = start();
    expect(await ids('--query', '1,041,642,161.25')).toEqual(['microsoft-samsung-2011']);
    expect((await ids('--query', 'apple nokia 2017'))[0]).toBe('nokia-apple-2017');
    expect(await ids('--query', 'nokia', '--kind', 'patent-purchase')).not.toContain('nokia-apple-2017');
    const { out } = await parley('precedents', '--query', '1,041,642,161.25');
    expect(out).toContain('>1,041,642,161.25<');
    expect((await parley('precedents', '--query', 'no such words')).out).toBe('0 of 82 precedents.\n');
  });

  it('with a workspace, knows its own entries and says that they are', async () => {
    const { folder, parley, ids } = start();
    await fill(folder);
    expect(await ids('--party', 'bea')).toEqual([]);
    const { out } = await parley('precedents', '--party', 'bea', '--workspace', 'a.parley');
    expect(out).toContain('1 of 83 precedents:');
    expect(out).toContain('ours · CONFIDENTIAL');
    const told = await parley('precedent', 'ada-bea-2001', '--workspace', 'a.parley');
    expect(told.out.split('\n')[0]).toBe('Ada - Bea (2001) · ada-bea-2001 · our own entry · CONFIDENTIAL');
  });

  it('refuses what cannot be meant', async () => {
    const { folder, parley } = start();
    expect(await parley('precedents', '--kind', 'deal')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--kind is one of: bilateral-deal, '),
    });
    const wrong = [['--year', 'recent'], ['--standard', '7G'], ['--query', 'x'.repeat(201)], ['Nokia']];
    const answers = await Promise.all(wrong.map((words) => parley('precedents', ...words)));
    expect(answers.map(({ code, out }) => ({ code, out }))).toEqual(wrong.map(() => ({ code: 2, out: '' })));
    writeFileSync(join(folder, 'b.parley'), 'no workspace');
    expect(await parley('precedents', '--workspace', 'b.parley')).toMatchObject({ code: 1, out: '' });
  });
});

describe('parley precedent', () => {
  it('answers the whole entry with its sources, corrections and what is related', async () => {
    const { parley } = start();
    const { code, out } = await parley('precedent', 'microsoft-samsung-2011', '--json');
    const entry = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect({ code, id: entry['id'], origin: entry['origin'] }).toEqual({
      code: 0,
      id: 'microsoft-samsung-2011',
      origin: 'built-in',
    });
    expect(entry['facts']).toContainEqual(
      expect.objectContaining({
        amount: expect.objectContaining({ amount: '1041642161.25', currency: 'USD' }),
        evidence: 'court-record',
      }),
    );
    expect(entry['corrections']).toContainEqual(
      expect.objectContaining({ record: expect.stringContaining('USD 1,041,642,161.25') }),
    );
    expect(entry['sources']).toContainEqual(expect.objectContaining({ publisher: 'FOSS Patents' }));
    expect(entry['related']).toContainEqual(
      expect.objectContaining({ id: 'microsoft-samsung-2015-settlement', isInverse: true }),
    );
  });

  it('says the same in words, with every mark', async () => {
    const { parley } = start();
    const { out } = await parley('precedent', 'microsoft-samsung-2011');
    expect(out).toContain('Length: 7 years [court record]');
    expect(out).toContain('USD 1,041,642,161.25 for the year 1 July 2012 to 30 June 2013 [court record]');
    expect(out).toContain('USD 6,991,844.64 in total (asked or offered, not agreed) [court record]');
    expect(out).toContain('Territory: undisclosed [undisclosed, unverified]');
    expect(out).toContain('as known on  22 November 2026');
    expect(out).toContain('territory    undisclosed');
    const apple = await parley('precedent', 'nokia-apple-2017');
    expect(apple.out).toContain('effective    undisclosed');
    expect(apple.out).toContain('territory    undisclosed');
    const nvidia = await parley('precedent', 'intel-nvidia-2011');
    expect(nvidia.out).toMatch(/^ {2}term {9}[^\n]*life/m);
    expect(out).toMatch(/^ {2}\(1\) Samsung paid Microsoft .* FOSS Patents, 4 October 2014, http/m);
  });

  it('refuses an id that there is not, none, and two', async () => {
    const { parley } = start();
    expect(await parley('precedent', 'apple-nokia')).toEqual({
      code: 1,
      out: '',
      err: 'There is no precedent "apple-nokia". "parley precedents" lists those that there are.\n',
    });
    expect(await parley('precedent')).toMatchObject({ code: 2, out: '' });
    expect(await parley('precedent', 'nokia-apple-2017', 'nokia-rim-2012')).toMatchObject({ code: 2 });
    expect(await parley('precedent', '--help')).toMatchObject({ code: 0 });
  });
});
