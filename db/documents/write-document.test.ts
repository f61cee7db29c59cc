import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { documentCopies, documentFormats, type Exported } from '../../domain/contract/exports.ts';
import { defaultExportOptions } from '../../domain/document/export-options.ts';
import { readTermSheet, type TermSheetFile } from '../../domain/shareable/term-sheet-file.ts';
import { readPdf } from '../export/pdf/read-pdf.fixture.ts';
import { openSourceFile } from '../import/source-file.ts';
import { readSheets } from '../import/workbook/read-sheets.fixture.ts';
import { readReceived } from '../receiving/read-received.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { hashContent } from './term-sheet-file.ts';

type Format = (typeof documentFormats)[number];
type Copy = (typeof documentCopies)[number];
interface Wanted {
  readonly round?: number;
  readonly options?: Partial<typeof defaultExportOptions>;
  readonly by?: string;
}

async function openSample() {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('deal.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  const dealId = deal?.id ?? '';
  const write = async (as: Format, copy: Copy, { round, options, by = '' }: Wanted = {}) => {
    const out = backend.path(`${copy}-${round ?? 'latest'}.${as}`);
    const looks = options ? { ...defaultExportOptions, ...options } : null;
    const wanted = { dealId, round: round ?? null, as, copy, options: looks, by, out };
    return unwrap(await backend.finish(await backend.call('exports.start', wanted))) as Exported; // what the contract says of this job
  };
  return { backend, dealId, write };
}

const readFile = ({ file }: Exported): TermSheetFile => {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return unwrap(readTermSheet(json));
};

const cases = documentFormats.flatMap((as) => documentCopies.map((copy) => ({ as, copy })));

describe('a document', () => {
  it.each(cases)('is written as $as, $copy, and stands in the log as it is', async ({ as, copy }) => {
    const { backend, dealId, write } = await openSample();
    const done = await write(as, copy, { by: 'A. Person', options: { recipient: 'Counsel of Xiaomi' } });
    const bytes = readFileSync(done.file);
    expect(done).toMatchObject({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(done.pages !== null).toBe(as === 'pdf');
    expect(unwrap(await backend.call('exports.log', { dealId }))).toMatchObject([
      {
        by: 'A. Person',
        format: as,
        copy,
        since: copy === 'redline' ? 3 : null,
        recipient: 'Counsel of Xiaomi',
        fileName: `${copy}-latest.${as}`,
        sha256: done.sha256,
      },
    ]);
    expect((await write(as, copy, { options: { recipient: 'Counsel of Xiaomi' } })).sha256).toBe(done.sha256);
    expect(backend.incidents).toEqual([]);
  });

  it('says at its foot of what the hash there is', async () => {
    const { write } = await openSample();
    const footOf = async (round: number) => {
      const { pages } = await readPdf(readFileSync((await write('pdf', 'counterpart', { round })).file));
      return pages.map(({ text }) => /\w+ of round .*sha256 [0-9a-f]{64}/.exec(text)?.[0]);
    };
    const [sealed, ...others] = await footOf(3);
    expect(sealed).toMatch(/^Seal of round 3: sha256 /);
    expect(new Set(others)).toEqual(new Set([sealed]));
    expect((await footOf(4))[0]).toMatch(/^Content of round 4, draft: sha256 /);
  });

  it('is refused under the ending of another format', async () => {
    const { backend, dealId } = await openSample();
    const before = readdirSync(backend.folder);
    for (const as of documentFormats)
      expect(
        await backend.call('exports.start', {
          dealId,
          round: null,
          as,
          copy: 'counterpart',
          out: backend.path('x.txt'),
        }),
      ).toMatchObject({ error: { code: 'invalid-input', issues: [{ path: 'out' }] } });
    expect(readdirSync(backend.folder)).toEqual(before);
  });

  it.each(documentFormats)('that is stopped leaves an older file as it was: %s', async (as) => {
    const { backend, dealId } = await openSample();
    const out = backend.path(`old.${as}`);
    writeFileSync(out, 'an older file');
    const wanted = { dealId, round: null, as, copy: 'counterpart', out } as const;
    const started = await backend.call('exports.start', wanted);
    unwrap(await backend.call('jobs.cancel', { jobId: unwrap(started).jobId }));
    expect(await backend.finish(started)).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(readFileSync(out, 'utf8')).toBe('an older file');
    expect(readdirSync(backend.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('a round as data', () => {
  it.each(documentCopies)('is the same in a file and within a PDF: %s', async (copy) => {
    const { write } = await openSample();
    const alone = readFile(await write('json', 'counterpart'));
    const file = unwrap(await openSourceFile((await write('pdf', copy)).file, '/nowhere'));
    const read = unwrap(await readReceived(file, { signal: new AbortController().signal }));
    await file.close();
    expect(read).toMatchObject({ kind: 'sheet', json: alone, carriedBy: 'pdf' });
  });

  it('names its state on paper: the seal of a frozen round, else the hash of what it says', async () => {
    const { backend, dealId, write } = await openSample();
    const { rounds } = unwrap(await backend.call('deals.open', { dealId }));
    for (const round of [3, 4]) {
      const file = readFile(await write('json', 'counterpart', { round }));
      expect(hashContent(file)).toBe(file.contentSha256);
      expect(file.seal).toBe(rounds.find(({ number }) => number === round)?.contentHash ?? null);
      const { pages } = await readPdf(readFileSync((await write('pdf', 'counterpart', { round })).file));
      const said = (file.seal ?? file.contentSha256).slice(0, 16);
      for (const { text } of pages) expect(text.replaceAll(/\s/g, '')).toContain(said);
    }
  });

  it('has what is ours in an internal copy alone, and no id of the workspace in any', async () => {
    const { backend, dealId, write } = await openSample();
    const open = unwrap(await backend.call('deals.open', { dealId }));
    const files = await Promise.all(documentCopies.map((copy) => write('json', copy)));
    const [counterpart, internal, redline] = files.map(readFile);
    expect(internal?.internal).toMatchObject({ workingTitle: open.deal.title, notes: open.notes });
    expect(internal?.internal?.changes?.changes.some(({ remark }) => remark !== null)).toBe(true);
    expect([counterpart, redline].map((file) => file && 'internal' in file)).toEqual([false, false]);
    const ids = [
      open.deal.id,
      ...open.rounds.map(({ id }) => id),
      ...Object.values(open.deal.parties).map(({ id }) => id),
    ];
    for (const { file } of files) {
      const text = readFileSync(file, 'utf8');
      expect(ids.filter((id) => text.includes(id))).toEqual([]);
    }
  });

  it('of a redline is both rounds as they went, and the changes between them', async () => {
    const { write } = await openSample();
    const redline = readFile(await write('json', 'redline'));
    expect(redline.round).toEqual(readFile(await write('json', 'counterpart')).round);
    expect(redline.since?.round).toEqual(readFile(await write('json', 'counterpart', { round: 3 })).round);
    expect(redline.since?.changes.length).toBeGreaterThan(10);
    const moved = redline.since?.changes.find(
      ({ termKey, delta }) => termKey === 'release' && delta !== null,
    );
    expect(moved).toMatchObject({ delta: { absolute: '+3000000', percent: '+20' } });
  });
});

describe('a round as a workbook', () => {
  it('has its terms, its payments and, for us, what it is worth', async () => {
    const { write } = await openSample();
    const counterpart = await readSheets((await write('xlsx', 'counterpart')).file);
    expect(Object.keys(counterpart)).toEqual([
      'About',
      'Term sheet',
      'Table 1 Instalments',
      'Payment calendar',
    ]);
    expect(counterpart['Payment calendar']?.flat()).toContain('8000000');
    const internal = Object.keys(await readSheets((await write('xlsx', 'internal')).file));
    expect(internal).toEqual(
      expect.arrayContaining(['Payments by year, EUR', 'Sources of the comparison', 'Valuation']),
    );
  });
});

describe('where a copy cannot be logged', () => {
  it('is taken away again, and an older file of its name is back', async () => {
    const { backend, dealId } = await openSample();
    const file = backend.path('deal.parley');
    unwrap(await backend.call('workspace.close', {}));
    const db = new Database(file);
    db.exec(
      "CREATE TRIGGER no_room BEFORE INSERT ON export_log BEGIN SELECT RAISE(ABORT, 'no room for the line'); END",
    );
    db.close();
    unwrap(await backend.call('workspace.open', { file }));
    writeFileSync(backend.path('older.json'), 'the older one');
    const before = readdirSync(backend.folder);
    for (const name of ['older.json', 'none.json']) {
      const wanted = {
        dealId,
        round: null,
        as: 'json',
        copy: 'counterpart',
        out: backend.path(name),
      } as const;
      expect((await backend.finish(await backend.call('exports.start', wanted))).ok).toBe(false);
    }
    expect(readdirSync(backend.folder)).toEqual(before);
    expect(readFileSync(backend.path('older.json'), 'utf8')).toBe('the older one');
  });
});
