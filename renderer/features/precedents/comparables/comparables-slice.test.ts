import { expect, it } from 'vitest';
import { createTestBackend, unwrap } from '../../../../db/test-backend.ts';
import { fail } from '../../../../domain/result.ts';
import { defaultWeights } from '../../../../domain/precedents/similarity.ts';
import type { Host } from '../../../api.ts';
import { createAppStore } from '../../../store.ts';
import { placeOfDecision } from './comparables-slice.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
const id = 'nokia-apple-2017';

async function startWithList() {
  const backend = createTestBackend();
  const store = createAppStore({
    call: backend.call,
    host: (() => Promise.resolve([])) as unknown as Host,
    startJob: () => Promise.resolve(fail({ code: 'cancelled' })),
  });
  await store.getState().createWorkspace(backend.path('work.parley'), false);
  const open = unwrap(
    await store.getState().createDeal({
      title: 'Project Aspen',
      parties: { A: party('Nokia'), B: party('Xiaomi') },
      ourSide: 'A',
      termKeys: ['consideration'],
    }),
  );
  const dealId = open.deal.id;
  await store.getState().loadComparables(dealId);
  const list = () => {
    const held = store.getState().comparables[dealId];
    if (held?.state !== 'ready') throw new Error('no list');
    return held.value;
  };
  const history = () => store.getState().dealsById[dealId]?.history;
  return { store, state: store.getState(), dealId, list, history };
}

it('holds a decision, can undo it at once, and finds it gone when asked again', async () => {
  const { state, dealId, list, history } = await startWithList();
  const verdict = () => list().comparables.find((one) => one.id === id)?.decision?.verdict;
  const decision = { dealId, precedentId: id, reason: 'Handsets.', decidedOn: '2026-03-01' };
  unwrap(await state.decideComparable({ ...decision, verdict: 'accepted' }));
  expect(verdict()).toBe('accepted');
  expect(history()?.undo).not.toBeNull();
  await state.undo(dealId);
  await state.loadComparables(dealId);
  expect(verdict()).toBeUndefined();
});

it('says what a decision lacks and keeps what was', async () => {
  const { state, dealId, list } = await startWithList();
  const before = list();
  const result = await state.decideComparable({
    dealId,
    precedentId: id,
    verdict: 'accepted',
    reason: ' ',
    decidedOn: '2026-03-01',
  });
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path: 'reason' }] } });
  expect(list()).toBe(before);
});

it('orders the list by other weights, and by those of Parley again', async () => {
  const { state, dealId, list } = await startWithList();
  const before = list();
  unwrap(await state.weighComparables(dealId, { ...defaultWeights, parties: 10, standards: 0 }));
  expect(list()).toMatchObject({ isOwnWeights: true, weights: { parties: 10, standards: 0 } });
  unwrap(await state.weighComparables(dealId, null));
  expect(list()).toEqual(before);
});

it('keeps a decision that was begun until it is taken or dropped', async () => {
  const { store, state, dealId } = await startWithList();
  const place = placeOfDecision(dealId, id);
  state.draftDecision(dealId, id, { reason: 'Half', decidedOn: '2026-03-01' });
  expect(store.getState().decisionDrafts[place]?.reason).toBe('Half');
  state.draftDecision(dealId, id, null);
  expect(store.getState().decisionDrafts).toEqual({});
});
