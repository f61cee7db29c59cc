import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBackend, unwrap, type TestBackend } from '../../../../db/test-backend.ts';
import type { NewDeal, OpenDeal } from '../../../../domain/deals/deal.ts';
import { fail } from '../../../../domain/result.ts';
import type { Host } from '../../../api.ts';
import { registerSave } from '../../../pending-saves.ts';
import { placeOf } from '../../../saves-slice.ts';
import { createAppStore } from '../../../store.ts';
import { changesOfTerm } from './changes-of-term.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
const newDeal: NewDeal = {
  title: 'Project Aspen',
  parties: { A: party('Nokia'), B: party('Xiaomi') },
  ourSide: 'A',
  termKeys: ['consideration'],
};
const citation = 'Up-front payment: EUR 1,700,000,000 (disclosed) [nokia-apple-2017]';
const termKey = 'consideration';

let backend: TestBackend;

async function startWithDeal() {
  const store = createAppStore({
    call: backend.call,
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
});

describe('a citation for our position', () => {
  it('stands below what is there, once, and is undone', async () => {
    const { state, dealId, latest } = await startWithDeal();
    const reason = () => latest().positions[termKey]?.reason;
    unwrap(await state.citeForPosition(dealId, termKey, citation));
    expect(reason()).toBe(citation);
    unwrap(await state.citeForPosition(dealId, termKey, citation));
    expect(reason()).toBe(citation);
    unwrap(await state.citeForPosition(dealId, termKey, '[ada-bea-2001]'));
    expect(reason()).toBe(`${citation}\n[ada-bea-2001]`);
    await state.undo(dealId);
    expect(reason() ?? '').not.toContain('[ada-bea-2001]');
  });

  it('comes after what is being typed', async () => {
    const { state, dealId, latest } = await startWithDeal();
    unwrap(await state.citeForPosition(dealId, termKey, '[ada-bea-2001]'));
    const position = latest().positions[termKey];
    if (!position) throw new Error('no position');
    const unregister = registerSave(async () => {
      await state.savePosition(dealId, { ...position, reason: 'Typed.' });
    });
    unwrap(await state.citeForPosition(dealId, termKey, citation));
    unregister();
    expect(latest().positions[termKey]?.reason).toBe(`Typed.\n${citation}`);
  });

  it('waits until what was refused is put right', async () => {
    const { state, dealId, latest } = await startWithDeal();
    state.keepRefused(placeOf('positions.save', dealId, termKey), '{}');
    expect(await state.citeForPosition(dealId, termKey, citation)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(latest().positions[termKey]).toBeUndefined();
  });
});

describe('a citation for a change', () => {
  it('stands in the reason of that change in that round, beside the answer', async () => {
    const { state, dealId, roundId, latest } = await startWithDeal();
    const former = latest().round;
    unwrap(await state.freezeRound({ roundId, as: 'sent', dated: '2026-03-01', channel: 'email', note: '' }));
    unwrap(await state.startRound(dealId, 'A'));
    const draft = latest().round.id;
    expect(changesOfTerm(latest(), former, termKey)).toEqual([]);
    const payer = { basis: 'stated', value: 'B' } as const;
    unwrap(await state.saveTerm(draft, termKey, { fields: { payer, forms: { basis: 'undisclosed' } } }));
    expect(changesOfTerm(latest(), former, termKey).map(({ field }) => field)).toContain('payer');
    const about = { roundId: draft, termKey, field: 'payer' };
    unwrap(await state.remark(dealId, about, { reason: 'They sell more.', answer: 'accepted' }));
    unwrap(await state.citeForChange(dealId, about, citation));
    expect(latest().remarks).toEqual([
      { ...about, reason: `They sell more.\n${citation}`, answer: 'accepted', answerReason: '' },
    ]);
  });
});

it('shows the precedents of the term that was asked for last', async () => {
  const { store, state, dealId } = await startWithDeal();
  await Promise.all([
    state.loadTermPrecedents(dealId, 'territory', '1'),
    state.loadTermPrecedents(dealId, termKey, '1'),
  ]);
  const held = store.getState().termPrecedents;
  expect(held?.of).toBe(`${dealId} ${termKey}`);
  const found = held?.found.state === 'ready' ? held.found.value : [];
  expect(found.map(({ id }) => id)).toContain('nokia-apple-2017');
});
