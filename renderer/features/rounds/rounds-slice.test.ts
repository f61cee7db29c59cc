import { beforeEach, expect, it } from 'vitest';
import { createTestBackend, unwrap, type TestBackend } from '../../../db/test-backend.ts';
import type { NewDeal, OpenDeal } from '../../../domain/deals/deal.ts';
import { fail } from '../../../domain/result.ts';
import type { Host } from '../../api.ts';
import { registerSave } from '../../pending-saves.ts';
import { placeOf } from '../../saves-slice.ts';
import { createAppStore } from '../../store.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
const newDeal: NewDeal = {
  title: 'Project Aspen',
  parties: { A: party('Nokia'), B: party('Xiaomi') },
  ourSide: 'A',
  termKeys: [],
};
const sent = { as: 'sent', dated: '2026-03-01', channel: 'email', note: '' } as const;

let backend: TestBackend;
let asked: string[];

async function startWithDeal() {
  const store = createAppStore({
    call: (name, input) => {
      asked.push(name);
      return backend.call(name, input);
    },
    host: (() => Promise.resolve([])) as unknown as Host,
    startJob: () => Promise.resolve(fail({ code: 'cancelled' })),
  });
  await store.getState().createWorkspace(backend.path('work.parley'), false);
  const open = unwrap(await store.getState().createDeal(newDeal));
  const dealId = open.deal.id;
  const latest = (): OpenDeal => store.getState().dealsById[dealId] ?? open;
  return { store, state: store.getState(), dealId, roundId: open.round.id, latest };
}

beforeEach(() => {
  backend = createTestBackend();
  asked = [];
});

it('asks for the concessions of a deal while its only frozen round is on its way too', async () => {
  const { store, state, dealId, roundId } = await startWithDeal();
  unwrap(await state.freezeRound({ roundId, ...sent }));
  await Promise.all([state.loadRound(roundId), state.loadConcessions(dealId, roundId)]);
  expect(store.getState().concessionsByDeal[dealId]?.stage).toBe(roundId);
});

it('sends a round, takes in the answer, and keeps the frozen one when it was looked at', async () => {
  const { store, state, dealId, roundId, latest } = await startWithDeal();
  state.keepRefused(placeOf('terms.save', roundId, 'term'), { length: { basis: 'stated', value: 'x' } });
  unwrap(await state.freezeRound({ roundId, ...sent }));
  expect(store.getState().refused, 'what was refused goes with the draft').toEqual({});
  expect(latest().round).toMatchObject({ status: 'sent', dated: '2026-03-01', channel: 'email' });
  unwrap(await state.startRound(dealId, 'B'));
  expect(latest().rounds.map(({ status }) => status)).toEqual(['sent', 'draft']);
  await state.loadRound(roundId);
  await state.loadRound(roundId);
  expect(asked.filter((name) => name === 'rounds.get')).toHaveLength(1);
  expect(store.getState().roundsById[roundId]?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  await state.loadRound(latest().round.id);
  expect(Object.keys(store.getState().roundsById), 'a draft is not kept').toEqual([roundId]);
  await state.loadRound('nowhere');
  expect(store.getState().roundFailures['nowhere']).toContain('no round');
});

it('undoes and redoes one step after the other, what is being typed included', async () => {
  const { state, dealId, roundId, latest } = await startWithDeal();
  const term = () => latest().round.terms.find(({ key }) => key === 'territory');
  const was = term();
  const unregister = registerSave(async () => {
    await state.saveTerm(roundId, 'territory', { state: 'agreed' });
  });
  const undone = state.undo(dealId);
  unregister();
  await undone;
  expect(term()).toEqual(was);
  await state.redo(dealId);
  expect(term()?.state).toBe('agreed');
  // asked for at once, before the first was answered
  await Promise.all([
    state.saveTerm(roundId, 'territory', { binding: true }),
    state.undo(dealId),
    state.undo(dealId),
  ]);
  expect(term()).toEqual(was);
});

it('has nothing to say when there is nothing to undo', async () => {
  const { store, state, dealId } = await startWithDeal();
  for (let step = 0; step < 3; step += 1) await state.undo(dealId);
  await state.redo('nowhere');
  expect(store.getState().lostWrites).toEqual({});
});

it('joins reason and answer of one change, whichever is said first', async () => {
  const { state, dealId, roundId, latest } = await startWithDeal();
  unwrap(await state.freezeRound({ roundId, ...sent }));
  const about = { roundId, termKey: 'territory', field: 'territory' };
  await Promise.all([
    state.remark(dealId, about, { answer: 'rejected' }),
    state.remark(dealId, about, { reason: 'They sell there' }),
  ]);
  expect(latest().remarks).toEqual([
    { ...about, answer: 'rejected', reason: 'They sell there', answerReason: '' },
  ]);
});

it('counts one look at a deal in a session', async () => {
  const { store, state, dealId } = await startWithDeal();
  await Promise.all([state.visitDeal(dealId), state.visitDeal(dealId)]);
  expect(asked.filter((name) => name === 'deals.visit')).toHaveLength(1);
  expect(store.getState().visits[dealId]).toBeDefined();
  state.forgetRounds();
  await state.visitDeal(dealId);
  expect(asked.filter((name) => name === 'deals.visit')).toHaveLength(2);
});
