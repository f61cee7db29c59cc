import { describe, expect, it } from 'vitest';
import { aFact, aPrecedent } from '../../domain/precedents/precedent.fixture.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const entry = (parts = {}) => ({ precedent: aPrecedent(parts), isConfidential: true, isNew: true });

async function openWorkspace() {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('own.parley'), sample: false }));
  return backend;
}

describe('an entry of our own', () => {
  it('is kept in the workspace and read beside the library', async () => {
    const backend = await openWorkspace();
    const saved = unwrap(await backend.call('precedents.saveOwn', entry()));
    expect(saved).toMatchObject({ origin: 'ours', isConfidential: true, precedent: aPrecedent() });
    const file = backend.path('own.parley');
    unwrap(await backend.call('workspace.close', {}));
    unwrap(await backend.call('workspace.open', { file }));
    expect(unwrap(await backend.call('precedents.get', { id: 'ada-bea-2001' }))).toEqual(saved);
  });

  it('is changed only when that is meant', async () => {
    const backend = await openWorkspace();
    unwrap(await backend.call('precedents.saveOwn', entry()));
    expect(await backend.call('precedents.saveOwn', entry({ title: 'Another' }))).toMatchObject({
      error: {
        code: 'conflict',
        message:
          'The id "ada-bea-2001" is taken by "Ada - Bea (2001)", an entry of our own. Choose another id.',
      },
    });
    const changed = { ...entry({ title: 'Ada - Bea, amended' }), isNew: false };
    expect(unwrap(await backend.call('precedents.saveOwn', changed)).precedent.title).toBe(
      'Ada - Bea, amended',
    );
    expect(
      await backend.call('precedents.saveOwn', { ...entry({ id: 'nowhere' }), isNew: false }),
    ).toMatchObject({ error: { code: 'not-found' } });
  });

  it.each([true, false])('never takes the place of one of the library (new: %s)', async (isNew) => {
    const backend = await openWorkspace();
    const built = unwrap(await backend.call('precedents.get', { id: 'nokia-apple-2017' }));
    const over = { ...entry({ id: 'nokia-apple-2017' }), isNew };
    expect(await backend.call('precedents.saveOwn', over)).toMatchObject({ error: { code: 'conflict' } });
    expect(unwrap(await backend.call('precedents.get', { id: 'nokia-apple-2017' }))).toEqual(built);
  });

  it('is refused where a value is wrong, with its place', async () => {
    const backend = await openWorkspace();
    const facts = [
      aFact({
        amount: {
          amount: '5',
          amountMax: null,
          currency: null,
          unit: 'up-front',
          standing: 'term',
          when: null,
          count: null,
          floor: null,
          cap: null,
          baseFactor: null,
          baseFloor: null,
          baseCap: null,
          tiers: null,
        },
      }),
    ];
    expect(await backend.call('precedents.saveOwn', entry({ facts }))).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        issues: [{ path: 'precedent.facts.0.amount.currency', message: 'Name the currency of the amount.' }],
      },
    });
    expect(await backend.call('precedents.get', { id: 'ada-bea-2001' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('leaves neither a column nor notes beside it to another entry of its id', async () => {
    const { backend, open } = await startDeal({ termKeys: ['consideration', 'territory'] });
    const dealId = open.deal.id;
    unwrap(await backend.call('precedents.saveOwn', entry()));
    const view = {
      columns: ['round', 'ada-bea-2001', 'nokia-apple-2017'],
      base: 'ada-bea-2001',
      show: 'all' as const,
      priority: 3,
      onlyEconomic: false,
    };
    unwrap(await backend.call('comparison.saveView', { dealId, view }));
    for (const columnId of ['ada-bea-2001', 'nokia-apple-2017']) {
      const note = { termKey: 'consideration', columnId, note: 'Ours.' };
      unwrap(await backend.call('comparison.note', { dealId, note }));
    }
    const kept = { termKey: 'territory', columnId: 'ada-bea-2001', note: 'Ours as well.' };
    unwrap(await backend.call('comparison.note', { dealId, note: kept }));
    const emptied = { termKey: 'consideration', columnId: 'ada-bea-2001', note: '' };
    unwrap(await backend.call('comparison.note', { dealId, note: emptied }));
    unwrap(await backend.call('precedents.removeOwn', { id: 'ada-bea-2001' }));
    expect(await backend.call('history.undo', { dealId })).toMatchObject({
      error: { code: 'conflict', message: expect.stringContaining('is not there any more') },
    });
    unwrap(await backend.call('precedents.saveOwn', entry()));
    expect(unwrap(await backend.call('comparison.view', { dealId }))).toEqual({
      ...view,
      columns: ['round', 'nokia-apple-2017'],
      base: null,
    });
    const columns = ['nokia-apple-2017', 'ada-bea-2001'];
    const { notes } = unwrap(await backend.call('comparison.read', { dealId, columns }));
    expect(notes.map(({ columnId }) => columnId)).toEqual(['nokia-apple-2017']);
  });

  it('goes with our notes on it, but not while a deal relies on it', async () => {
    const backend = await openWorkspace();
    unwrap(await backend.call('precedents.saveOwn', entry()));
    const note = { precedentId: 'ada-bea-2001', factId: null, note: 'Ask Ada.', correction: null };
    unwrap(await backend.call('precedents.annotate', note));
    unwrap(await backend.call('precedents.removeOwn', { id: 'ada-bea-2001' }));
    unwrap(await backend.call('precedents.saveOwn', entry()));
    expect(unwrap(await backend.call('precedents.get', { id: 'ada-bea-2001' })).notes).toEqual([]);
    expect(await backend.call('precedents.removeOwn', { id: 'nokia-apple-2017' })).toMatchObject({
      error: { code: 'conflict', message: expect.stringContaining('comes with Parley and stays') },
    });
    expect(await backend.call('precedents.removeOwn', { id: 'nowhere' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});
