import { describe, expect, it } from 'vitest';
import { inventedRows, toCutForm, type IsldCells } from '../import/formats/isld/isld.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { createImportBench } from './patent-lists-import.fixture.ts';
import {
  compareStandards,
  listBlanketDeclarations,
  listDeclaredFamilies,
  mapPatentStandards,
} from './patent-standards.ts';

const [base = {}] = inventedRows;
const declared = (number: string, spec: string, version: string, more: IsldCells = {}): IsldCells => ({
  ...base,
  PATT_APPLICATION_NUMBER: number,
  PUBL_NUMBER: '-1',
  Country_Of_Registration: 'JP JAPAN',
  TGPP_NUMBER: spec,
  TGPV_VERSION: version,
  Standard: '-1',
  ...more,
});

/** One application in three releases of a specification, another of the same family in one, a third in another specification. */
const ourRows = [
  declared('JP20110000101', '36.211', '8.1.0'),
  declared('JP20110000101', '36.211', '8.2.0'),
  declared('JP20110000101', '36.211', '15.0.0'),
  declared('JP20110000102', '36.211', '15.0.0'),
  declared('JP20110000103', '36.331', '-1', { DIPG_PATF_ID: '-1', COMP_LEGAL_NAME: 'Other Oy' }),
];
const theirRows = [
  declared('JP20110000201', '36.211', '15.0.0', { DIPG_PATF_ID: '950' }),
  declared('JP20110000202', '38.300', '16.0.0', { DIPG_PATF_ID: '951' }),
];
const page = { search: '', offset: 0, limit: 100 } as const;

async function start() {
  const bench = createImportBench();
  const ours = unwrap(await bench.importText(toCutForm(ourRows), 'Ours'));
  const theirs = unwrap(await bench.importText(toCutForm(theirRows), 'Theirs'));
  return { ctx: bench.ctx, ours, theirs };
}

describe('patentStandards.map', () => {
  it('counts an application once for a release and once for the specification, whatever its versions', async () => {
    const { ctx, ours } = await start();
    const map = unwrap(await mapPatentStandards(ctx, { listIds: [ours.id], level: 'applications', ...page }));
    expect(map.releases).toEqual(['Rel-8', 'Rel-15', null]);
    expect(map.standards).toEqual([
      { standard: '3GPP TS 36.211', lists: [{ total: 2, cells: [1, 2, 0] }] },
      { standard: '3GPP TS 36.331', lists: [{ total: 1, cells: [0, 0, 1] }] },
    ]);
    expect(map.found).toBe(2);
  });
  it('counts rows, and families of the source', async () => {
    const { ctx, ours } = await start();
    const rows = unwrap(await mapPatentStandards(ctx, { listIds: [ours.id], level: 'rows', ...page }));
    expect(rows.standards[0]?.lists).toEqual([{ total: 4, cells: [2, 2, 0] }]);
    const families = unwrap(
      await mapPatentStandards(ctx, { listIds: [ours.id], level: 'families', ...page }),
    );
    expect(families.standards[0]?.lists).toEqual([{ total: 1, cells: [1, 1, 0] }]);
    expect(families.standards[1]?.lists).toEqual([{ total: 0, cells: [0, 0, 0] }]);
  });
  it('sets lists side by side, finds a specification by a part of its name, and pages', async () => {
    const { ctx, ours, theirs } = await start();
    const listIds = [ours.id, theirs.id];
    const both = unwrap(await mapPatentStandards(ctx, { listIds, level: 'applications', ...page }));
    expect(both.releases).toEqual(['Rel-8', 'Rel-15', 'Rel-16', null]);
    expect(
      both.standards.map(({ standard, lists }) => [standard, ...lists.map(({ total }) => total)]),
    ).toEqual([
      ['3GPP TS 36.211', 2, 1],
      ['3GPP TS 36.331', 1, 0],
      ['3GPP TS 38.300', 0, 1],
    ]);
    const found = await mapPatentStandards(ctx, { listIds, level: 'rows', ...page, search: 'ts38.3' });
    expect(unwrap(found).standards.map(({ standard }) => standard)).toEqual(['3GPP TS 38.300']);
    const second = await mapPatentStandards(ctx, {
      listIds,
      level: 'applications',
      ...page,
      offset: 1,
      limit: 1,
    });
    expect(unwrap(second).standards.map(({ standard }) => standard)).toEqual(['3GPP TS 36.331']);
  });
  it('refuses a list that is not there', async () => {
    const { ctx } = await start();
    const refused = await mapPatentStandards(ctx, { listIds: ['gone'], level: 'rows', ...page });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('patentStandards.overlap', () => {
  it('names what both sides declare to and what one of them does', async () => {
    const { ctx, ours, theirs } = await start();
    const sides = { ours: ours.id, theirs: theirs.id, level: 'applications', limit: 10 } as const;
    expect(unwrap(await compareStandards(ctx, sides))).toEqual({
      standards: [
        { standard: '3GPP TS 36.211', ours: 2, theirs: 1 },
        { standard: '3GPP TS 36.331', ours: 1, theirs: 0 },
        { standard: '3GPP TS 38.300', ours: 0, theirs: 1 },
      ],
      both: 1,
      onlyOurs: 1,
      onlyTheirs: 1,
    });
  });
});

describe('patentStandards.families', () => {
  it('counts families by specification and company, and gathers the rest', async () => {
    const { ctx, ours } = await start();
    const limits = { listId: ours.id, familyKey: 'priority', standards: 1, owners: 1 } as const;
    expect(unwrap(await listDeclaredFamilies(ctx, limits))).toEqual({
      owners: ['Example Wireless Oy'],
      standards: [{ standard: '3GPP TS 36.211', families: 1, byOwner: [1], otherOwners: 0 }],
      rest: { standards: 1, families: 1, byOwner: [0], otherOwners: 1 },
      families: 1,
      rowsWithoutFamily: 0,
    });
    const byId = await listDeclaredFamilies(ctx, { ...limits, familyKey: 'etsi' });
    expect(unwrap(byId)).toMatchObject({
      rest: { standards: 0, families: 0, byOwner: [0], otherOwners: 0 },
      rowsWithoutFamily: 1,
    });
  });
});

describe('patentStandards.families by hand', () => {
  it('goes by what people put together, and by the id of the source elsewhere', async () => {
    const { ctx, ours } = await start();
    ctx.db.exec("UPDATE patent_applications SET hand_family = 'Paging' WHERE raw LIKE '%103'");
    const limits = { listId: ours.id, familyKey: 'hand', standards: 5, owners: 5 } as const;
    expect(unwrap(await listDeclaredFamilies(ctx, limits))).toMatchObject({
      standards: [{ families: 1 }, { families: 1 }],
      families: 2,
      rowsWithoutFamily: 0,
    });
  });
});

describe('patentStandards.blanket', () => {
  it('lists who declared a whole standard or project, and when', async () => {
    const { ctx, ours } = await start();
    const ask = () => unwrap(listBlanketDeclarations(ctx, { listId: ours.id, limit: 10 }));
    expect(ask()).toEqual({ declarations: [], total: 0 });
    ctx.db.exec('UPDATE patent_rows SET is_blanket = 1 WHERE row_number = 5');
    expect(ask()).toEqual({
      declarations: [
        {
          declarant: 'Other Oy',
          standard: '3GPP TS 36.331',
          project: null,
          reference: 'ISLD-201801-777',
          dated: '2018-01-15',
          rows: 1,
        },
      ],
      total: 1,
    });
    const map = await mapPatentStandards(ctx, { listIds: [ours.id], level: 'rows', ...page });
    expect(unwrap(map).standards.map(({ standard }) => standard)).toEqual(['3GPP TS 36.211']);
  });
});
