import { expect, it } from 'vitest';
import { createTestBackend, unwrap } from '../../../../db/test-backend.ts';
import { fail } from '../../../../domain/result.ts';
import type { Host } from '../../../api.ts';
import { createAppStore } from '../../../store.ts';
import { standsOn } from '../stands-on.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
const column = 'nokia-apple-2017';

async function startWithComparison() {
  const backend = createTestBackend();
  const store = createAppStore({
    call: backend.call,
    host: (() => Promise.resolve([])) as unknown as Host,
    startJob: () => Promise.resolve(fail({ code: 'cancelled' })),
  });
  const state = store.getState();
  await state.createWorkspace(backend.path('work.parley'), false);
  const open = unwrap(
    await state.createDeal({
      title: 'Project Aspen',
      parties: { A: party('Nokia'), B: party('Xiaomi') },
      ourSide: 'A',
      termKeys: ['consideration'],
    }),
  );
  const dealId = open.deal.id;
  await state.readComparison(dealId);
  const comparison = () => {
    const held = store.getState().comparisons[dealId];
    if (held?.state !== 'ready') throw new Error('no comparison');
    return held.value;
  };
  const basis = () => standsOn(store.getState().dealsById[dealId]) ?? [];
  const isOther = (before: readonly unknown[]) => basis().some((part, at) => part !== before[at]);
  return { store, state, dealId, roundId: open.round.id, comparison, basis, isOther };
}

it('is asked for again once another round was started, and then names it', async () => {
  const { state, dealId, roundId, comparison, basis, isOther } = await startWithComparison();
  expect(comparison().columns[0]?.id).toBe('round-1');
  const before = basis();
  unwrap(await state.freezeRound({ roundId, as: 'sent', dated: '2017-03-01', channel: 'email', note: '' }));
  expect(isOther(before)).toBe(true);
  const frozen = basis();
  unwrap(await state.startRound(dealId, 'B'));
  expect(isOther(frozen)).toBe(true);
  await state.readComparison(dealId);
  expect(comparison().columns[0]?.id).toBe('round-2');
});

it('is asked for again when the head of the round or a priority changes', async () => {
  const { state, dealId, roundId, basis, isOther } = await startWithComparison();
  const before = basis();
  unwrap(await state.dateRound(roundId, { proposedBy: 'B' }));
  expect(isOther(before)).toBe(true);
  const dated = basis();
  unwrap(await state.citeForPosition(dealId, 'consideration', `[${column}]`));
  expect(isOther(dated)).toBe(true);
});

it('holds a note at once without asking again, and asks again once it was taken back', async () => {
  const { state, dealId, comparison, basis, isOther } = await startWithComparison();
  const before = basis();
  unwrap(await state.noteCell(dealId, { termKey: 'consideration', columnId: column, note: 'Ask.' }));
  expect(comparison().notes.map(({ note }) => note)).toEqual(['Ask.']);
  expect(isOther(before)).toBe(false);
  await state.undo(dealId);
  expect(isOther(before)).toBe(true);
  await state.readComparison(dealId);
  expect(comparison().notes).toEqual([]);
});

it('goes back to what is kept when a view is refused', async () => {
  const { store, state, dealId } = await startWithComparison();
  const kept = store.getState().comparisonViews[dealId];
  await state.changeComparison(dealId, { base: 'no-such-column' });
  expect(store.getState().comparisonViews[dealId]).toEqual(kept);
});
