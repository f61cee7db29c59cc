import { describe, expect, it } from 'vitest';
import type { FamilyKey } from '../../domain/patents/families/family-key.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { compareFamilyKeys, getPatentFamily, listPatentFamilies } from './patent-families.ts';
import { dissolveFamily, gatherFamily, renameFamily, takeOutOfFamily } from './patent-hand-families.ts';
import {
  createImportBench,
  hasSharedLists,
  sharedLists,
  type ImportBench,
} from './patent-lists-import.fixture.ts';
import { join } from 'node:path';

async function imported(): Promise<{ bench: ImportBench; listId: string }> {
  const bench = createImportBench();
  const { id } = unwrap(await bench.importText(toCutForm(inventedRows)));
  return { bench, listId: id };
}

const page = (listId: string, key: FamilyKey) =>
  ({ listId, key, offset: 0, limit: 50, order: 'size' }) as const;

describe('families side by side', () => {
  it('say under each key what is in them and how they fall under the others', async () => {
    const { bench, listId } = await imported();
    const etsi = unwrap(listPatentFamilies(bench.ctx, page(listId, 'etsi')));
    expect(etsi.total).toBe(2);
    expect(etsi.families[0]).toMatchObject({
      id: '901',
      title: 'Paging of sleeping terminals',
      applications: 3,
      publications: 5,
      offices: ['JP', 'US', 'WO'],
      earliestFiling: '2011-01-05',
      standards: 2,
      under: {
        priority: { families: 2, without: 0 },
        connected: { families: 1, without: 0 },
        hand: { families: 0, without: 3 },
      },
    });
    const connected = unwrap(listPatentFamilies(bench.ctx, page(listId, 'connected')));
    expect(connected.families.map((family) => family.applications)).toEqual([3, 1]);
    expect(unwrap(listPatentFamilies(bench.ctx, page(listId, 'hand')))).toEqual({ families: [], total: 0 });
  });

  it('say where the keys disagree, and show only those families', async () => {
    const { bench, listId } = await imported();
    const { keys, comparisons } = unwrap(compareFamilyKeys(bench.ctx, { listId }));
    expect(keys.map(({ key, families }) => [key, families])).toEqual([
      ['etsi', 2],
      ['priority', 3],
      ['connected', 2],
      ['hand', 0],
    ]);
    expect(keys[0]).toMatchObject({ applicationsWithout: 1, rowsWithout: 1 });
    expect(comparisons).toEqual([
      { first: 'etsi', second: 'priority', same: 1, split: 1, joined: 0, withoutFirst: 0, withoutSecond: 0 },
      { first: 'etsi', second: 'connected', same: 2, split: 0, joined: 0, withoutFirst: 0, withoutSecond: 0 },
      {
        first: 'priority',
        second: 'connected',
        same: 1,
        split: 0,
        joined: 1,
        withoutFirst: 0,
        withoutSecond: 0,
      },
    ]);
    const split = unwrap(listPatentFamilies(bench.ctx, { ...page(listId, 'etsi'), splitBy: 'priority' }));
    expect(split.families.map((family) => family.id)).toEqual(['901']);
  });

  it('are found by a part of their id, a number in any style and words of a title', async () => {
    const { bench, listId } = await imported();
    const found = (search: string) =>
      unwrap(listPatentFamilies(bench.ctx, { ...page(listId, 'etsi'), search })).families.map(({ id }) => id);
    expect(found('903')).toEqual(['903']);
    expect(found('US 8,900,101')).toEqual(['901']);
    expect(found('handover')).toEqual(['903']);
    expect(found('nothing of the kind')).toEqual([]);
  });

  it('group the stages of one application under it', async () => {
    const { bench, listId } = await imported();
    const family = unwrap(getPatentFamily(bench.ctx, { listId, key: 'etsi', id: '901' }));
    expect(
      family.members.map((member) => [member.raw, member.publications.map((one) => one.number)]),
    ).toEqual([
      ['JP20110000101', ['JP2012900101A', 'JP5900101B2']],
      ['WO2012JP50101', ['WO2012900101A1']],
      ['US201213900101', ['US2013900101A1', 'US8900101B2']],
    ]);
    expect(family.members[2]).toMatchObject({
      isGranted: true,
      expiry: '2032-01-04',
      families: { etsi: '901' },
    });
    expect(family.priorities).toHaveLength(2);
    const [priority] = unwrap(listPatentFamilies(bench.ctx, page(listId, 'priority'))).families;
    expect(
      unwrap(getPatentFamily(bench.ctx, { listId, key: 'priority', id: priority?.id ?? '' })).members,
    ).toHaveLength(2);
    expect(getPatentFamily(bench.ctx, { listId, key: 'etsi', id: 'gone' })).toMatchObject({ ok: false });
  });
});

describe('a family by hand', () => {
  it('is made, joined with another, taken apart, and counted each time', async () => {
    const { bench, listId } = await imported();
    const { ctx } = bench;
    const { members } = unwrap(getPatentFamily(ctx, { listId, key: 'etsi', id: '901' }));
    const [jp = '', wo = '', us = ''] = members.map((member) => member.key);
    const make = (applicationKeys: string[], family: string) =>
      unwrap(gatherFamily(ctx, { listId, applicationKeys, family, note: 'one invention' })).counts.families
        .hand;
    expect(make([jp, wo], 'Paging')).toBe(1);
    expect(make([us], 'Paging in the US')).toBe(2);
    const names = () =>
      unwrap(listPatentFamilies(ctx, page(listId, 'hand'))).families.map((one) => [one.id, one.applications]);
    expect(names()).toEqual([
      ['Paging', 2],
      ['Paging in the US', 1],
    ]);
    unwrap(renameFamily(ctx, { listId, family: 'Paging in the US', to: 'Paging' }));
    expect(names()).toEqual([['Paging', 3]]);
    unwrap(takeOutOfFamily(ctx, { listId, applicationKeys: [wo] }));
    expect(names()).toEqual([['Paging', 2]]);
    expect(unwrap(dissolveFamily(ctx, { listId, family: 'Paging' })).counts.families).toEqual({
      etsi: 2,
      priority: 3,
      connected: 2,
      hand: 0,
    });
    expect(names()).toEqual([]);
    expect(dissolveFamily(ctx, { listId, family: 'Paging' })).toMatchObject({ ok: false });
    expect(gatherFamily(ctx, { listId, applicationKeys: ['XX/1'], family: 'A', note: 'b' })).toEqual({
      ok: false,
      error: { code: 'not-found', entity: 'application', id: 'XX/1' },
    });
  });
});

describe.skipIf(!hasSharedLists)('the real lists (shared/data is not beside every checkout)', () => {
  it.each([
    ['isld-ntt-docomo-407.csv', 27],
    ['isld-ntt-docomo-16.csv', 1],
  ])('%s shows as many ETSI families as it counts', async (file, families) => {
    const { ctx, importFile } = createImportBench();
    const { id: listId, counts } = unwrap(await importFile(join(sharedLists, file)));
    const { keys } = unwrap(compareFamilyKeys(ctx, { listId }));
    expect(keys[0]?.families).toBe(families);
    for (const key of ['etsi', 'priority', 'connected'] as const) {
      const shown = unwrap(listPatentFamilies(ctx, page(listId, key)));
      expect(shown.total).toBe(counts.families[key]);
      expect(shown.families.reduce((sum, family) => sum + family.applications, 0)).toBeLessThanOrEqual(
        counts.applications,
      );
    }
  });
});
