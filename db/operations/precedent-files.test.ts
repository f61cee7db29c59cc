import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aFact, aPrecedent } from '../../domain/precedents/precedent.fixture.ts';
import { unwrap, type TestBackend } from '../test-backend.ts';
import { openWorkspace, preview } from './precedent-files.fixture.ts';

const take = (index: number, id: string | null = null) => ({ index, as: 'new' as const, id });

async function importAs(
  backend: TestBackend,
  decisions: readonly { index: number; as: 'new' | 'replace' | 'skip'; id: string | null }[],
  { isConfidential = false, name = 'in.json' } = {},
) {
  const file = backend.path(name);
  const { sha256 } = unwrap(await backend.call('precedents.readFile', { file }));
  return backend.call('precedents.import', { file, sha256, isConfidential, decisions: [...decisions] });
}

describe('a file of precedents', () => {
  it.each(['json', 'csv'] as const)('says of what was exported that it is here, as %s', async (format) => {
    const backend = await openWorkspace();
    const out = backend.path(`out.${format}`);
    for (const id of ['ada-bea-2001', 'ada-cy-2002']) {
      const precedent = aPrecedent({ id, title: `Ada; "${id}" | twice\nover` });
      unwrap(await backend.call('precedents.saveOwn', { precedent, isConfidential: true, isNew: true }));
    }
    const written = unwrap(await backend.call('precedents.exportOwn', { ids: null, format, out }));
    expect(written).toMatchObject({ file: out, entries: 2, bytes: statSync(out).size });
    const read = unwrap(await backend.call('precedents.readFile', { file: out }));
    expect(read).toMatchObject({ format, sha256: written.sha256, doubts: [] });
    expect(read.entries.map(({ id, outcome, isConfidential }) => [id, outcome, isConfidential])).toEqual([
      ['ada-bea-2001', 'identical', true],
      ['ada-cy-2002', 'identical', true],
    ]);
  });

  it('comes into a workspace whole, or not at all', async () => {
    const backend = await openWorkspace();
    unwrap(await preview(backend, [aPrecedent(), aPrecedent({ id: 'other' }), aPrecedent({ id: 'third' })]));
    const twice = await importAs(backend, [take(0), take(1, 'ada-bea-2001')]);
    expect(twice).toMatchObject({ error: { code: 'invalid-input', issues: [{ path: 'decisions.1' }] } });
    const ours = async () =>
      unwrap(await backend.call('precedents.list', {}))
        .filter(({ origin }) => origin === 'ours')
        .map(({ id, isConfidential }) => ({ id, isConfidential }));
    expect(await ours()).toEqual([]);
    const done = unwrap(
      await importAs(backend, [take(0), { ...take(1), as: 'skip' }, take(2, 'renamed')], {
        isConfidential: true,
      }),
    );
    expect(done).toMatchObject({
      saved: [{ id: 'ada-bea-2001' }, { id: 'renamed' }],
      skipped: 1,
      refused: 0,
    });
    expect(await ours()).toEqual([
      { id: 'ada-bea-2001', isConfidential: true },
      { id: 'renamed', isConfidential: true },
    ]);
  });

  it('asks where an id is taken, and overwrites nothing unasked', async () => {
    const backend = await openWorkspace();
    const mine = { precedent: aPrecedent(), isConfidential: false, isNew: true };
    unwrap(await backend.call('precedents.saveOwn', mine));
    const file = [
      aPrecedent({ title: 'Newer' }),
      aPrecedent({ id: 'nokia-apple-2017' }),
      aPrecedent(),
      aPrecedent({ id: 'free', related: [{ id: 'nokia-apple-2017', kind: 'see-also' }] }),
      aPrecedent({ id: 'free', title: 'Freer' }),
    ];
    const read = unwrap(await preview(backend, file));
    expect(read.entries.map(({ outcome, taken }) => [outcome, taken?.origin])).toEqual([
      ['same-id', 'ours'],
      ['same-id', 'built-in'],
      ['identical', 'ours'],
      ['new', undefined],
      ['same-id', 'file'],
    ]);
    for (const decision of [
      take(0),
      take(1),
      { ...take(1), as: 'replace' as const },
      { ...take(3), as: 'replace' as const },
      take(9),
    ])
      expect(await importAs(backend, [decision])).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await importAs(backend, [take(3), take(4)])).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await importAs(backend, [take(3), take(3)])).toMatchObject({ error: { code: 'invalid-input' } });
    unwrap(await importAs(backend, [{ ...take(0), as: 'replace' }, take(1, 'nokia-apple-own'), take(3)]));
    const title = async (id: string) => unwrap(await backend.call('precedents.get', { id })).precedent.title;
    expect(await title('ada-bea-2001')).toBe('Newer');
    expect(await title('nokia-apple-2017')).toContain('Nokia - Apple');
    expect(unwrap(await backend.call('precedents.get', { id: 'free' })).precedent.related).toEqual([
      { id: 'nokia-apple-own', kind: 'see-also' },
    ]);
  });

  it('keeps what is unknown in it as notes, beside those that there are', async () => {
    const backend = await openWorkspace();
    const file = [{ ...aPrecedent(), rating: 5, facts: [{ ...aFact(), page: 3 }], confidential: true }];
    expect(unwrap(await preview(backend, file)).entries[0]).toMatchObject({
      outcome: 'new',
      isConfidential: true,
      keptAsNotes: expect.arrayContaining(['Kept from the file: rating = 5', 'Kept from the file: page = 3']),
    });
    unwrap(await importAs(backend, [take(0)]));
    const note = { precedentId: 'ada-bea-2001', factId: null, note: 'Ours.', correction: null };
    unwrap(await backend.call('precedents.annotate', note));
    unwrap(await importAs(backend, [{ ...take(0), as: 'replace' }]));
    unwrap(await importAs(backend, [{ ...take(0), as: 'replace' }]));
    const { notes, isConfidential } = unwrap(await backend.call('precedents.get', { id: 'ada-bea-2001' }));
    expect(isConfidential).toBe(true);
    expect(notes.map(({ factId, note: words }) => [factId, words])).toEqual([
      [null, 'Ours.\nKept from the file: rating = 5'],
      ['f1', 'Kept from the file: page = 3'],
    ]);
  });

  it('is not taken over once it is another file', async () => {
    const backend = await openWorkspace();
    const { sha256 } = unwrap(await preview(backend, [aPrecedent()]));
    writeFileSync(backend.path('in.json'), JSON.stringify([aPrecedent({ id: 'another' })]));
    expect(
      await backend.call('precedents.import', {
        file: backend.path('in.json'),
        sha256,
        isConfidential: false,
        decisions: [take(0)],
      }),
    ).toMatchObject({ error: { code: 'file-refused', reason: 'changed-while-reading' } });
  });

  it('is refused entry by entry, with the place of each value', async () => {
    const backend = await openWorkspace();
    const file = [aPrecedent(), { ...aPrecedent({ id: 'bad' }), sources: [{ id: 'press', title: '' }] }];
    const read = unwrap(await preview(backend, { entries: file, generator: 'a script' }));
    expect(read.doubts).toEqual(['Not taken over: generator = a script']);
    expect(read.entries.map(({ outcome }) => outcome)).toEqual(['new', 'refused']);
    expect(read.entries[1]?.issues.map(({ path }) => path)).toContain('sources.0.title');
    expect(await importAs(backend, [take(1)])).toMatchObject({ error: { code: 'invalid-input' } });
    expect(unwrap(await importAs(backend, [take(0)]))).toMatchObject({ skipped: 0, refused: 1 });
  });
});

const header =
  'id,kind,title,summary,parties,direction,asOf,fact.id,fact.statement,fact.evidence,fact.confirmed';
const row = 'x,patent-pool,Pool,A pool.,; Ada; owner,pool,2026-11-22,f1,It is,disclosed,yes';

describe('a table of precedents', () => {
  it('is read with rows of one entry apart, and unknown columns kept', async () => {
    const backend = await openWorkspace();
    const other = row.replace('x,', 'y,').replace('yes', 'TRUE');
    const rows = [
      `${header},fact.page,Desk`,
      `${row},3,London`,
      '',
      `${other},,`,
      ',,,,,,,f2,And so,derived,no,,',
      'x,,,,,,,f2,Later,derived,no,4,London',
      `${row.replace('Pool', 'Another')},,`,
    ];
    const { entries } = unwrap(await preview(backend, rows.join('\n').replaceAll(',', '\t'), 'in.csv'));
    expect(entries.map(({ id, title, outcome, keptAsNotes }) => [id, title, outcome, keptAsNotes])).toEqual([
      [
        'x',
        'Pool',
        'new',
        ['Kept from the file: page = 3', 'Kept from the file: page = 4', 'Kept from the file: Desk = London'],
      ],
      ['y', 'Pool', 'new', []],
      ['x', 'Another', 'same-id', []],
    ]);
    unwrap(await importAs(backend, [take(0), take(1)], { name: 'in.csv' }));
    const facts = async (id: string) =>
      unwrap(await backend.call('precedents.get', { id })).precedent.facts.map((fact) => fact.statement);
    expect([await facts('x'), await facts('y')]).toEqual([
      ['It is', 'Later'],
      ['It is', 'And so'],
    ]);
  });

  it.each([
    [`${header}\n${row.replace('yes', 'perhaps')}`, 'row 2, fact.confirmed', 'yes or no'],
    [`${header}\n${row}\n,,Another,,,,,f2,So,disclosed,yes`, 'row 3, title', 'row 2'],
    [`${header},sources\n${row},press; ; A paper; 2001; press`, 'row 2, sources.0.title', 'missing'],
    [`${header},fact.amount,fact.unit\n${row},5,up-front`, 'row 2, fact.currency', 'currency'],
    [`${header},fact.amount,fact.unit\n${row},120,share`, 'row 2, fact.amount', 'between 0 and 100'],
    [`${header},fact.terms\n${row},{`, 'row 2, fact.terms', 'JSON'],
    [`${header},fact.tiers,fact.unit\n${row},0.20,units`, 'row 2, fact.tiers.0', 'colon'],
    [`${header}\n${row.replace('; owner', '; owner; Ada; more')}`, 'row 2, parties.0', '5 parts'],
  ])('is refused by row and column: %j', async (text, path, message) => {
    const backend = await openWorkspace();
    const { entries } = unwrap(await preview(backend, text, 'in.csv'));
    expect(entries[0]).toMatchObject({ outcome: 'refused' });
    expect(entries[0]?.issues).toContainEqual({ path, message: expect.stringContaining(message) });
  });

  it('has its formulas made harmless, and reads them back', async () => {
    const backend = await openWorkspace();
    const precedent = aPrecedent({ title: '=1+1', summary: "'=1+1", outcome: '-5' });
    unwrap(await backend.call('precedents.saveOwn', { precedent, isConfidential: false, isNew: true }));
    const out = backend.path('out.csv');
    unwrap(await backend.call('precedents.exportOwn', { ids: null, format: 'csv', out }));
    expect(readFileSync(out, 'utf8')).toContain(",'=1+1,''=1+1,");
    expect(unwrap(await backend.call('precedents.readFile', { file: out })).entries[0]?.outcome).toBe(
      'identical',
    );
  });
});

describe('an export', () => {
  it('is of our own entries only, under a name that fits', async () => {
    const backend = await openWorkspace();
    const to = (ids: string[] | null, name = 'out.json') =>
      backend.call('precedents.exportOwn', { ids, format: 'json', out: backend.path(name) });
    expect(await to(null)).toMatchObject({ error: { code: 'conflict' } });
    const own = { precedent: aPrecedent(), isConfidential: true, isNew: true };
    unwrap(await backend.call('precedents.saveOwn', own));
    expect(await to(['nokia-apple-2017'])).toMatchObject({ error: { code: 'conflict' } });
    expect(await to(['nowhere'])).toMatchObject({ error: { code: 'not-found' } });
    expect(await to(null, 'out.csv')).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await to(null, 'own.parley')).toMatchObject({ error: { code: 'invalid-input' } });
    unwrap(await to(null));
    expect(JSON.parse(readFileSync(backend.path('out.json'), 'utf8'))).toEqual({
      format: 'parley-precedents',
      version: 1,
      entries: [{ ...aPrecedent(), confidential: true }],
    });
  });
});
