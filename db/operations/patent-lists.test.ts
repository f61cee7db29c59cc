import { describe, expect, it } from 'vitest';
import { toImportAnswer, type PatentListSummary } from '../../domain/contract/patent-lists.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { createImportBench } from './patent-lists-import.fixture.ts';
import { getPatentList, listPatentLists, removePatentList } from './patent-lists.ts';

describe('imported lists', () => {
  it('are listed by name and read with as many rejects as asked for', async () => {
    const { ctx, importText } = createImportBench();
    const theirs = unwrap(await importText(toCutForm(inventedRows), 'Theirs'));
    unwrap(await importText(toCutForm(inventedRows), 'ours'));
    expect(unwrap(listPatentLists(ctx)).map((list) => list.name)).toEqual(['ours', 'Theirs']);
    expect(unwrap(getPatentList(ctx, { id: theirs.id }))).toEqual(theirs);
    expect(unwrap(getPatentList(ctx, { id: theirs.id, rejects: 1 })).rejects).toHaveLength(1);
    expect(getPatentList(ctx, { id: 'gone' })).toEqual({
      ok: false,
      error: { code: 'not-found', entity: 'patent list', id: 'gone' },
    });
  });

  it('are removed with all that was imported', async () => {
    const { ctx, importText, countLeftovers } = createImportBench();
    const { id } = unwrap(await importText(toCutForm(inventedRows)));
    expect(countLeftovers()).toBeGreaterThan(20);
    expect(await removePatentList(ctx, { id })).toEqual({ ok: true, value: null });
    expect(countLeftovers()).toBe(0);
    expect(await removePatentList(ctx, { id })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('are printed by family and office, publications first told from applications without one', async () => {
    const { ctx, importText } = createImportBench();
    const { id } = unwrap(await importText(toCutForm(inventedRows)));
    const rows = ctx.patentScheduleRows.list({ listId: id, part: null });
    expect(rows.map((row) => [row.family, row.publication ?? row.application])).toEqual([
      ['901', 'JP2012900101A'],
      ['901', 'JP5900101B2'],
      ['901', 'US2013900101A1'],
      ['901', 'US8900101B2'],
      ['901', 'WO2012900101A1'],
      ['903', 'EP2900303A1'],
      [null, '2011-900202'],
    ]);
    expect(rows[3]).toEqual({
      family: '901',
      application: 'US201213900101',
      publication: 'US8900101B2',
      office: 'US',
      title: 'Paging of sleeping terminals',
      filingDate: '2012-01-04',
      declaredStandards: ['3GPP TS 36.901', '3GPP TS 38.901'],
    });
  });
});

describe('the import as a job of the backend', () => {
  it('answers with the list, and gives the command line its shape', async () => {
    const { importText } = createImportBench();
    const list = unwrap(await importText(toCutForm(inventedRows)));
    const answer = toImportAnswer(list, ['Dates.'], 0.25);
    expect(answer).toMatchObject({
      list: 'Theirs',
      format: 'isld',
      rows: 6,
      families: { etsi: 2 },
      applicationsNotUnderstood: 0,
      doubts: ['Dates.'],
      seconds: 0.25,
    });
    expect(answer.rejects[0]).toEqual({
      row: 5,
      raw: '-1',
      reason: 'no publication number; application 2011-900202',
    });
  });

  it('runs from the contract', async () => {
    const bench = createImportBench();
    const file = bench.write('theirs.csv', toCutForm(inventedRows));
    const backend = createTestBackend();
    unwrap(await backend.call('workspace.create', { file: backend.path('deal.parley'), sample: false }));
    const request = { source: { file }, name: 'Theirs', owner: 'Example Wireless Oy', settings: {} };
    const list = unwrap(await backend.finish(await backend.call('patentLists.import', request)));
    expect(unwrap(await backend.call('patentLists.list', {}))).toEqual([list as PatentListSummary]);
    expect(backend.incidents).toEqual([]);
  });
});
