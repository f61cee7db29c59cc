import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listColumnSchema, wholeList } from '../../domain/patents/list-view.ts';
import { unwrap } from '../test-backend.ts';
import { hasSharedLists, createImportBench, sharedLists } from './patent-lists-import.fixture.ts';
import { countPatentRows, getPatentRow, listPatentFacets, listPatentRows } from './patent-rows.ts';
import { allRows, motleyRows, part, rowLike, rowNumbers, tableOf } from './patent-table.fixture.ts';
import { join } from 'node:path';

describe('search', () => {
  const rows = [
    rowLike({
      PUBL_NUMBER: 'EP1848154 A1 | EP1848154 B1',
      PATT_APPLICATION_NUMBER: 'EP20060711571',
      Country_Of_Registration: 'EP European Patent Office',
      COMP_LEGAL_NAME: 'Nokia Technologies Oy',
      PBPA_TITLEEN: 'Paging of sleeping terminals',
      TGPP_NUMBER: '36.300',
    }),
    rowLike({
      PUBL_NUMBER: 'US9648662 B2',
      PATT_APPLICATION_NUMBER: 'US201314426564',
      Country_Of_Registration: 'US UNITED STATES',
      COMP_LEGAL_NAME: 'Telefonaktiebolaget LM Ericsson',
      PBPA_TITLEEN: 'Méthode de contrôle (multi-carrier)',
      TGPP_NUMBER: '36.300',
    }),
    rowLike({
      PUBL_NUMBER: 'CN104396293 A',
      PATT_APPLICATION_NUMBER: 'CN2013832490',
      Country_Of_Registration: 'CN CHINA',
      COMP_LEGAL_NAME: '华为技术有限公司',
      PBPA_TITLEEN: '5G无线通信方法及装置',
      TGPP_NUMBER: '38.331',
    }),
    rowLike({
      PUBL_NUMBER: 'JPH08179521 A',
      PATT_APPLICATION_NUMBER: 'JP19940326112',
      Country_Of_Registration: 'JP JAPAN',
      COMP_LEGAL_NAME: 'NTT DOCOMO, INC.',
      PBPA_TITLEEN: '無線通信システム',
      TGPP_NUMBER: '38.331',
    }),
    rowLike({
      PUBL_NUMBER: '-1',
      PATT_APPLICATION_NUMBER: '-1',
      COMP_LEGAL_NAME: 'Nokia Corporation',
      PBPA_TITLEEN: 'A 36300 b',
      TGPP_NUMBER: '-1',
    }),
  ];
  it.each([
    ['EP1848154', [1]],
    ['ep 1 848 154 b1', [1]],
    ['EP1848154A1', [1]],
    ['EP18481', [1]],
    ['1848154', [1]],
    ['EP20060711571', [1]],
    ['US 9,648,662 B2', [2]],
    ['US9648662', [2]],
    ['14/426,564', [2]],
    ['JP8-179521', [4]],
    ['JP H08-179521', [4]],
    ['US 9,648,662 EP1848154', [1, 2]],
    ['EP1848154 nokia', [1]],
    ['EP1848154 ericsson', []],
    ['nokia', [1, 5]],
    ['NOK tech', [1]],
    ['ericsson 36.300', [2]],
    ['36.300', [1, 2]],
    ['36300', [5]],
    ['38.3', [3, 4]],
    ['methode controle', [2]],
    ['multi-carrier', [2]],
    ['carrier multi', [2]],
    ['arrier', []],
    ['通信', [3, 4]],
    ['无线通信', [3]],
    ['無', [4]],
    ['システム', [4]],
    ['5G 通信', [3]],
    ['5G无线', [3]],
    ['华为', [3]],
    ['技术', [3]],
    ['技术 EP1848154', []],
    ['技术 CN104396293', [3]],
    ['  ', [1, 2, 3, 4, 5]],
    ['.', [1, 2, 3, 4, 5]],
  ])('%s', async (search, expected) => {
    const { ctx, id } = await tableOf(rows);
    expect(rowNumbers(ctx, id, part(search))).toEqual(expected);
    const sorted = part(search, { sort: { column: 'row', isDescending: true } });
    expect(rowNumbers(ctx, id, sorted)).toEqual(expected.toReversed());
    expect(unwrap(await countPatentRows(ctx, { id, part: part(search) })).rows).toBe(expected.length);
  });

  it('takes whatever is typed as text, never as a question of its own', async () => {
    const { ctx, id } = await tableOf(rows);
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            '*',
            'OR',
            'NOT',
            'NEAR(',
            ')',
            'title:',
            '-',
            '^',
            '+',
            "'",
            ';',
            '%',
            '_',
            '\\',
            'a',
            '通',
            '\u19B0',
          ),
          { maxLength: 12 },
        )
        .map((pieces) => pieces.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (search) => {
        const found = unwrap(listPatentRows(ctx, { id, part: part(search), offset: 0, limit: 10 }));
        const counted = unwrap(await countPatentRows(ctx, { id, part: part(search) }));
        expect(found.rows).toHaveLength(counted.rows);
      }),
      { numRuns: 300 },
    );
  });

  it('looks only in its own list', async () => {
    const { ctx, importText } = createImportBench();
    const { toCutForm } = await import('../import/formats/isld/isld.fixture.ts');
    const first = unwrap(await importText(toCutForm(rows), 'First'));
    const second = unwrap(await importText(toCutForm(rows.slice(0, 1)), 'Second'));
    expect(rowNumbers(ctx, first.id, part('nokia'))).toEqual([1, 5]);
    expect(rowNumbers(ctx, second.id, part('nokia'))).toEqual([1]);
    expect(rowNumbers(ctx, second.id, part('EP1848154'))).toEqual([1]);
    expect(rowNumbers(ctx, second.id, part('通信'))).toEqual([]);
  });
});

describe('pages', () => {
  it('any page of any order is a piece of the whole, whatever was asked before', async () => {
    const { ctx, id } = await tableOf(motleyRows(240));
    const whole = allRows(ctx, id, wholeList);
    expect(whole.map(({ row }) => row)).toEqual(Array.from({ length: 240 }, (_, at) => at + 1));
    const asked = fc.record({
      search: fc.constantFrom('', 'nok', 'handover', '通信', 'EP2900', '36.300'),
      column: fc.constantFrom(null, ...listColumnSchema.options),
      isDescending: fc.boolean(),
      offset: fc.nat({ max: 260 }),
      limit: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(asked, ({ search, column, isDescending, offset, limit }) => {
        const wanted = part(search, { sort: column && { column, isDescending } });
        const page = unwrap(listPatentRows(ctx, { id, part: wanted, offset, limit }));
        const all = allRows(ctx, id, wanted);
        expect(page.rows).toEqual(all.slice(offset, offset + limit));
        expect(page.total ?? all.length).toBe(all.length);
        expect(new Set(all.map(({ row }) => row)).size).toBe(all.length);
      }),
      { numRuns: 200 },
    );
  });

  it('what is not stated comes last in either direction', async () => {
    const { ctx, id } = await tableOf(motleyRows(120));
    const columns = [
      ['title', 'title'],
      ['owner', 'owner'],
      ['family', 'family'],
      ['expiry', 'expiry'],
      ['version', 'version'],
    ] as const;
    for (const [column, field] of columns)
      for (const isDescending of [false, true]) {
        const values = allRows(ctx, id, part('', { sort: { column, isDescending } })).map(
          (row) => row[field],
        );
        const stated = values.filter((value) => value !== null);
        expect(values.slice(0, stated.length)).toEqual(stated);
      }
    const versions = allRows(ctx, id, part('', { sort: { column: 'version', isDescending: false } }));
    expect(versions[0]?.version).toBe('8.1.0');
  });
});

describe('detail, facets', () => {
  it('tells of a row what is known of its application', async () => {
    const { ctx, id } = await tableOf([
      rowLike({ PUBL_NUMBER: 'JP2012900101 A', TGPP_NUMBER: '36.901' }),
      rowLike({ PUBL_NUMBER: 'JP5900101 B2', TGPP_NUMBER: '38.901' }),
      rowLike({ PUBL_NUMBER: 'JP2012900101 A | as filed', PATT_APPLICATION_NUMBER: '-1' }),
    ]);
    const detail = unwrap(getPatentRow(ctx, { id, row: 1 }));
    expect(detail.publications.map(({ number, kind, isOfRow }) => [number, kind, isOfRow])).toEqual([
      ['2012900101', 'A', true],
      ['5900101', 'B2', false],
    ]);
    expect(detail.application).toMatchObject({ raw: 'JP20110000101', isInferred: false });
    expect(detail.declarations.map(({ row, standard }) => [row, standard])).toEqual([
      [1, '3GPP TS 36.901'],
      [2, '3GPP TS 38.901'],
      [3, '3GPP TS 36.901'],
    ]);
    expect(detail.cells.find(({ column }) => column === 'PUBL_NUMBER')?.text).toBe('JP2012900101 A');
    const third = unwrap(getPatentRow(ctx, { id, row: 3 }));
    expect(third.row.status).toBe('unresolved');
    expect(third.reason).toContain('as filed');
    expect(getPatentRow(ctx, { id, row: 4 })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('counts the values of a column over the list, most rows first', async () => {
    const { ctx, id } = await tableOf(motleyRows(120));
    const rows = allRows(ctx, id, wholeList);
    for (const field of ['office', 'owner', 'standard', 'release'] as const) {
      const { values, total } = unwrap(listPatentFacets(ctx, { id, field, search: '', limit: 100 }));
      expect(values).toHaveLength(total);
      for (const { value, rows: count } of values)
        expect(rows.filter((row) => (row[field] ?? '') === value)).toHaveLength(count);
      expect(values.reduce((sum, { rows: count }) => sum + count, 0)).toBe(rows.length);
    }
    expect(unwrap(listPatentFacets(ctx, { id, field: 'owner', search: 'NOKIA', limit: 1 }))).toMatchObject({
      total: 2,
    });
  });
});

it.skipIf(!hasSharedLists)(
  'finds every publication of a real list, as shown and in small letters with spaces',
  async () => {
    const { ctx, importFile } = createImportBench();
    const { id } = unwrap(await importFile(join(sharedLists, 'isld-ntt-docomo-407.csv')));
    const rows = allRows(ctx, id, wholeList);
    for (const row of rows) {
      const [shown = ''] = row.publications.split(' | ');
      if (shown === '') continue;
      expect(rowNumbers(ctx, id, part(shown))).toContain(row.row);
      const typed = shown.toLowerCase().replace(/^([a-z]{2})(\d+)(.*)$/, '$1 $2 $3');
      expect(rowNumbers(ctx, id, part(typed))).toContain(row.row);
    }
  },
);
