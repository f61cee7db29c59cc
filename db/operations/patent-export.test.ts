import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ListExport } from '../../domain/contract/patent-report.ts';
import type { PatentListCounts } from '../../domain/patents/list-counts.ts';
import { listColumnSchema, wholeList } from '../../domain/patents/list-view.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { readContent, readSource } from '../import/patent-source.fixture.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { exportList } from './patent-export.ts';
import {
  createImportBench,
  hasSharedLists,
  idleJob,
  sharedLists,
  type ImportBench,
} from './patent-lists-import.fixture.ts';

const everything = { part: wholeList, columns: [...listColumnSchema.options] };

function exportTo(
  bench: ImportBench,
  name: string,
  request: Pick<ListExport, 'listId' | 'what'> & Partial<ListExport>,
) {
  const as = name.endsWith('.xlsx') ? 'xlsx' : 'csv';
  const file = join(dirname(bench.ctx.file), name);
  return exportList(bench.ctx, { ...everything, as, file, ...request }, idleJob);
}

describe('an exported list', () => {
  it.each(['list.csv', 'list.xlsx'])('gives the same counts when it is imported again: %s', async (name) => {
    const bench = createImportBench();
    const first = unwrap(await bench.importText(toCutForm(inventedRows)));
    const { file, rows } = unwrap(await exportTo(bench, name, { listId: first.id, what: 'rows' }));
    expect(rows).toBe(first.counts.rows);
    const again = unwrap(await bench.importFile(file, 'Again'));
    expect(told(again.counts)).toEqual(told(first.counts));
  });

  it.skipIf(!hasSharedLists)('does so for a real list of 407 rows', async () => {
    const bench = createImportBench();
    const first = unwrap(await bench.importFile(join(sharedLists, 'isld-ntt-docomo-407.csv')));
    for (const name of ['list.csv', 'list.xlsx']) {
      const { file } = unwrap(await exportTo(bench, name, { listId: first.id, what: 'rows' }));
      const again = unwrap(await bench.importFile(file, name));
      expect(told(again.counts)).toEqual(told(first.counts));
    }
  });

  it('holds the part and the columns that are shown, in their order', async () => {
    const bench = createImportBench();
    const { id } = unwrap(await bench.importText(toCutForm(inventedRows)));
    const part = { search: '', filters: { status: ['unresolved' as const] }, sort: null };
    const done = await exportTo(bench, 'part.csv', {
      listId: id,
      what: 'rows',
      part,
      columns: ['status', 'row', 'publications'],
    });
    const text = readFileSync(unwrap(done).file, 'utf8');
    expect(text).toBe('\uFEFFRead as,Row,Publications\r\nunresolved,6,EP2900303 A1 | as filed\r\n');
  });

  it('holds no formula, whatever the list says', async () => {
    const bench = createImportBench();
    const titles = ['=1+1', '+44', '-cmd', '@SUM(A1)', '=HYPERLINK("http://x","y")', 'two\nlines, "quoted"'];
    const source = titles.map((title, at) => `EP290030${at}B1,"${title.replaceAll('"', '""')}"\n`).join('');
    const { id } = unwrap(await bench.importText(`Publication number,Title\n${source}`));
    const csv = unwrap(
      await exportTo(bench, 'titles.csv', { listId: id, what: 'rows', columns: ['publications', 'title'] }),
    );
    const cells = (await readContent(readFileSync(csv.file))).rows.map(({ title }) => title);
    expect(cells).toEqual(["'=1+1", "'+44", "'-cmd", "'@SUM(A1)", `'=HYPERLINK("http://x","y")`, titles[5]]);
    const xlsx = unwrap(
      await exportTo(bench, 'titles.xlsx', { listId: id, what: 'rows', columns: ['publications', 'title'] }),
    );
    expect((await readSource({ file: xlsx.file })).rows.map(({ title }) => title)).toEqual(titles);
  });

  it('is a report of several sheets', async () => {
    const bench = createImportBench();
    const { id } = unwrap(await bench.importText(toCutForm(inventedRows)));
    const report = unwrap(await exportTo(bench, 'report.xlsx', { listId: id, what: 'report' }));
    const { preview } = await readSource({ file: report.file });
    expect(preview.sheets).toEqual(['Counts', 'Rows not understood', 'Companies', 'Corrections']);
    const rejects = unwrap(await exportTo(bench, 'report.csv', { listId: id, what: 'report' }));
    expect(rejects.rows).toBe(2);
    expect(readFileSync(rejects.file, 'utf8')).toContain('6,unresolved,EP2900303 A1 | as filed,');
  });

  it('leaves nothing when it is stopped, and is refused where it cannot go', async () => {
    const bench = createImportBench();
    const { id } = unwrap(await bench.importText(toCutForm(inventedRows)));
    const file = join(dirname(bench.ctx.file), 'stopped.csv');
    const request = { ...everything, listId: id, what: 'rows', as: 'csv', file } as const;
    const stopped = exportList(bench.ctx, request, { ...idleJob, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(readdirSync(dirname(file)).filter((name) => name.includes('stopped'))).toEqual([]);
    expect(await exportList(bench.ctx, { ...request, file: bench.ctx.file }, idleJob)).toMatchObject({
      error: { code: 'file-refused', reason: 'is-workspace' },
    });
    expect(existsSync(file)).toBe(false);
  });

  it('is a job, and its name says what it is', async () => {
    const backend = createTestBackend();
    unwrap(await backend.call('workspace.create', { file: backend.path('w.parley'), sample: false }));
    const source = { text: 'Publication number\nEP1848154B1\n' };
    const imported = await backend.finish(
      await backend.call('patentLists.import', { source, name: 'One', owner: 'Foo Oy', settings: {} }),
    );
    const { id: listId } = unwrap(imported) as { id: string };
    const request = { ...everything, listId, what: 'rows', as: 'xlsx' } as const;
    const wrong = await backend.call('patentLists.export', { ...request, file: backend.path('one.csv') });
    expect(wrong).toMatchObject({ error: { code: 'invalid-input', issues: [{ path: 'file' }] } });
    const file = backend.path('one.xlsx');
    const done = await backend.finish(await backend.call('patentLists.export', { ...request, file }));
    expect(done).toMatchObject({ ok: true, value: { file, rows: 1 } });
  });
});

/** What an exported list can tell again. Priorities and explicit zeros are no columns of a list's table. */
function told(counts: PatentListCounts): Partial<PatentListCounts> & { readonly etsi: number } {
  const { rows, resolved, unresolved, excluded, publications, applications } = counts;
  const { byOffice, byKind, byOwner, byStandard } = counts;
  const levels = { rows, resolved, unresolved, excluded, publications, applications };
  return { ...levels, etsi: counts.families.etsi, byOffice, byKind, byOwner, byStandard };
}
