import { describe, expect, it } from 'vitest';
import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import type { Context } from '../context.ts';
import { fingerprintOf as rowFingerprint } from '../import/formats/fingerprint.ts';
import { inventedRows, toCutForm, type IsldCells } from '../import/formats/isld/isld.fixture.ts';
import { changeList, reresolvingRow } from '../patents/reresolve-row.ts';
import { unwrap } from '../test-backend.ts';
import { listPatentChanges } from './patent-changes.ts';
import { createImportBench, idleJob, type ImportBench } from './patent-lists-import.fixture.ts';
import { importPatentList } from './patent-lists-import.ts';
import { getPatentList } from './patent-lists.ts';

const owner = 'Example Wireless Oy';

function renew(bench: ImportBench, list: PatentListSummary, rows: readonly IsldCells[]) {
  const source = { file: bench.write('newer.csv', toCutForm(rows)) };
  return importPatentList(
    bench.ctx,
    { source, name: list.name, owner, settings: {}, renews: list.id },
    idleJob,
  );
}

/** Puts a correction of a row where the operation that corrects puts it. */
function correct(
  ctx: Context,
  listId: string,
  row: number,
  meaning: string,
  text: string,
  fingerprint = 'f',
) {
  return changeList(ctx, function* () {
    ctx.db
      .prepare("INSERT INTO patent_corrections VALUES (?, ?, ?, ?, ?, '', '2017-07-05')")
      .run(listId, row, fingerprint, meaning, text);
    return yield* reresolvingRow(ctx, listId, row);
  });
}

function fingerprintOf(ctx: Context, listId: string, row: number): string {
  const list = ctx.patentLists.find(listId);
  const cells = ctx.db
    .prepare(
      'SELECT cells_json FROM patent_rows JOIN patent_row_cells USING (row_key) WHERE list_key = ? AND row_number = ?',
    )
    .pluck()
    .get(list?.listKey, row);
  return rowFingerprint(JSON.parse(String(cells)) as string[]);
}

describe('a row that is put right', () => {
  it('is read again in place, with all that depends on it', async () => {
    const bench = createImportBench();
    const { id, counts } = unwrap(await bench.importText(toCutForm(inventedRows)));
    expect(counts).toMatchObject({ unresolved: 1, excluded: 1, publications: 6 });
    unwrap(await correct(bench.ctx, id, 6, 'publication', 'EP2900303 A1 | EP2900303 B1'));
    unwrap(await correct(bench.ctx, id, 6, 'title', 'Beam switching'));
    const after = unwrap(getPatentList(bench.ctx, { id }));
    expect(after.counts).toMatchObject({ unresolved: 0, resolved: 5, publications: 7, applications: 5 });
    expect(after.rejects.map(({ row }) => row)).toEqual([5]);
    expect(bench.ctx.patentLists.revisionOf(id)).toBe(3);
    const found = bench.ctx.db.prepare(
      "SELECT count(*) FROM patent_search WHERE patent_search MATCH 'switching'",
    );
    expect(found.pluck().get()).toBe(1);
    const old = bench.ctx.db.prepare(
      "SELECT count(*) FROM patent_search WHERE patent_search MATCH 'handover'",
    );
    expect(old.pluck().get()).toBe(0);
    const granted = bench.ctx.db.prepare(
      "SELECT is_granted FROM patent_applications WHERE raw = 'EP20120900303'",
    );
    expect(granted.pluck().get()).toBe(1);
    expect(bench.ctx.db.pragma('foreign_key_check')).toEqual([]);
  });

  it('leaves nothing of what it named before', async () => {
    const bench = createImportBench();
    const { id } = unwrap(await bench.importText(toCutForm(inventedRows)));
    unwrap(await correct(bench.ctx, id, 2, 'application', ''));
    unwrap(await correct(bench.ctx, id, 2, 'publication', '-1'));
    const { counts } = unwrap(getPatentList(bench.ctx, { id }));
    expect(counts).toMatchObject({ publications: 5, applications: 4, excluded: 2, inferredApplications: 0 });
    unwrap(await correct(bench.ctx, id, 3, 'priorities', ''));
    const connected = unwrap(getPatentList(bench.ctx, { id })).counts.families;
    expect(connected).toMatchObject({ etsi: 2, priority: 3, connected: 2 });
  });
});

describe('a newer export of a list', () => {
  const [first, second, ...others] = inventedRows;
  if (!first || !second) throw new Error('no rows');

  it('keeps the id, says what was added, what is gone and what changed, and keeps the edition before', async () => {
    const bench = createImportBench();
    const list = unwrap(await bench.importText(toCutForm(inventedRows)));
    const later = { ...first, PUBL_NUMBER: 'JP2012900101 A', COMP_LEGAL_NAME: 'Newer Wireless Oy' };
    const added = {
      ...second,
      PATT_APPLICATION_NUMBER: 'KR20127032406',
      PUBL_NUMBER: 'KR20130900101 A',
      TGPP_NUMBER: '38.902',
    };
    const renewed = unwrap(await renew(bench, list, [later, ...others, added]));
    expect(renewed.id).toBe(list.id);
    expect(bench.ctx.patentLists.list()).toHaveLength(1);
    const changes = unwrap(listPatentChanges(bench.ctx, { id: list.id, offset: 0, limit: 100 }));
    expect(changes.counts).toEqual({
      publication: { added: 1, gone: 2, changed: 0 },
      application: { added: 1, gone: 1, changed: 1 },
      declaration: { added: 1, gone: 1, changed: 0 },
    });
    expect(changes.lines).toContainEqual({
      level: 'application',
      number: 'JP20110000101',
      change: 'changed',
      what: 'owner',
      before: 'Example Wireless Oy',
      after: 'Newer Wireless Oy',
    });
    expect(changes.editions).toMatchObject([
      { edition: 1, sourceName: 'list.csv', rows: 6, publications: 6 },
    ]);
    expect(bench.ctx.db.pragma('foreign_key_check')).toEqual([]);
    const rows = bench.ctx.db.prepare('SELECT count(*) FROM patent_rows').pluck().get();
    expect(rows).toBe(renewed.counts.rows);
  });

  it('gets the corrections of rows that are the same, and keeps the others for another edition', async () => {
    const bench = createImportBench();
    const list = unwrap(await bench.importText(toCutForm(inventedRows)));
    for (const row of [1, 6])
      unwrap(
        await correct(
          bench.ctx,
          list.id,
          row,
          'title',
          `Title ${row}`,
          fingerprintOf(bench.ctx, list.id, row),
        ),
      );
    const [, ...withoutFirst] = inventedRows;
    unwrap(await renew(bench, list, withoutFirst));
    const titles = bench.ctx.db.prepare('SELECT row_number, title FROM patent_rows WHERE is_corrected = 1');
    expect(titles.all()).toEqual([{ row_number: 5, title: 'Title 6' }]);
    const kept = bench.ctx.db.prepare('SELECT row_number, text FROM patent_corrections ORDER BY row_number');
    expect(kept.all()).toEqual([
      { row_number: -1, text: 'Title 1' },
      { row_number: 5, text: 'Title 6' },
    ]);
    unwrap(await renew(bench, list, inventedRows));
    expect(kept.all()).toEqual([
      { row_number: 1, text: 'Title 1' },
      { row_number: 6, text: 'Title 6' },
    ]);
  });

  it('leaves the old one as it was when it is cancelled while it is stored', async () => {
    const bench = createImportBench();
    const list = unwrap(await bench.importText(toCutForm(inventedRows)));
    const controller = new AbortController();
    const report = (_done: number, _total: number, label: string) => {
      if (label === 'Storing the list') controller.abort();
    };
    const source = {
      file: bench.write('newer.csv', toCutForm(Array.from({ length: 3000 }, () => inventedRows).flat())),
    };
    const input = { source, name: list.name, owner, settings: {}, renews: list.id };
    expect(await importPatentList(bench.ctx, input, { signal: controller.signal, report })).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
    expect(unwrap(getPatentList(bench.ctx, { id: list.id }))).toEqual(list);
    expect(bench.ctx.db.prepare('SELECT count(*) FROM patent_rows').pluck().get()).toBe(6);
  });
});
