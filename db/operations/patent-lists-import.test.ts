import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedRows, parseCutForm, toCutForm, toRawForm } from '../import/formats/isld/isld.fixture.ts';
import {
  createImportBench,
  hasSharedLists,
  idleJob,
  readSharedList,
  sharedLists,
} from './patent-lists-import.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { importPatentList } from './patent-lists-import.ts';

describe('importing an ETSI ISLD export', () => {
  it('counts each level, and says which rows are not resolved and why', async () => {
    const bench = createImportBench();
    const list = unwrap(await bench.importText(toCutForm(inventedRows)));
    expect(list).toMatchObject({
      name: 'Theirs',
      owner: 'Example Wireless Oy',
      format: 'isld',
      sourceName: 'list.csv',
      rejectCount: 2,
    });
    expect(list.counts).toMatchObject({
      rows: 6,
      resolved: 4,
      unresolved: 1,
      excluded: 1,
      duplicates: 0,
      publications: 6,
      applications: 5,
      families: { etsi: 2, priority: 3, connected: 2 },
      withoutFamily: { etsi: 1, priority: 1, connected: 1 },
      withoutPublication: 1,
      declarationGroups: 3,
      byOffice: { EP: 1, JP: 2, US: 2, WO: 1 },
      byStandard: [
        { standard: '3GPP TS 36.901', rows: 5, applications: 5, families: 2 },
        { standard: '3GPP TS 38.901', rows: 1, applications: 1, families: 1 },
      ],
      byGeneration: {
        '4G': { rows: 5, applications: 5, families: 2 },
        '5G': { rows: 1, applications: 1, families: 1 },
      },
    });
    expect(list.rejects).toEqual([
      { row: 5, status: 'excluded', raw: '-1', reason: 'no publication number; application 2011-900202' },
      { row: 6, status: 'unresolved', raw: 'EP2900303 A1 | as filed', reason: '"as filed": not a number' },
    ]);
  });

  it('comes to the same from the raw form, from UTF-16 and from other line ends', async () => {
    const bench = createImportBench();
    const cut = unwrap(await bench.importText(toCutForm(inventedRows), 'cut'));
    const raw = toRawForm(inventedRows);
    const others = [
      raw,
      `sep=;\r\n\r\n${raw.replaceAll('\n', '\r\n')}`,
      raw.replaceAll('\n', '\r'),
      Buffer.from(`\uFEFF${raw}`, 'utf16le'),
    ];
    for (const [n, other] of others.entries()) {
      expect(unwrap(await bench.importText(other, `raw ${n}`)).counts).toEqual(cut.counts);
    }
  });

  it('finds columns whatever their order, case and spaces', async () => {
    const bench = createImportBench();
    const text =
      'publ number;patt_application_number;DIPG PATF ID;Pbpa Priority Numbers;country of registration\nEP2900303 A1;EP20120900303;1;-1;EP\n';
    expect(unwrap(await bench.importText(text)).counts).toMatchObject({
      rows: 1,
      publications: 1,
      applications: 1,
    });
  });

  it('counts repeated rows, and a number without kind once', async () => {
    const bench = createImportBench();
    const [first, ...others] = inventedRows;
    if (!first) throw new Error('no rows');
    const rows = [first, ...others, first, { ...first, PUBL_NUMBER: '5900101' }];
    expect(unwrap(await bench.importText(toCutForm(rows))).counts).toMatchObject({
      rows: 8,
      duplicates: 1,
      publications: 6,
    });
    expect(bench.ctx.patentScheduleRows.list({ listId: 'id-1', part: null })).toHaveLength(7);
  });

  it('counts a half-written last row as a reject', async () => {
    const bench = createImportBench();
    const raw = toRawForm(inventedRows);
    const list = unwrap(await bench.importText(raw.slice(0, -30)));
    expect(list.counts).toMatchObject({ rows: 6, unresolved: 1 });
    expect(list.rejects.at(-1)).toMatchObject({
      row: 6,
      status: 'unresolved',
      reason: 'the row ends inside quotes: it is incomplete',
    });
  });

  it('loses one row at most to a bad quote', async () => {
    const bench = createImportBench();
    const text = toCutForm(inventedRows).replace('Paging of', '"Paging of, quickly');
    const list = unwrap(await bench.importText(text));
    expect(list.counts).toMatchObject({ rows: 6, resolved: 3, unresolved: 2 });
    expect(list.rejects[0]).toMatchObject({ row: 1, reason: 'a quote is opened and never closed' });
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['a folder', 'is-folder', '.'],
    ['a missing file', 'missing', 'gone.csv'],
  ])('%s is refused', async (_what, reason, name) => {
    const bench = createImportBench();
    const folder = join(dirname(bench.write('x', 'x')), 'sub');
    mkdirSync(folder);
    expect(await bench.importFile(join(folder, name))).toMatchObject({
      ok: false,
      error: { code: 'file-refused', reason },
    });
  });

  it.each([
    ['empty', '', undefined],
    ['not-text', '%PDF-1.4', 'It is a PDF.'],
    ['unreadable', Buffer.from('504b030414000000', 'hex'), expect.stringContaining('damaged workbook')],
    ['wrong-format', Buffer.from('a,\xe9,b\n', 'latin1'), expect.stringContaining('No column')],
    ['wrong-format', 'Title,Publication number\nx,EP1\n', expect.stringContaining('patent number')],
    ['wrong-format', 'IPRD_REFERENCE,PUBL_NUMBER\nx,EP1\n', expect.stringContaining('patent number')],
    ['wrong-format', toCutForm([]), expect.stringContaining('no rows')],
    [
      'wrong-format',
      toCutForm(inventedRows).replace('DIPG_ID', 'PUBL_NUMBER'),
      expect.stringContaining('twice'),
    ],
  ])('is refused as %s and leaves nothing', async (reason, content, detail) => {
    const bench = createImportBench();
    const result = await bench.importText(content);
    const expected = { code: 'file-refused', reason, fileName: 'list.csv' };
    expect(result).toEqual({ ok: false, error: detail === undefined ? expected : { ...expected, detail } });
    expect(bench.countLeftovers()).toBe(0);
  });

  it('is refused under a name that is taken', async () => {
    const bench = createImportBench();
    unwrap(await bench.importText(toCutForm(inventedRows)));
    expect(await bench.importText(toCutForm(inventedRows), 'THEIRS')).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });
});

describe.skipIf(!hasSharedLists)(
  'the real exports beside the checkout (skipped where they are absent)',
  () => {
    const expected = [
      [
        'isld-ntt-docomo-16.csv',
        { rows: 16, families: { etsi: 1 }, declarationGroups: 4, applications: 4, publications: 6 },
      ],
      [
        'isld-ntt-docomo-407.csv',
        { rows: 407, resolved: 407, families: { etsi: 27 }, applications: 152, publications: 240 },
      ],
      [
        'isld-ntt-docomo-basis-100.csv',
        { rows: 100, unresolved: 0, withoutFamily: { etsi: 33 }, withoutPublication: 29, excluded: 29 },
      ],
      ['isld-oppo_50.csv', { rows: 50, unresolved: 0 }],
      ['isld-oppo_basis_50.csv', { rows: 50, unresolved: 0 }],
      ['isld-oppo_jp_uq_priority_50.csv', { rows: 50, unresolved: 0 }],
    ] as const;

    it.each(expected)('%s comes to its counts, also in the raw form', async (name, counts) => {
      const bench = createImportBench();
      const cut = unwrap(await bench.importFile(join(sharedLists, name), 'cut'));
      expect(cut.counts).toMatchObject(counts);
      const raw = unwrap(await bench.importText(toRawForm(parseCutForm(readSharedList(name))), 'raw'));
      expect(raw.counts).toEqual(cut.counts);
      expect(bench.ctx.db.pragma('foreign_key_check')).toEqual([]);
    });

    const others = [
      // its rows are numbered to 1000; the last has no line end
      ['lens-1000-cr.csv', {}, 'lens', { rows: 1000 }],
      ['espacenet-25.csv', {}, 'espacenet', { rows: 25, resolved: 25 }],
      [
        'mpegla-us-numbers-1711.csv',
        { office: 'US' },
        'generic',
        { rows: 1711, duplicates: 1, applications: 0, inferredApplications: 1710, publications: 1710 },
      ],
    ] as const;

    it.each(others)('%s comes to its counts', async (name, settings, format, counts) => {
      const { ctx } = createImportBench();
      const input = {
        source: { file: join(sharedLists, name) },
        name,
        owner: 'Example Wireless Oy',
        settings,
      };
      const list = unwrap(await importPatentList(ctx, input, idleJob));
      expect(list.format).toBe(format);
      expect(list.counts).toMatchObject(counts);
    });
  },
);
