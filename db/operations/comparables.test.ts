import { describe, expect, it } from 'vitest';
import { defaultWeights, similarityParts } from '../../domain/precedents/similarity.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

async function startWithComparables() {
  const started = await startDeal({ termKeys: ['consideration', 'term'] });
  const { backend, open } = started;
  const dealId = open.deal.id;
  const decision = (
    parts: { readonly verdict?: 'accepted' | 'rejected' | null; readonly reason?: string } = {},
  ) => ({
    dealId,
    precedentId: 'nokia-apple-2017',
    verdict: 'accepted' as const,
    reason: 'The same licensor.',
    decidedOn: '2026-03-04',
    ...parts,
  });
  const list = async () => unwrap(await backend.call('comparables.list', { dealId }));
  const find = async (id: string) => (await list()).comparables.find((comparable) => comparable.id === id);
  return { ...started, dealId, decision, list, find };
}

describe('comparables of a deal', () => {
  it('are all precedents, the most similar first, each part explained', async () => {
    const { list } = await startWithComparables();
    const { comparables, weights, isOwnWeights } = await list();
    expect([comparables.length, weights, isOwnWeights]).toEqual([82, defaultWeights, false]);
    const percents = comparables.map(({ similarity }) => similarity.percent ?? -1);
    expect(percents).toEqual(percents.toSorted((one, other) => other - one));
    for (const { similarity } of comparables) {
      expect(similarity.parts.map(({ name }) => name)).toEqual([...similarityParts]);
      expect(similarity.parts.every(({ words }) => words !== '')).toBe(true);
    }
  });

  it('are accepted or rejected with a reason, found again after reopening, and undone by name', async () => {
    const { backend, dealId, decision, find } = await startWithComparables();
    const accepted = unwrap(await backend.call('comparables.decide', decision()));
    expect(accepted.decision).toEqual(decision());
    unwrap(await backend.call('comparables.decide', decision({ verdict: 'rejected', reason: 'Too old.' })));
    unwrap(await backend.call('workspace.close', {}));
    unwrap(await backend.call('workspace.open', { file: backend.path('deal.parley') }));
    expect((await find('nokia-apple-2017'))?.decision).toMatchObject({ verdict: 'rejected' });
    expect(unwrap(await backend.call('history.undo', { dealId })).history.undo).toContain('Comparable');
    expect((await find('nokia-apple-2017'))?.decision).toEqual(decision());
    unwrap(await backend.call('history.undo', { dealId }));
    expect((await find('nokia-apple-2017'))?.decision).toBeNull();
    unwrap(await backend.call('history.redo', { dealId }));
    expect((await find('nokia-apple-2017'))?.decision).toEqual(decision());
    const taken = await backend.call('comparables.decide', decision({ verdict: null, reason: '' }));
    expect(unwrap(taken).decision).toBeNull();
  });

  it('need a reason and a precedent that there is', async () => {
    const { backend, decision, find } = await startWithComparables();
    expect(await backend.call('comparables.decide', decision({ reason: ' ' }))).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'reason' }] },
    });
    expect(
      await backend.call('comparables.decide', { ...decision(), precedentId: 'nobody-2001' }),
    ).toMatchObject({ error: { code: 'not-found', entity: 'precedent' } });
    expect(await backend.call('comparables.decide', { ...decision(), decidedOn: 'today' })).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'decidedOn' }] },
    });
    expect((await find('nokia-apple-2017'))?.decision).toBeNull();
  });

  it('weigh as the deal says, until that is undone', async () => {
    const { backend, dealId, list } = await startWithComparables();
    const nothing = Object.fromEntries(similarityParts.map((part) => [part, 0])) as typeof defaultWeights; // every part by name
    const weights = { ...nothing, parties: 10 };
    const weighed = unwrap(await backend.call('comparables.weigh', { dealId, weights }));
    expect([weighed.weights, weighed.isOwnWeights]).toEqual([weights, true]);
    expect(weighed.comparables[0]).toMatchObject({ id: 'nokia-xiaomi-2017', similarity: { percent: 100 } });
    unwrap(await backend.call('history.undo', { dealId }));
    expect((await list()).weights).toEqual(defaultWeights);
    unwrap(await backend.call('comparables.weigh', { dealId, weights }));
    expect(unwrap(await backend.call('comparables.weigh', { dealId, weights: null })).isOwnWeights).toBe(
      false,
    );
  });
});

describe('the statistics of a deal', () => {
  it('are over accepted comparables alone, with what was left out', async () => {
    const { backend, dealId, decision } = await startWithComparables();
    const statistics = async () => unwrap(await backend.call('comparables.statistics', { dealId }));
    expect(await statistics()).toEqual([]);
    unwrap(await backend.call('comparables.decide', decision()));
    unwrap(
      await backend.call('comparables.decide', {
        ...decision({ verdict: 'rejected' }),
        precedentId: 'rambus-samsung-2010',
      }),
    );
    unwrap(await backend.call('comparables.decide', { ...decision(), precedentId: 'nokia-rim-2012' }));
    const upFront = (await statistics()).find(({ base }) => base.field === 'upFront');
    expect(upFront).toMatchObject({
      base: { termKey: 'consideration', unit: 'EUR' },
      count: 2,
      minimum: '50000000',
      median: '875000000',
      maximum: '1700000000',
    });
    expect(upFront?.used.map(({ precedentId }) => precedentId)).toEqual([
      'nokia-apple-2017',
      'nokia-rim-2012',
    ]);
  });
});

describe('the precedents of a term', () => {
  it('say what they say on it, the most similar to the deal first, with their sources and our verdict', async () => {
    const { backend, dealId, decision } = await startWithComparables();
    unwrap(await backend.call('comparables.decide', decision()));
    const found = unwrap(await backend.call('precedents.forTerm', { dealId, termKey: 'consideration' }));
    const percents = found.map(({ similarity }) => similarity.percent ?? -1);
    expect(percents).toEqual(percents.toSorted((one, other) => other - one));
    const apple = found.find(({ id }) => id === 'nokia-apple-2017');
    expect(apple).toMatchObject({
      verdict: 'accepted',
      orientation: { netLicensor: 'A' },
      origin: 'built-in',
      hasNotes: false,
    });
    for (const { statements, sources } of found) {
      const cited = new Set(statements.flatMap((statement) => statement.sources));
      expect(new Set(sources.map(({ id }) => id))).toEqual(cited);
    }
  });

  it('are none for a term that no precedent knows', async () => {
    const { backend, dealId } = await startWithComparables();
    expect(unwrap(await backend.call('precedents.forTerm', { dealId, termKey: 'own-term' }))).toEqual([]);
    expect(await backend.call('precedents.forTerm', { dealId: 'none', termKey: 'term' })).toMatchObject({
      error: { code: 'not-found', entity: 'deal' },
    });
  });
});
