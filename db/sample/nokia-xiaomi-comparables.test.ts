import { describe, expect, it } from 'vitest';
import { createTestBackend, unwrap } from '../test-backend.ts';

async function openSample() {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('a.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  if (!deal) throw new Error('the sample has no deal');
  return { backend, dealId: deal.id };
}

describe('the precedents of the sample', () => {
  it('are accepted and rejected with reasons, and beside its rounds', async () => {
    const { backend, dealId } = await openSample();
    const { comparables } = unwrap(await backend.call('comparables.list', { dealId }));
    const decided = comparables.flatMap(({ id, decision }) =>
      decision ? [`${decision.verdict} ${id}`] : [],
    );
    expect(decided.toSorted()).toEqual([
      'accepted microsoft-xiaomi-2016',
      'accepted nokia-apple-2017',
      'accepted nokia-samsung-2016-arbitration',
      'rejected microsoft-samsung-2011',
      'rejected qualcomm-apple-2019',
    ]);
    const view = unwrap(await backend.call('comparison.view', { dealId }));
    const comparison = unwrap(await backend.call('comparison.read', { dealId, columns: view.columns }));
    expect(comparison.columns.map(({ id }) => id)).toEqual(
      view.columns.map((id) => (id === 'round' ? 'round-4' : id)),
    );
  });

  it('were known when the latest round was written, where they are accepted', async () => {
    const { backend, dealId } = await openSample();
    const { comparables } = unwrap(await backend.call('comparables.list', { dealId }));
    const accepted = comparables.filter(({ decision }) => decision?.verdict === 'accepted');
    expect(accepted).toHaveLength(3);
    expect(accepted.filter(({ announced }) => announced === null || announced > '2017-07-05')).toEqual([]);
  });

  it('give no figure that the library does not have as stated and verified', async () => {
    const { backend, dealId } = await openSample();
    const statistics = unwrap(await backend.call('comparables.statistics', { dealId }));
    expect(
      statistics.flatMap(({ used }) => used).map(({ precedentId, value }) => [precedentId, value]),
    ).toEqual(expect.arrayContaining([['nokia-apple-2017', '1700000000']]));
    const { precedent } = unwrap(await backend.call('precedents.get', { id: 'nokia-apple-2017' }));
    expect(precedent.facts.flatMap(({ amount }) => amount?.amount ?? [])).toEqual(['1700000000']);
    expect(statistics.flatMap(({ used }) => used).map(({ precedentId }) => precedentId)).not.toContain(
      'microsoft-samsung-2011',
    );
  });
});
