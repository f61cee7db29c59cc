import { defaultExportOptions } from '../../domain/document/export-options.ts';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../domain/contract/contract.ts';
import type { ExportRequest, Exported } from '../../domain/contract/exports.ts';
import type { NewDeal } from '../../domain/deals/deal.ts';
import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import { readPdf } from '../export/pdf/read-pdf.fixture.ts';
import { takeApart } from '../export/pdf/take-apart.fixture.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { createTestBackend, unwrap, type TestBackend } from '../test-backend.ts';

async function openSample(): Promise<{
  readonly backend: TestBackend;
  readonly dealId: string;
  readonly roundId: string;
}> {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('deal.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  if (!deal) throw new Error('the sample has no deal');
  const open = unwrap(await backend.call('deals.open', { dealId: deal.id }));
  return { backend, dealId: deal.id, roundId: open.round.id };
}

const request = (dealId: string, out: string, change: Partial<ExportRequest> = {}) => ({
  dealId,
  round: null,
  as: 'pdf' as const,
  copy: 'counterpart' as const,
  compareWith: null,
  out,
  ...change,
});

async function exportPdf(backend: TestBackend, wanted: Input<'exports.start'>): Promise<Exported> {
  return unwrap(await backend.finish(await backend.call('exports.start', wanted))) as Exported; // what the contract says of this job
}

const textOf = async (file: string) =>
  (await readPdf(readFileSync(file))).pages.map((page) => page.text).join('\n');

describe('exporting the sample', () => {
  it('prints the parties, 小米 and what is undisclosed, on both papers', async () => {
    const { backend, dealId } = await openSample();
    for (const paper of ['A4', 'Letter'] as const) {
      const done = await exportPdf(
        backend,
        request(dealId, backend.path(`${paper}.pdf`), { options: { ...defaultExportOptions, paper } }),
      );
      const words = await textOf(done.file);
      expect(words).toContain('Nokia Corporation');
      expect(words).toContain('小米');
      expect(words).toContain('undisclosed');
      expect(words).toContain('Without prejudice – subject to contract');
      expect(words).toContain(`Page ${done.pages} of ${done.pages}`);
    }
  });

  it('gives the same bytes for the same input', async () => {
    const { backend, dealId } = await openSample();
    const first = await exportPdf(backend, request(dealId, backend.path('one.pdf')));
    const second = await exportPdf(backend, request(dealId, backend.path('two.pdf')));
    expect(second.sha256).toBe(first.sha256);
  });

  it('adds notes and the comparison with sources to an internal copy only', async () => {
    const { backend, dealId } = await openSample();
    const compareWith = ['nokia-apple-2017', 'microsoft-samsung-2011'];
    const wanted = request(dealId, backend.path('i.pdf'), { copy: 'internal', compareWith });
    const internal = await textOf((await exportPdf(backend, wanted)).file);
    expect(internal).toContain('1,700,000,000');
    expect(internal).toContain('1,041,642,161.25');
    expect(internal).toContain('Our notes');
    const counterpart = await textOf((await exportPdf(backend, request(dealId, backend.path('c.pdf')))).file);
    expect(counterpart).not.toContain('1,700,000,000');
    expect(counterpart).not.toContain('Our notes');
  });

  it('sets an internal copy beside the precedents of the deal’s comparison where none are named', async () => {
    const { backend, dealId } = await openSample();
    const view = { base: null, show: 'all', priority: null, onlyEconomic: false } as const;
    const print = async (name: string, columns: string[]) => {
      unwrap(await backend.call('comparison.saveView', { dealId, view: { ...view, columns } }));
      return textOf(
        (await exportPdf(backend, request(dealId, backend.path(name), { copy: 'internal' }))).file,
      );
    };
    expect(await print('one.pdf', ['round-1', 'nokia-apple-2017'])).toContain('EUR 1,700,000,000');
    expect(await print('none.pdf', ['round'])).not.toContain('Comparison with precedents');
  });

  it('keeps positions, remarks, notes and what is planned out of a counterpart copy, with private words of each kind', async () => {
    const { backend, dealId } = await openSample();
    const open = unwrap(await backend.call('deals.open', { dealId }));
    const counterpart = await textOf((await exportPdf(backend, request(dealId, backend.path('c.pdf')))).file);
    const secrets = [
      open.deal.title,
      open.deal.nextStep.text,
      ...Object.values(open.notes),
      ...Object.values(open.positions).flatMap(({ reason, decidedBy, approvalBy }) => [
        reason,
        decidedBy,
        approvalBy,
      ]),
      ...open.remarks.flatMap(({ reason, answerReason }) => [reason, answerReason]),
      ...open.rounds.map(({ note }) => note),
    ].filter((words) => words.length > 0);
    expect(secrets.length).toBeGreaterThan(70);
    const flat = counterpart.replaceAll(/\s+/g, ' ');
    expect(secrets.filter((words) => flat.includes(words))).toEqual([]);
    const internal = await textOf(
      (await exportPdf(backend, request(dealId, backend.path('i.pdf'), { copy: 'internal' }))).file,
    );
    const bare = (words: string): string => words.replaceAll(/\s+/g, '');
    const printed = bare(internal);
    const ofPositions = Object.values(open.positions).flatMap(({ reason, decidedBy, approvalBy }) => [
      reason,
      decidedBy,
      approvalBy,
    ]);
    const ofThisRound = open.remarks
      .filter(({ roundId }) => roundId === open.round.id)
      .map(({ reason }) => reason);
    expect(
      [...ofPositions, ...ofThisRound, open.deal.nextStep.text].filter(
        (words) => !printed.includes(bare(words)),
      ),
    ).toEqual([]);
    for (const section of ['Our positions', 'Changes since round', 'Problems of the sheet'])
      expect(internal).toContain(section);
  });

  it('refuses what it cannot write, and leaves nothing behind', async () => {
    const { backend, dealId } = await openSample();
    mkdirSync(backend.path('folder.pdf'));
    const before = readdirSync(backend.folder);
    expect(await backend.call('exports.start', request('no such deal', backend.path('x.pdf')))).toMatchObject(
      { error: { code: 'not-found' } },
    );
    expect(
      await backend.call('exports.start', request(dealId, backend.path('x.pdf'), { round: 9 })),
    ).toMatchObject({ error: { code: 'not-found' } });
    expect(await backend.call('exports.start', request(dealId, backend.path('x.docx')))).toMatchObject({
      error: { code: 'invalid-input' },
    });
    for (const [name, reason] of [
      ['folder.pdf', 'is-folder'],
      ['gone/x.pdf', 'no-folder'],
      [`${'x'.repeat(300)}.pdf`, 'bad-name'],
    ] as const) {
      const ended = await backend.finish(
        await backend.call('exports.start', request(dealId, backend.path(name))),
      );
      expect(ended).toMatchObject({ ok: false, error: { code: 'file-refused', reason } });
    }
    expect(await backend.call('exports.start', request(dealId, 'x.pdf'))).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(readdirSync(backend.folder)).toEqual(before);
    expect(backend.incidents).toEqual([]);
  });

  it('never writes over a workspace, open or not, under whatever name', async () => {
    const { backend, dealId } = await openSample();
    symlinkSync(backend.path('deal.parley'), backend.path('open.pdf'));
    const other = createTestBackend();
    unwrap(await other.call('workspace.create', { file: other.path('other.parley'), sample: false }));
    unwrap(await other.call('workspace.close', {}));
    copyFileSync(other.path('other.parley'), backend.path('closed.pdf'));
    for (const name of ['open.pdf', 'closed.pdf']) {
      const before = readFileSync(backend.path(name));
      const ended = await backend.finish(
        await backend.call('exports.start', request(dealId, backend.path(name))),
      );
      expect(ended).toMatchObject({ error: { reason: 'is-workspace' } });
      expect(readFileSync(backend.path(name)).equals(before)).toBe(true);
    }
  });

  it('writes two documents of one name one whole after the other', async () => {
    const { backend, dealId } = await openSample();
    const started = await Promise.all([
      backend.call('exports.start', request(dealId, backend.path('x.pdf'))),
      backend.call('exports.start', request(dealId, backend.path('x.pdf'), { copy: 'internal' })),
    ]);
    const ended = await Promise.all(started.map((start) => backend.finish(start)));
    expect(ended.map((result) => result.ok)).toEqual([true, true]);
    expect(readdirSync(backend.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect((await readPdf(readFileSync(backend.path('x.pdf')))).pages.length).toBeGreaterThan(2);
  });

  it('stops when told, and an older file stays', async () => {
    const { backend, dealId } = await openSample();
    const out = backend.path('old.pdf');
    writeFileSync(out, 'an older file');
    const started = await backend.call('exports.start', request(dealId, out));
    unwrap(await backend.call('jobs.cancel', { jobId: unwrap(started).jobId }));
    expect(await backend.finish(started)).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(readFileSync(out, 'utf8')).toBe('an older file');
  });
});

describe('a schedule', () => {
  it('prints every publication of its list with the counts of each level', async () => {
    const { backend, dealId, roundId } = await openSample();
    const file = backend.path('list.csv');
    writeFileSync(file, toCutForm(inventedRows));
    const started = await backend.call('patentLists.import', {
      name: 'Private list name',
      owner: 'Nokia Corporation',
      source: { file },
      settings: {},
    });
    const list = unwrap(await backend.finish(started)) as PatentListSummary; // what the contract says of this job
    unwrap(await backend.call('schedules.attach', { roundId, letter: 'A', listId: list.id }));
    const words = await textOf((await exportPdf(backend, request(dealId, backend.path('a.pdf')))).file);
    expect(words).toContain('Schedule A');
    expect(words).toMatch(
      new RegExp(
        `${list.counts.publications}\\s+publications|publications\\s+${list.counts.publications}`,
        'i',
      ),
    );
    expect(words).not.toContain('Private list name');
  });
});

describe('a counterpart copy', () => {
  it('holds nothing of what only we may see', async () => {
    const { backend } = await openSample();
    const canary = (what: string) => `CANARY-${what}-7Q`;
    const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
    const deal: NewDeal = {
      title: canary('title'),
      parties: { A: party('Alpha'), B: party('Beta') },
      ourSide: 'B',
      termKeys: [],
    };
    const open = unwrap(await backend.call('deals.create', deal));
    for (const { key } of open.round.terms) {
      unwrap(await backend.call('notes.save', { dealId: open.deal.id, key, text: canary(`note-${key}`) }));
    }
    const file = backend.path(`${canary('source')}.csv`);
    writeFileSync(file, toCutForm(inventedRows));
    const started = await backend.call('patentLists.import', {
      name: canary('list'),
      owner: 'Alpha',
      source: { file },
      settings: {},
    });
    const list = unwrap(await backend.finish(started)) as PatentListSummary; // what the contract says of this job
    const filters = { owners: [canary('owner'), 'Example Wireless Oy'] };
    const part = { search: '', filters, sort: null };
    const roundId = open.round.id;
    unwrap(await backend.call('schedules.attach', { roundId, letter: 'A', listId: list.id, part }));
    const draft = await exportPdf(backend, request(open.deal.id, backend.path('draft.pdf')));
    const freezing = { roundId, as: 'sent' as const, dated: '2017-07-05', channel: 'email', note: '' };
    unwrap(await backend.call('rounds.freeze', freezing));
    const sent = await exportPdf(backend, request(open.deal.id, backend.path('leak.pdf')));
    const [drafted, frozen] = await Promise.all(
      [draft, sent].map(({ file: printed }) => takeApart(readFileSync(printed))),
    );
    const everything = `${drafted}${frozen}`;
    expect([drafted, frozen].map((copy) => copy?.includes('8900101'))).toEqual([true, true]);
    const secrets = [
      'CANARY',
      open.deal.id,
      open.round.id,
      list.id,
      backend.folder,
      homedir(),
      'deal.parley',
    ];
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
  });
});
