import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Job } from '../context.ts';
import { inventedRows, toCutForm, toRawForm } from '../import/formats/isld/isld.fixture.ts';
import { closeWorkspaceFile } from '../open.ts';
import { unwrap } from '../test-backend.ts';
import { createImportBench } from './patent-lists-import.fixture.ts';
import { removePatentList } from './patent-lists.ts';

describe('a running import', () => {
  const long = toCutForm(
    Array.from({ length: 4000 }, (_, n) => ({
      ...inventedRows[n % inventedRows.length],
      IPRD_ID: String(n),
    })),
  );

  it('leaves nothing when it is cancelled', async () => {
    const bench = createImportBench();
    const controller = new AbortController();
    let reports = 0;
    const job: Job = {
      signal: controller.signal,
      report: () => void ((reports += 1) === 3 && controller.abort()),
    };
    expect(await bench.importText(long, 'long', job)).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(bench.countLeftovers()).toBe(0);
    expect(unwrap(await bench.importText(long, 'long')).counts.rows).toBe(4000);
  });

  it('reports its course, makes way for other work, and lets nobody see half a list', async () => {
    const bench = createImportBench();
    const course: number[] = [];
    const job: Job = {
      signal: new AbortController().signal,
      report: (done, total) => void course.push(done / total),
    };
    const importing = bench.importText(long, 'long', job);
    const turns: number[] = [];
    const states = new Set<boolean>();
    const look = setInterval(() => {
      turns.push(bench.ctx.patentLists.list().length);
      states.add(bench.ctx.db.inTransaction);
    });
    unwrap(await importing.finally(() => clearInterval(look)));
    // others had their turn both while the file was read and while it was stored
    expect(states).toEqual(new Set([false, true]));
    expect(turns.slice(0, -1).filter((lists) => lists !== 0)).toEqual([]);
    expect(turns.length).toBeGreaterThan(5);
    expect(course).toEqual(course.toSorted((a, b) => a - b));
    expect(course.at(-1)).toBe(1);
  });

  it('may run beside another', async () => {
    const bench = createImportBench();
    const file = bench.write('long.csv', long);
    const [one, two] = await Promise.all([bench.importFile(file, 'one'), bench.importFile(file, 'two')]);
    expect(unwrap(one).counts).toEqual(unwrap(two).counts);
    expect(bench.ctx.db.pragma('foreign_key_check')).toEqual([]);
  });

  it('under a name that another import takes meanwhile is refused, and the workspace closes', async () => {
    const bench = createImportBench();
    const file = bench.write('long.csv', long);
    const both = await Promise.all([bench.importFile(file, 'one'), bench.importFile(file, 'one')]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
    expect(bench.ctx.db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(() => closeWorkspaceFile(bench.ctx.db)).not.toThrow();
  });

  it('never throws and imports all or nothing, whatever the file holds', async () => {
    const bench = createImportBench();
    const sound = toRawForm(inventedRows);
    const noise = fc.constantFrom(
      '"',
      ';',
      '\n',
      '\r',
      '\0',
      '""',
      '|',
      'JP',
      'H8',
      '特',
      '\uFFFD',
      '9'.repeat(40),
      '-1',
      '1900-01-01',
    );
    const nothing = { rows: 0, resolved: 0, unresolved: 0, excluded: 0 };
    const edits = fc.array(fc.tuple(fc.nat(sound.length), fc.nat(20), noise), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const text = changes.reduce(
          (now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut),
          sound,
        );
        const result = await bench.importText(text, 'fuzz');
        const { rows, resolved, unresolved, excluded } = result.ok ? result.value.counts : nothing;
        expect(resolved + unresolved + excluded).toBe(rows);
        expect(result.ok ? result.value.rejectCount : 0).toBe(unresolved + excluded);
        expect(result.ok ? 'imported' : result.error.code).toMatch(/^(?:imported|file-refused)$/);
        for (const list of bench.ctx.patentLists.list()) {
          bench.ctx.patentScheduleRows.list({ listId: list.id, part: null });
          unwrap(await removePatentList(bench.ctx, { id: list.id }));
        }
        expect(bench.countLeftovers()).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});
