import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFact, aPrecedent } from '../../domain/precedents/precedent.fixture.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';

/** A workspace with one entry of its own. */
async function start() {
  const { call, path } = createTestBackend();
  unwrap(await call('workspace.create', { file: path('a.parley'), sample: false }));
  const precedent = aPrecedent({
    id: 'zeta-omega-2019',
    title: 'Zéta – Oméga (2019)',
    parties: [{ side: 'A', name: 'Zéta SA', role: 'licensor', companies: ['Zeta'] }],
    facts: [aFact({ statement: 'Paid for kryptophones in two parts.' })],
  });
  unwrap(await call('precedents.saveOwn', { precedent, isConfidential: true, isNew: true }));
  const find = async (query: string) => unwrap(await call('precedents.search', { query }));
  return { call, find, ids: async (query: string) => (await find(query)).map(({ id }) => id) };
}

describe('a search of the library', () => {
  it('finds words by their beginning, whatever their capitals and accents, in any part of an entry', async () => {
    const { ids } = await start();
    const queries = ['zeta', 'OMÉGA', 'krypto', 'kryptophones two', 'zeta-omega-2019', 'a report krypto'];
    expect(await Promise.all(queries.map(ids))).toEqual(queries.map(() => ['zeta-omega-2019']));
    expect(await ids('kryptophones nokia')).toEqual([]);
    expect(await ids('ryptophones')).toEqual([]);
  });

  it('finds an amount with and without its commas', async () => {
    const { ids } = await start();
    const queries = ['1,041,642,161.25', '1041642161.25', '1,041,642'];
    expect(await Promise.all(queries.map(ids))).toEqual(queries.map(() => ['microsoft-samsung-2011']));
  });

  it('finds what is spelt otherwise: as one word, in American English, without thousands marks, by the name of a term', async () => {
    const { ids } = await start();
    expect(await ids('upfront apple 2017')).toContain('nokia-apple-2017');
    expect((await ids('license extension')).toSorted()).toEqual((await ids('licence extension')).toSorted());
    expect(await ids('1500 patents')).toContain('microsoft-xiaomi-2016');
    expect(await ids('1500')).not.toContain('microsoft-nokia-ds-2013');
    expect(await ids('late interest samsung')).toContain('microsoft-samsung-2011');
  });

  it('puts an entry of that name before one that only mentions it', async () => {
    const { find } = await start();
    const [first, ...others] = await find('nokia apple 2017');
    expect(first).toMatchObject({ id: 'nokia-apple-2017', rank: 1 });
    expect(others.map(({ rank }) => rank)).toEqual(others.map((_, at) => at + 2));
  });

  it('shows where the words stand', async () => {
    const { find } = await start();
    const [{ excerpt } = { excerpt: [] }] = await find('kryptophones');
    expect(excerpt.find(({ isMatch }) => isMatch)?.text).toBe('kryptophones');
    expect(excerpt.map(({ text }) => text).join('')).toContain('Paid for kryptophones in two parts.');
  });

  it('knows at once what was written, changed or removed', async () => {
    const { call, ids } = await start();
    expect(await ids('unobtainium')).toEqual([]);
    const note = {
      precedentId: 'nokia-apple-2017',
      factId: null,
      note: 'Compare with the unobtainium deal.',
      correction: null,
    };
    unwrap(await call('precedents.annotate', note));
    expect(await ids('unobtainium')).toEqual(['nokia-apple-2017']);
    unwrap(await call('precedents.removeOwn', { id: 'zeta-omega-2019' }));
    expect(await ids('kryptophones')).toEqual([]);
  });

  it('asked of what comes with Parley alone, knows nothing of a workspace and needs none', async () => {
    const { call } = await start();
    const alone = { query: 'kryptophones', isBuiltInOnly: true };
    expect(unwrap(await call('precedents.search', alone))).toEqual([]);
    expect(unwrap(await call('precedents.list', { isBuiltInOnly: true }))).not.toContainEqual(
      expect.objectContaining({ origin: 'ours' }),
    );
    unwrap(await call('workspace.close', {}));
    expect(await call('precedents.search', { query: 'nokia' })).toMatchObject({
      error: { code: 'no-workspace' },
    });
    expect(unwrap(await call('precedents.search', { query: 'nokia', isBuiltInOnly: true }))).not.toEqual([]);
  });

  it('takes any characters: none is syntax, and signs alone find nothing', async () => {
    const { find, ids } = await start();
    const signs = ['', '   ', '"', '*', '§ %', '\u0000', '\u0002\u0003', '(', '-'];
    expect(await Promise.all(signs.map(ids))).toEqual(signs.map(() => []));
    const asSyntax = ['zeta" OR nokia', 'NEAR(zeta nokia)', 'zeta NOT kryptophones', 'title:kryptophones'];
    expect((await Promise.all(asSyntax.map(ids))).flat()).toEqual([]);
    expect(await ids('"zeta"')).toEqual(['zeta-omega-2019']);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
        await find(query);
      }),
    );
  });
});
