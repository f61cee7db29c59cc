import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { damagedFile } from '../import/fuzz/damaged-files.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { createImportBench } from './patent-lists-import.fixture.ts';
import { removePatentList } from './patent-lists.ts';

/** A twentieth of what the readers alone are tried on: each of these is stored, counted and removed. */
const FILES = Math.ceil(Number(process.env['PARLEY_FUZZ_FILES'] ?? 1200) / 20);
/** What a file comes to that was refused. */
const NOTHING = {
  id: '',
  rejectCount: 0,
  counts: { rows: 0, resolved: 0, unresolved: 0, excluded: 0, publications: 0 },
};

it(
  `imports all or nothing of a damaged file, and counts what it stores (${FILES} files)`,
  async () => {
    const bench = createImportBench();
    const { db } = bench.ctx;
    const number = (sql: string) => Number(db.prepare(sql).pluck().get());
    let imported = 0;
    await fc.assert(
      fc.asyncProperty(damagedFile, async ({ name, content }) => {
        const result = await bench.importFile(bench.write(name, content), 'damaged');
        const { counts, rejectCount, id } = result.ok ? result.value : NOTHING;
        expect(result.ok ? 'imported' : result.error.code).toMatch(/^(?:imported|file-refused)$/);
        expect(counts.resolved + counts.unresolved + counts.excluded).toBe(counts.rows);
        expect(rejectCount).toBe(counts.unresolved + counts.excluded);
        expect(number('SELECT count(*) FROM patent_publications WHERE is_repeat = 0')).toBe(
          counts.publications,
        );
        expect(number('SELECT count(*) FROM patent_row_cells')).toBe(
          number('SELECT count(*) FROM patent_rows'),
        );
        expect(db.pragma('foreign_key_check')).toEqual([]);
        if (result.ok) unwrap(await removePatentList(bench.ctx, { id }));
        imported += Number(result.ok);
        expect(bench.countLeftovers()).toBe(0);
      }),
      { numRuns: FILES },
    );
    expect(imported).toBeGreaterThan(FILES / 4);
  },
  Math.max(60_000, FILES * 400),
);
