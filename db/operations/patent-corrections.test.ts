import { describe, expect, it } from 'vitest';
import { wholeList } from '../../domain/patents/list-view.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { unwrap } from '../test-backend.ts';
import {
  correctPatentRow,
  dropWaitingCorrections,
  getRowFields,
  listPatentCorrections,
  uncorrectPatentRow,
} from './patent-corrections.ts';
import { createImportBench, idleJob } from './patent-lists-import.fixture.ts';
import { importPatentList } from './patent-lists-import.ts';
import { getPatentList } from './patent-lists.ts';
import { listPatentRejects, listRejectCauses } from './patent-rejects.ts';

const publication = { meaning: 'publication', text: 'EP2900303 A1 | EP2900303 B1' } as const;

async function imported() {
  const bench = createImportBench();
  const list = unwrap(await bench.importText(toCutForm(inventedRows)));
  return { ...bench, list, listId: list.id };
}

describe('rows that were not understood', () => {
  it('are paged, searched, and told by what they have in common', async () => {
    const { ctx, listId } = await imported();
    const all = unwrap(listPatentRejects(ctx, { id: listId, offset: 0, limit: 10 }));
    expect(all.total).toBe(2);
    expect(all.rejects.map(({ row, status }) => [row, status])).toEqual([
      [5, 'excluded'],
      [6, 'unresolved'],
    ]);
    const causes = unwrap(listRejectCauses(ctx, { id: listId }));
    expect(causes).toEqual([
      { status: 'excluded', cause: 'no publication number', rows: 1 },
      { status: 'unresolved', cause: 'not a number', rows: 1 },
    ]);
    const ofCause = { id: listId, offset: 0, limit: 10, cause: 'not a number' };
    expect(unwrap(listPatentRejects(ctx, ofCause)).rejects.map(({ row }) => row)).toEqual([6]);
    for (const search of ['AS FILED', '6'])
      expect(unwrap(listPatentRejects(ctx, { id: listId, offset: 0, limit: 10, search })).total).toBe(1);
    expect(unwrap(listPatentRejects(ctx, { id: listId, offset: 1, limit: 1 })).rejects).toHaveLength(1);
  });
});

describe('a correction', () => {
  it('resolves a row, changes the counts, and is taken back without a trace', async () => {
    const { ctx, list, listId } = await imported();
    const before = unwrap(getRowFields(ctx, { listId, row: 6 }));
    expect(before.fields.find(({ meaning }) => meaning === 'publication')).toEqual({
      meaning: 'publication',
      read: 'EP2900303 A1 | as filed',
      corrected: null,
    });
    const corrections = [publication, { meaning: 'title', text: 'Beam switching' } as const];
    const changed = unwrap(
      await correctPatentRow(ctx, { listId, row: 6, corrections, note: 'by the register' }),
    );
    expect(changed.row).toMatchObject({ status: 'resolved', isCorrected: true, title: 'Beam switching' });
    expect(changed.list.counts).toMatchObject({ unresolved: 0, resolved: 5, publications: 7 });
    expect(unwrap(listPatentCorrections(ctx, { listId }))).toMatchObject([
      { key: 6, row: 6, note: 'by the register', corrections },
    ]);
    const during = unwrap(getRowFields(ctx, { listId, row: 6 }));
    expect(during.fields.find(({ meaning }) => meaning === 'publication')?.corrected).toBe(publication.text);
    expect(during.cells).toEqual(before.cells);

    const back = unwrap(await uncorrectPatentRow(ctx, { listId, row: 6 }));
    expect(back.list).toEqual(list);
    expect(unwrap(getRowFields(ctx, { listId, row: 6 }))).toEqual(before);
  });

  it('and taking it back changes nothing, whichever row and field', async () => {
    const { ctx, list, listId } = await imported();
    const snapshot = () => {
      const place = ctx.patentRows.findPlace(listId, '2017-07-05');
      return place ? ctx.patentRows.page(place, wholeList, 0, 100).rows : [];
    };
    const rows = snapshot();
    const texts = [
      { meaning: 'publication', text: 'US9900123 B2' },
      { meaning: 'publication', text: '' },
      { meaning: 'application', text: 'JP20110000101' },
      { meaning: 'priorities', text: 'JP20110000102' },
      { meaning: 'family', text: '77' },
      { meaning: 'filing-date', text: '2001-02-03' },
      { meaning: 'owner', text: 'Somebody Else' },
      { meaning: 'standard', text: '3GPP TS 36.300' },
      { meaning: '5G', text: '1' },
    ] as const;
    for (let row = 1; row <= list.counts.rows; row += 1) {
      for (const correction of texts) {
        unwrap(await correctPatentRow(ctx, { listId, row, corrections: [correction], note: '' }));
        unwrap(await uncorrectPatentRow(ctx, { listId, row }));
      }
    }
    expect(unwrap(getPatentList(ctx, { id: listId }))).toEqual(list);
    const families = (all: typeof rows) =>
      all.map(({ prioritySet, connectedFamily }) =>
        [prioritySet, connectedFamily].map((key, _, both) => key !== null && both.includes(key)),
      );
    expect(families(snapshot())).toEqual(families(rows));
    const plain = (all: typeof rows) =>
      all.map(({ prioritySet: _set, connectedFamily: _family, ...row }) => row);
    expect(plain(snapshot())).toEqual(plain(rows));
    expect(ctx.db.pragma('foreign_key_check')).toEqual([]);
  }, 60_000);

  it('is refused with a day that is none, and where there is no such row', async () => {
    const { ctx, listId } = await imported();
    const corrections = [{ meaning: 'filing-date', text: '14.05.2013' } as const];
    expect(await correctPatentRow(ctx, { listId, row: 1, corrections, note: '' })).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'corrections.filing-date' }] },
    });
    expect(
      await correctPatentRow(ctx, { listId, row: 99, corrections: [publication], note: '' }),
    ).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(unwrap(listPatentCorrections(ctx, { listId }))).toEqual([]);
  });

  it('is replayed when the source is read again, and waits where a newer export has not the row', async () => {
    const { ctx, list, listId, write } = await imported();
    unwrap(await correctPatentRow(ctx, { listId, row: 6, corrections: [publication], note: 'checked' }));
    const readAgain = (rows: typeof inventedRows) =>
      importPatentList(
        ctx,
        {
          source: { file: write('again.csv', toCutForm(rows)) },
          name: list.name,
          owner: list.owner,
          settings: {},
          renews: listId,
        },
        idleJob,
      );
    const again = unwrap(await readAgain(inventedRows));
    expect(again.counts).toMatchObject({ unresolved: 0, resolved: 5 });
    unwrap(await readAgain(inventedRows.slice(0, 5)));
    const waiting = unwrap(listPatentCorrections(ctx, { listId }));
    expect(waiting).toMatchObject([{ key: -1, row: null, note: 'checked', corrections: [publication] }]);
    expect(unwrap(await readAgain(inventedRows)).counts).toMatchObject({ unresolved: 0 });
    unwrap(await readAgain(inventedRows.slice(0, 5)));
    expect(unwrap(dropWaitingCorrections(ctx, { listId, key: -1 }))).toEqual([]);
    expect(dropWaitingCorrections(ctx, { listId, key: -1 })).toMatchObject({ error: { code: 'not-found' } });
  });
});
