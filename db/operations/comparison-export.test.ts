import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ComparisonExport, ComparisonExported } from '../../domain/contract/comparison.ts';
import type { ComparisonView } from '../../domain/precedents/comparison.ts';
import { readPdf } from '../export/pdf/read-pdf.fixture.ts';
import { readSheets } from '../import/workbook/read-sheets.fixture.ts';
import { createTestBackend, unwrap, type TestBackend } from '../test-backend.ts';

const view: ComparisonView = {
  columns: ['round', 'round-1', 'nokia-apple-2017', 'microsoft-samsung-2011', 'microsoft-xiaomi-2016'],
  base: 'round',
  show: 'all',
  priority: null,
  onlyEconomic: false,
};

async function openSample() {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('deal.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  const dealId = deal?.id ?? '';
  return { backend, dealId };
}

async function exportTo(
  backend: TestBackend,
  dealId: string,
  name: string,
  change: Partial<ComparisonExport> = {},
) {
  const format = name.endsWith('.xlsx') ? 'xlsx' : 'pdf';
  const wanted = { dealId, view, format, paper: 'A4', out: backend.path(name), ...change } as const;
  return backend.finish(await backend.call('comparison.export', wanted));
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('a comparison on paper', () => {
  it.each([
    ['A3', [1190, 841]],
    ['A4', [841, 595]],
    ['Letter', [792, 612]],
  ] as const)('reads back with its five columns and what differs from the base: %s', async (paper, size) => {
    const { backend, dealId } = await openSample();
    const wanted = { paper, view: { ...view, onlyEconomic: true } };
    const done = unwrap(await exportTo(backend, dealId, 'x.pdf', wanted)) as ComparisonExported; // what the contract says of this job
    const { pages } = await readPdf(readFileSync(done.file));
    expect(pages.map(({ width, height }) => [Math.floor(width), Math.floor(height)])).toEqual(
      pages.map(() => size),
    );
    expect(pages).toHaveLength(done.pages ?? 0);
    const words = flat(pages.map((page) => page.text).join('\n'));
    for (const said of [
      'Nokia - Apple settlement',
      'Microsoft - Samsung Android',
      'Microsoft - Xiaomi patent sale',
      'EUR 1,700,000,000',
      'USD 1,041,642,161.25',
      'base of the comparison',
      '≠',
      'Sources of the comparison',
    ])
      expect(words).toContain(said);
  });

  it('repeats the head on every page of the matrix', async () => {
    const { backend, dealId } = await openSample();
    const done = unwrap(await exportTo(backend, dealId, 'x.pdf')) as ComparisonExported; // as above
    const { pages } = await readPdf(readFileSync(done.file));
    const matrix = pages.filter(({ text }) => /Rows \d+ to \d+ of/.test(text));
    expect(matrix.length).toBeGreaterThan(3);
    for (const { text } of matrix.slice(0, 3)) expect(flat(text)).toContain('base of the comparison');
  });

  it('leaves out what the filter does', async () => {
    const { backend, dealId } = await openSample();
    const wanted = { view: { ...view, show: 'differ', onlyEconomic: true } } as const;
    const done = unwrap(await exportTo(backend, dealId, 'x.pdf', wanted)) as ComparisonExported; // as above
    const words = flat((await readPdf(readFileSync(done.file))).pages.map(({ text }) => text).join('\n'));
    expect(words).toMatch(
      /Only terms that differ from Round \d+ or cannot be told apart from it, that move money: \d+ of \d+\./,
    );
    expect(words).not.toContain('Governing law');
  });
});

describe('a comparison as a workbook', () => {
  it('has the matrix, its statements, its sources and its columns, and no formula', async () => {
    const { backend, dealId } = await openSample();
    const note = { termKey: 'consideration', columnId: 'nokia-apple-2017', note: '=HYPERLINK("x")' };
    unwrap(await backend.call('comparison.note', { dealId, note }));
    expect(unwrap(await exportTo(backend, dealId, 'x.xlsx'))).toMatchObject({ pages: null });
    const sheets = await readSheets(backend.path('x.xlsx'));
    expect(Object.keys(sheets)).toEqual(['Comparison', 'Statements', 'Sources', 'Columns', 'About']);
    const row = sheets['Comparison']?.find(([term]) => term === 'Consideration') ?? [];
    const head = sheets['Comparison']?.[0] ?? [];
    const apple = row[head.findIndex((label) => label.startsWith('Nokia - Apple'))];
    expect(apple).toContain('Up-front payment: EUR 1,700,000,000 (disclosed');
    expect(apple).toContain('Our note: =HYPERLINK("x")');
    expect(sheets['Statements']?.flat()).toContain('1700000000');
    expect(sheets['Sources']?.length).toBeGreaterThan(5);
  });
});

describe('an export of a comparison is refused', () => {
  it('under a wrong ending, over a workspace, with unknown columns, and writes nothing', async () => {
    const { backend, dealId } = await openSample();
    const before = readdirSync(backend.folder);
    const unknown = { view: { ...view, columns: ['no-such-entry'], base: null } };
    expect(await exportTo(backend, dealId, 'x.pdf', unknown)).toMatchObject({
      error: { code: 'not-found', entity: 'precedent' },
    });
    for (const [wrong, path] of [
      [{ columns: [], base: null }, 'view.columns'],
      [{ base: 'qualcomm-apple-2019' }, 'view.base'],
    ] satisfies readonly (readonly [Partial<ComparisonView>, string])[]) {
      const asked = { view: { ...view, ...wrong } };
      expect(await exportTo(backend, dealId, 'x.pdf', asked)).toMatchObject({
        error: { code: 'invalid-input', issues: [{ path }] },
      });
    }
    for (const format of ['pdf', 'xlsx'] as const) {
      expect(await exportTo(backend, dealId, 'x.csv', { format })).toMatchObject({
        error: { code: 'invalid-input', issues: [{ path: 'out' }] },
      });
      expect(await exportTo(backend, dealId, `gone/x.${format}`, { format })).toMatchObject({
        error: { code: 'file-refused', reason: 'no-folder' },
      });
    }
    expect(readdirSync(backend.folder)).toEqual(before);
    expect(backend.incidents).toEqual([]);
  });

  it('when it is told to stop', async () => {
    const { backend, dealId } = await openSample();
    for (const format of ['pdf', 'xlsx'] as const) {
      const out = backend.path(`x.${format}`);
      const started = await backend.call('comparison.export', { dealId, view, format, paper: 'A4', out });
      unwrap(await backend.call('jobs.cancel', { jobId: unwrap(started).jobId }));
      expect(await backend.finish(started)).toEqual({ ok: false, error: { code: 'cancelled' } });
    }
    expect(readdirSync(backend.folder).filter((name) => name.startsWith('x.'))).toEqual([]);
  });
});
