import { expect, it } from 'vitest';
import type { ParsedInput } from '../../domain/contract/contract.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { coverPatentList, judgeSale, listCoveredApplications, runOffPatentList } from './patent-coverage.ts';
import { getPatentFamily } from './patent-families.ts';
import { createImportBench, idleJob } from './patent-lists-import.fixture.ts';
import { importPatentList } from './patent-lists-import.ts';
import {
  getPatentApplication,
  listPatentOverrides,
  removePatentOverride,
  savePatentOverride,
} from './patent-overrides.ts';

async function imported() {
  const { ctx, importText } = createImportBench();
  const { id: listId } = unwrap(await importText(toCutForm(inventedRows)));
  const keyOf = (family: string, raw: string): string =>
    unwrap(getPatentFamily(ctx, { listId, key: 'etsi', id: family })).members.find((one) => one.raw === raw)
      ?.key ?? '';
  const state = (
    applicationKey: string,
    field: ParsedInput<'patentOverrides.save'>['field'],
    value: string,
  ) => savePatentOverride(ctx, { listId, applicationKey, field, value, note: 'register extract' });
  const on = (day: string) => unwrap(coverPatentList(ctx, { listId, on: day, familyKey: 'etsi' }));
  return {
    ctx,
    listId,
    us: keyOf('901', 'US201213900101'),
    ep: keyOf('903', 'EP20120900303'),
    state,
    on,
  };
}

it('a statement with its note goes before the estimate, says so, and can be taken back', async () => {
  const { ctx, listId, us, state } = await imported();
  const before = unwrap(getPatentApplication(ctx, { listId, applicationKey: us }));
  expect(before.counted).toMatchObject({
    date: '2032-01-04',
    isByDay: true,
    method: 'us-20-from-earliest-filing',
    inputs: [{ fact: 'filingDate', value: '2012-01-04' }],
  });
  expect(before.status).toMatchObject({ on: '2017-07-05', words: 'in force (estimated)' });

  const { application } = unwrap(state(us, 'adjustment-days', '100'));
  expect(application.counted).toMatchObject({ date: '2032-04-13' });
  expect(application.counted.words).toContain('adjusted by 100 days (register extract)');
  expect(application.withoutOverrides).toEqual(before.counted);

  const stated = unwrap(state(us, 'expiry', '2030-06-30')).application;
  expect(stated).toMatchObject({ expiry: '2030-06-30', expiryMethod: 'stated-by-hand' });
  expect(stated.counted.words).toBe('2030-06-30, stated by hand on 2017-07-05: register extract');
  expect(unwrap(listPatentOverrides(ctx, { listId, offset: 1, limit: 10 }))).toMatchObject({
    overrides: [{ field: 'expiry', value: '2030-06-30', application: 'US201213900101' }],
    total: 2,
  });

  unwrap(removePatentOverride(ctx, { listId, applicationKey: us, field: 'expiry' }));
  const { application: after } = unwrap(
    removePatentOverride(ctx, { listId, applicationKey: us, field: 'adjustment-days' }),
  );
  expect(after).toEqual(before);
});

it('refuses what is no value of the field, and applications that are not in the list', async () => {
  const { us, state } = await imported();
  expect(state(us, 'expiry', 'soon')).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(state('XX/1', 'expiry', '2030-01-01')).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

it('a status stated by hand changes the coverage of its office from its day on', async () => {
  const { us, state, on } = await imported();
  const inForce = (day: string) =>
    on(day).offices.find(({ office }) => office === 'US')?.applications['in-force'];
  expect(inForce('2025-01-01')).toBe(1);
  unwrap(state(us, 'status', 'lapsed since 2024-02-01'));
  expect([inForce('2024-01-31'), inForce('2025-01-01')]).toEqual([1, 0]);
});

it('covers every application once, names the methods, and lists what is behind a figure', async () => {
  const { ctx, listId, on } = await imported();
  const coverage = on('2025-01-01');
  const all = Object.values(coverage.applications).reduce((sum, count) => sum + count, 0);
  expect(all).toBe(5);
  expect(coverage.methods.reduce((sum, one) => sum + one.applications, 0)).toBe(all);
  expect(coverage.familiesInForce).toBe(1);
  const { applications, total } = unwrap(
    listCoveredApplications(ctx, {
      listId,
      on: '2025-01-01',
      behind: { statuses: ['in-force'] },
      offset: 0,
      limit: 1,
    }),
  );
  expect(total).toBe(2);
  expect(applications).toMatchObject([
    { raw: 'JP20110000101', expiry: '2031-01-05', status: 'in force (estimated)' },
  ]);
  const curve = runOffPatentList(ctx, {
    listId,
    from: '2025-01-01',
    to: '2034-01-01',
    step: 'year',
    familyKey: 'etsi',
  });
  expect(unwrap(curve).points.map((point) => point.familiesInForce)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  expect(
    runOffPatentList(ctx, { listId, from: '2025-01-01', to: '2024-01-01', step: 'year', familyKey: 'etsi' }),
  ).toMatchObject({
    ok: false,
  });
});

it('judges a sale by the countries of manufacture and of sale, and by what is stated of validation', async () => {
  const { ctx, listId, ep, state } = await imported();
  const sale = (madeIn: string, soldIn: string) =>
    unwrap(judgeSale(ctx, { listId, madeIn, soldIn, on: '2025-01-01' }));
  expect(sale('VN', 'US')).toMatchObject({
    bearing: true,
    inForce: [{ country: 'US', where: 'sold', rights: 1, examples: ['US8900101B2'] }],
  });
  expect(sale('VN', 'BR').bearing).toBe(false);
  unwrap(state(ep, 'status', 'in-force'));
  expect(sale('VN', 'DE')).toMatchObject({
    bearing: null,
    unknown: [{ country: 'DE', examples: ['EP2900303A1'] }],
  });
  unwrap(state(ep, 'validated-in', 'DE, FR'));
  expect(sale('VN', 'DE').bearing).toBe(true);
  expect(sale('VN', 'IT').bearing).toBe(false);
  const behind = unwrap(
    listCoveredApplications(ctx, {
      listId,
      on: '2025-01-01',
      behind: { effect: { country: 'DE', isSure: true } },
      offset: 0,
      limit: 10,
    }),
  );
  expect(behind.applications.map((one) => one.raw)).toEqual(['EP20120900303']);
});

it('an application that is written in two ways is told alike by both, and covered once', async () => {
  const { ctx, importText } = createImportBench();
  const twin = (PATT_APPLICATION_NUMBER: string, PUBL_NUMBER: string) => ({
    ...inventedRows[0],
    PATT_APPLICATION_NUMBER,
    PUBL_NUMBER,
    Country_Of_Registration: 'CN CHINA',
    PBPA_APP_DATE: '2013-10-22',
  });
  const rows = [twin('CN2013869976', 'CN104396293 A'), twin('CN20138069976', 'CN104396293 B')];
  const { id: listId, counts } = unwrap(await importText(toCutForm(rows)));
  expect([counts.applications, counts.applicationsWrittenTwice]).toEqual([2, 1]);
  const { members } = unwrap(getPatentFamily(ctx, { listId, key: 'etsi', id: '901' }));
  expect(members.map(({ raw, isGranted }) => [raw, isGranted])).toEqual([
    ['CN2013869976', true],
    ['CN20138069976', true],
  ]);
  const coverage = unwrap(coverPatentList(ctx, { listId, on: '2025-01-01', familyKey: 'etsi' }));
  expect([coverage.applications['in-force'], coverage.applications.pending, coverage.writtenTwice]).toEqual([
    1, 0, 1,
  ]);
});

it('outlives a newer export of the list, also one that leaves its application out for a while', async () => {
  const { ctx, write, importText } = createImportBench();
  const { id: listId } = unwrap(await importText(toCutForm(inventedRows)));
  const keyOfUs = 'US201213900101';
  const us = unwrap(getPatentFamily(ctx, { listId, key: 'etsi', id: '901' })).members.find(
    ({ raw }) => raw === keyOfUs,
  )?.key;
  const state = (field: 'expiry' | 'family', value: string) =>
    savePatentOverride(ctx, { listId, applicationKey: us ?? '', field, value, note: 'register extract' });
  unwrap(state('expiry', '2030-06-30'));
  expect(unwrap(state('family', 'Paging')).list.counts.families.hand).toBe(1);
  const renewWith = async (name: string, rows: typeof inventedRows) => {
    const source = { file: write(name, toCutForm(rows)) };
    const list = { name: 'Theirs', owner: 'Example Wireless Oy', settings: {}, renews: listId };
    return unwrap(await importPatentList(ctx, { source, ...list }, idleJob)).counts.families.hand;
  };
  const others = inventedRows.filter((row) => row['PATT_APPLICATION_NUMBER'] !== keyOfUs);
  expect(await renewWith('without.csv', others)).toBe(0);
  expect(getPatentApplication(ctx, { listId, applicationKey: us ?? '' })).toMatchObject({ ok: false });
  expect(await renewWith('again.csv', inventedRows)).toBe(1);
  expect(unwrap(getPatentApplication(ctx, { listId, applicationKey: us ?? '' }))).toMatchObject({
    expiry: '2030-06-30',
    expiryMethod: 'stated-by-hand',
    families: { hand: 'Paging' },
  });
});
