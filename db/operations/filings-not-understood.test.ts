import { expect, it } from 'vitest';
import { reportFigures } from '../../domain/patents/report-figures.ts';
import { unwrap } from '../test-backend.ts';
import { correctPatentRow, getRowFields } from './patent-corrections.ts';
import { createImportBench } from './patent-lists-import.fixture.ts';
import { getPatentRow } from './patent-rows.ts';
import { getPatentList } from './patent-lists.ts';

const text = [
  'Publication No.,Application number,Title',
  'US9900123B2,US 13/95x,Box',
  'US9900124B2,US 13/957122,Box',
  'US9900125B2,pending,Box',
  'US9900126B2,,Box',
  'EP12 no number,EP 9x,Box',
].join('\n');

it('counts application numbers that were not understood, and says with the row why', async () => {
  const { ctx, importText } = createImportBench();
  const { id, counts } = unwrap(await importText(text));
  expect(counts).toMatchObject({
    resolved: 4,
    unresolved: 1,
    withoutApplication: 4,
    applicationsNotUnderstood: 2,
    blanks: { application: 1 },
  });
  const figures = reportFigures(counts, 'generic').flatMap((group) => group.figures);
  expect(figures.find(({ label }) => label === 'application numbers not understood')).toMatchObject({
    count: 2,
    of: 5,
  });
  const reasonOf = (row: number): string | null => unwrap(getPatentRow(ctx, { id, row })).reason;
  expect(unwrap(getPatentRow(ctx, { id, row: 1 })).row.status).toBe('resolved');
  expect(reasonOf(1)).toMatch(/^application number "US 13\/95x" not understood: ./);
  expect([2, 3, 4].map(reasonOf)).toEqual([null, null, null]);
  expect(reasonOf(5)).toMatch(/.; application number "EP 9x" not understood: ./);
});

it('is silent of one that was put right', async () => {
  const { ctx, importText } = createImportBench();
  const { id } = unwrap(await importText(text));
  expect(unwrap(getRowFields(ctx, { listId: id, row: 1 })).reason).toContain('not understood');
  const corrections = [{ meaning: 'application', text: 'US 13/957123' }] as const;
  unwrap(await correctPatentRow(ctx, { listId: id, row: 1, corrections: [...corrections], note: '' }));
  expect(unwrap(getPatentRow(ctx, { id, row: 1 })).reason).toBeNull();
  expect(unwrap(getPatentList(ctx, { id })).counts.applicationsNotUnderstood).toBe(1);
});
