import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context, Job } from '../context.ts';
import { inventedRows, toRawForm } from '../import/formats/isld/isld.fixture.ts';
import { openWorkspaceFile } from '../open.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { createImportBench, idleJob } from './patent-lists-import.fixture.ts';

/** Rows enough that SQLite writes pages into the file long before the end of the transaction. */
const long = toRawForm(
  Array.from({ length: 12_000 }, (_, n) => ({
    ...inventedRows[n % inventedRows.length],
    IPRD_ID: String(n),
    PATT_APPLICATION_NUMBER: `EP2012${String(100_000 + n)}`,
    PUBL_NUMBER: `EP${2_000_000 + n} A1 | EP${2_000_000 + n} B1`,
  })),
);
const storing = 'Storing the list';

/** A job that calls back with each report. */
function watched(see: (label: string) => void): Job & { readonly stop: () => void } {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    report: (_done, _total, label) => see(label),
    stop: () => controller.abort(),
  };
}

/** The files as they would lie there if the process were killed now. */
function copyAsKilled(ctx: Context, name: string): string {
  const folder = join(dirname(ctx.file), name);
  mkdirSync(folder);
  for (const ending of ['', '-wal', '-journal'])
    if (existsSync(ctx.file + ending)) copyFileSync(ctx.file + ending, join(folder, `left.parley${ending}`));
  return join(folder, 'left.parley');
}

const settings = { nativeBinding: undefined, now: () => '2017-07-05T09:00:00.000Z' };

describe('an import that ends in the middle', () => {
  it('leaves nothing of the list when the process is killed, whenever that is', async () => {
    const bench = createImportBench();
    bench.ctx.db.pragma('cache_size = 20');
    bench.ctx.db.exec("INSERT INTO parties (id, name) VALUES ('p', 'Nokia')");
    const left: string[] = [];
    let reports = 0;
    const job = watched((label) => {
      reports += 1;
      if (label === storing ? left.length < 9 : reports % 20 === 1 && left.length < 4)
        left.push(copyAsKilled(bench.ctx, `left-${left.length}`));
    });
    unwrap(await bench.importText(long, 'long', job));
    expect(left.length).toBeGreaterThan(5);
    for (const file of left) {
      const opened = unwrap(openWorkspaceFile(file, settings));
      expect(opened.pragma('integrity_check', { simple: true })).toBe('ok');
      for (const table of [
        'patent_lists',
        'patent_rows',
        'patent_row_cells',
        'patent_publications',
        'patent_applications',
      ])
        expect(opened.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
      expect(opened.prepare('SELECT name FROM parties').pluck().all()).toEqual(['Nokia']);
      opened.close();
    }
  });

  it('leaves nothing when it is stopped while it is stored', async () => {
    const bench = createImportBench();
    const job = watched((label) => label === storing && job.stop());
    expect(await bench.importText(long, 'long', job)).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(bench.countLeftovers()).toBe(0);
    expect(bench.ctx.db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(bench.ctx.db.pragma('journal_mode', { simple: true })).toBe('wal');
  });

  it('leaves nothing when the disk is full', async () => {
    const bench = createImportBench();
    const pages = Number(bench.ctx.db.pragma('page_count', { simple: true }));
    bench.ctx.db.pragma(`max_page_count = ${pages + 600}`);
    await expect(bench.importText(long, 'long')).rejects.toThrow('full');
    expect(bench.countLeftovers()).toBe(0);
    bench.ctx.db.pragma('max_page_count = 1000000000');
    expect(unwrap(await bench.importText(long, 'long', idleJob)).counts.rows).toBe(12_000);
  });
});

describe('other work while a list is stored', () => {
  it('is answered when it reads, waits when it writes, and is not lost when the import is stopped', async () => {
    const bench = createImportBench();
    const file = bench.write('long.csv', long);
    const backend = createTestBackend();
    unwrap(await backend.call('workspace.create', { file: backend.path('deal.parley'), sample: false }));
    const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
    const deal = (title: string) =>
      backend.call('deals.create', {
        title,
        parties: { A: party('Alpha'), B: party('Beta') },
        ourSide: 'A' as const,
        termKeys: [],
      });
    const input = { source: { file }, name: 'Theirs', owner: 'Example Wireless Oy', settings: {} };
    const started = await backend.call('patentLists.import', input);
    const isStoring = () =>
      backend.events.some((event) => event.name === 'job.progress' && event.label === storing);
    while (!isStoring()) {
      unwrap(await deal('While it is read'));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const order: string[] = [];
    const writing = deal('While it is stored').then(() => order.push('written'));
    expect(unwrap(await backend.call('patentLists.list', {}))).toEqual([]);
    order.push('read');
    if (started.ok) await backend.call('jobs.cancel', { jobId: started.value.jobId });
    expect(await backend.finish(started)).toEqual({ ok: false, error: { code: 'cancelled' } });
    await writing;
    expect(order).toEqual(['read', 'written']);
    const titles = unwrap(await backend.call('deals.list', {})).map(({ title }) => title);
    expect(titles).toContain('While it is stored');
    expect(titles).toContain('While it is read');
    expect(backend.incidents).toEqual([]);
  });

  it('does not hold up closing, after which nothing of the list is there', async () => {
    const bench = createImportBench();
    const file = bench.write('long.csv', long);
    const backend = createTestBackend();
    const workspace = { file: backend.path('deal.parley') };
    unwrap(await backend.call('workspace.create', { ...workspace, sample: false }));
    const input = { source: { file }, name: 'Theirs', owner: 'Example Wireless Oy', settings: {} };
    await backend.call('patentLists.import', input);
    while (!backend.events.some((event) => event.name === 'job.progress' && event.label === storing))
      await new Promise((resolve) => setTimeout(resolve, 5));
    unwrap(await backend.call('workspace.close', {}));
    unwrap(await backend.call('workspace.open', workspace));
    expect(unwrap(await backend.call('patentLists.list', {}))).toEqual([]);
  });
});
