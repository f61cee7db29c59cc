import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBackend, unwrap, type TestBackend } from '../../../../db/test-backend.ts';
import type { Call } from '../../../../domain/contract/contract.ts';
import type { NewDeal, OpenDeal } from '../../../../domain/deals/deal.ts';
import type { TermPrecedent } from '../../../../domain/precedents/comparable.ts';
import { readingWords } from '../../../../domain/precedents/reading-words.ts';
import { fail } from '../../../../domain/result.ts';
import { partyNamesOf } from '../../../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../../../domain/shareable/to-shareable.ts';
import { findTerm } from '../../../../domain/terms/catalogue.ts';
import type { Host } from '../../../api.ts';
import { registerSave } from '../../../pending-saves.ts';
import { placeOf } from '../../../saves-slice.ts';
import { createAppStore } from '../../../store.ts';
import { holdFirst } from '../hold-first.fixture.ts';
import { changesOfTerm } from './changes-of-term.ts';
import { differencesFromOwn } from './own-term.ts';

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

async function startWithDeal(call: Call = backend.call) {
  const store = createAppStore({
    call,
    host: (() => Promise.resolve([])) as unknown as Host,
    startJob: () => Promise.resolve(fail({ code: 'cancelled' })),
  });
  await store.getState().createWorkspace(backend.path('work.parley'), false);
  const open = unwrap(await store.getState().createDeal(newDeal));
  const dealId = open.deal.id;
  const latest = (): OpenDeal => store.getState().dealsById[dealId] ?? open;
  return { store, state: store.getState(), dealId, roundId: open.round.id, latest };
}

function readyIn(store: ReturnType<typeof createAppStore>): readonly TermPrecedent[] {
  const found = store.getState().termPrecedents?.found;
  if (found?.state !== 'ready') throw new Error('no precedents');
  return found.value;
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

describe('the precedents of a term', () => {
  it('are those of the term that was asked for last, whichever answer comes first', async () => {
    const held = holdFirst(backend.call, 'precedents.forTerm');
    const { store, state, dealId } = await startWithDeal(held.call);
    const first = state.loadTermPrecedents(dealId, 'territory', '1');
    await state.loadTermPrecedents(dealId, termKey, '1');
    held.release();
    await first;
    expect(store.getState().termPrecedents?.of).toBe(`${dealId} ${termKey}`);
    expect(readyIn(store).map(({ id }) => id)).toContain('nokia-apple-2017');
  });

  it('are forgotten with the workspace, and so is an answer that is still on its way', async () => {
    const held = holdFirst(backend.call, 'precedents.forTerm');
    const { store, state, dealId } = await startWithDeal(held.call);
    const asked = state.loadTermPrecedents(dealId, termKey, '1');
    state.forgetTermPrecedents();
    held.release();
    await asked;
    expect(store.getState().termPrecedents).toBeNull();
  });

  it('are held against our value as it now is: who licenses may have changed since they were read', async () => {
    const { store, state, dealId, roundId, latest } = await startWithDeal();
    const differenceOfPayer = () => {
      const entry = readyIn(store).find(({ id }) => id === 'nokia-apple-2017');
      const sheet = toShareableSheet(latest());
      const definition = findTerm(termKey);
      const term = sheet.terms.find(({ key }) => key === termKey);
      if (!entry || !definition || !term) throw new Error('no term to hold it against');
      const own = { definition, fields: term.fields, names: partyNamesOf(sheet), terms: sheet.terms };
      const at = entry.statements.findIndex(({ field }) => field === 'payer');
      return differencesFromOwn(entry, own)[at]?.kind;
    };
    const pay = async (value: 'A' | 'B') =>
      unwrap(await state.saveTerm(roundId, termKey, { fields: { payer: { basis: 'stated', value } } }));
    await pay('B');
    await state.loadTermPrecedents(dealId, termKey, '1');
    expect(differenceOfPayer()).toBe('same');
    // the payer is the licensee, whichever side that is: with the sides exchanged it is still the same
    await pay('A');
    expect(differenceOfPayer()).toBe('same');
  });

  it('say which of their statements are our reading, and that we wrote of the entry', async () => {
    const { store, state, dealId } = await startWithDeal();
    const id = 'nokia-apple-2017';
    const known = unwrap(await backend.call('precedents.get', { id }));
    const fact = known.precedent.facts.find(({ terms }) => terms[termKey]?.['upFront']);
    if (!fact) throw new Error('no fact on the payment');
    const { statement, amount, evidence, confirmed } = fact;
    const upFront = { basis: 'stated' as const, value: { amount: '1500000000', currency: 'EUR' } };
    const correction = { statement, amount, evidence, confirmed, terms: { [termKey]: { upFront } } };
    unwrap(
      await state.annotatePrecedent({
        precedentId: id,
        factId: fact.id,
        note: 'So they told us.',
        correction,
      }),
    );
    await state.loadTermPrecedents(dealId, termKey, '1');
    const entry = readyIn(store).find((one) => one.id === id);
    const ours = entry?.statements.filter(({ isCorrected }) => isCorrected) ?? [];
    expect(entry?.hasNotes).toBe(true);
    expect(ours.map(({ words }) => words)).toContain('EUR 1,500,000,000');
    expect(new Set(ours.flatMap(readingWords))).toEqual(new Set(['as we read it']));
  });
});
