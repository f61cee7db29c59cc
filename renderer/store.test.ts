import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBackend, unwrap, type TestBackend } from '../db/test-backend.ts';
import type { Call, OperationName } from '../domain/contract/contract.ts';
import type { NewDeal, OpenDeal } from '../domain/deals/deal.ts';
import { fail, type AppError } from '../domain/result.ts';
import type { Host, StartJob } from './api.ts';
import { registerSave } from './pending-saves.ts';
import { placeOf } from './saves-slice.ts';
import { createAppStore } from './store.ts';
import { saveText } from './text-draft.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
const newDeal: NewDeal = {
  title: 'Project Aspen',
  parties: { A: party('Nokia'), B: party('Xiaomi') },
  ourSide: 'A',
  termKeys: [],
};
const diskFull: AppError = { code: 'file-refused', reason: 'disk-full', fileName: 'work.parley' };
const noJobs: StartJob = () => Promise.resolve(fail({ code: 'cancelled' }));

let backend: TestBackend;
let asked: string[];
/** What the next write of this name is answered instead of being made. */
let refusals: Map<OperationName, AppError>;
/** Whether the shell can write its settings file. */
let hasSettings: boolean;

function start() {
  const call = (async (name, input) => {
    asked.push(name);
    const refusal = refusals.get(name);
    refusals.delete(name);
    return refusal ? fail(refusal) : backend.call(name, input);
  }) as Call;
  const host = ((name) => {
    if (!hasSettings) return Promise.reject(new Error('the settings file cannot be written'));
    return Promise.resolve(name === 'startFile' ? null : []);
  }) as Host;
  return createAppStore({ call, host, startJob: noJobs });
}

async function startWithDeal() {
  const store = start();
  await store.getState().createWorkspace(backend.path('work.parley'), false);
  const open = unwrap(await store.getState().createDeal(newDeal));
  const { id } = open.deal;
  const latest = (): OpenDeal => store.getState().dealsById[id] ?? open;
  return { store, state: store.getState(), dealId: id, roundId: open.round.id, latest };
}

beforeEach(() => {
  backend = createTestBackend();
  asked = [];
  refusals = new Map();
  hasSettings = true;
});

describe('a workspace', () => {
  it('is left only after a question while a form is begun and not saved', async () => {
    const { state, store } = await startWithDeal();
    const file = store.getState().workspace?.file;
    state.keepUnsaved('precedents.saveOwn', 'a precedent');
    const leaving = state.openWorkspace(backend.path('other.parley'));
    await expect.poll(() => store.getState().isLeaving).toBe(true);
    store.getState().answerLeaving(false);
    await leaving;
    expect(store.getState().workspace?.file).toBe(file);
    state.keepUnsaved('precedents.saveOwn', null);
    expect(await store.getState().mayLeave()).toBe(true);
  });
  it('opens although the settings cannot be written', async () => {
    hasSettings = false;
    const store = start();
    await store.getState().createWorkspace(backend.path('work.parley'), false);
    expect(store.getState().workspace?.name).toBe('work');
    await store.getState().closeWorkspace();
    expect(store.getState()).toMatchObject({ workspace: null, start: { state: 'asking' } });
  });

  it.each(['close', 'open', 'create'] as const)('saves what is typed before it goes: %s', async (way) => {
    const { state } = await startWithDeal();
    asked = [];
    const unregister = registerSave(async () => {
      asked.push('saved');
    });
    if (way === 'close') await state.closeWorkspace();
    else if (way === 'open') await state.openWorkspace(backend.path('work.parley'));
    else await state.createWorkspace(backend.path('other.parley'), false);
    unregister();
    expect(asked.slice(0, 2)).toEqual(['saved', 'workspace.close']);
  });
});

it('keeps preferences in the window and says that they hold no longer', async () => {
  hasSettings = false;
  const store = start();
  await store.getState().changePreferences({ theme: 'dark' });
  expect(store.getState()).toMatchObject({ preferences: { theme: 'dark' }, arePreferencesKept: false });
});

describe('a lost write', () => {
  it('stays lost until that very place is saved', async () => {
    const { store, state, dealId, roundId } = await startWithDeal();
    refusals.set('notes.save', diskFull);
    await state.saveNote(dealId, 'territory', 'Walk away');
    const place = placeOf('notes.save', dealId, 'territory');
    await state.saveNote(dealId, 'parties', 'Another note');
    await state.saveTerm(roundId, 'territory', { binding: true });
    expect(store.getState().lostWrites[place]).toMatchObject({ error: diskFull });
    await state.saveNote(dealId, 'territory', 'Walk away');
    expect(store.getState().lostWrites).toEqual({});
  });

  it.each<AppError>([
    { code: 'conflict', message: 'Round 1 was sent and cannot be changed.' },
    { code: 'invalid-input', issues: [] },
    { code: 'backend-lost' },
  ])('counts whatever the reason was: $code', async (error) => {
    const { store, state, roundId } = await startWithDeal();
    refusals.set('terms.save', error);
    await state.saveTerm(roundId, 'territory', { state: 'agreed' });
    const lost = store.getState().lostWrites[placeOf('terms.save', roundId, 'territory')];
    expect(lost).toMatchObject({ error, isDeed: false });
  });

  it('is a refused deed until its notice was closed, and one that its form tells is none', async () => {
    const { store, state, roundId } = await startWithDeal();
    refusals.set('terms.add', { code: 'conflict', message: 'No.' });
    await state.addTerm(roundId, 'release');
    const place = placeOf('terms.add', roundId, 'release');
    const lost = store.getState().lostWrites[place];
    expect(lost).toMatchObject({ isDeed: true });
    expect((await state.removeTerm(roundId, 'territory')).ok).toBe(false);
    expect(Object.keys(store.getState().lostWrites)).toEqual([place]);
    if (lost) state.forgetLost(place, lost);
    expect(store.getState().lostWrites).toEqual({});
  });
});

describe('parts of a term or of a round, changed at once', () => {
  it('do not take each other back', async () => {
    const { state, roundId, latest } = await startWithDeal();
    const fields = { text: { basis: 'stated', value: 'x' } } as const;
    await Promise.all([
      state.saveTerm(roundId, 'territory', { binding: true }),
      state.saveTerm(roundId, 'territory', { state: 'agreed' }),
      state.dateRound(roundId, { dated: '2026-03-01' }),
      state.dateRound(roundId, { proposedBy: 'B' }),
      // refused: the term has no such field
      state.saveTerm(roundId, 'territory', { fields }),
    ]);
    const term = latest().round.terms.find(({ key }) => key === 'territory');
    expect(term).toMatchObject({ binding: true, state: 'agreed' });
    expect(latest().round).toMatchObject({ dated: '2026-03-01', proposedBy: 'B' });
  });
});

describe('a text', () => {
  async function startNote() {
    const deal = await startWithDeal();
    const { state, dealId } = deal;
    const place = placeOf('notes.save', dealId, 'territory');
    const draft = {
      current: {
        dealId,
        place,
        stored: '',
        text: '',
        write: (text: string) => state.saveNote(dealId, 'territory', text),
        isWhole: () => true,
        clean: (text: string) => text,
      },
    };
    const save = () => saveText(draft, deal.store.getState());
    const type = (text: string): void => {
      draft.current = { ...draft.current, text };
    };
    return { ...deal, place, type, save };
  }

  it.each<AppError>([diskFull, { code: 'backend-lost' }, { code: 'conflict', message: 'No.' }])(
    'is kept for its form when it was refused: $code',
    async (error) => {
      const { store, place, type, save } = await startNote();
      type('Walk away');
      refusals.set('notes.save', error);
      await save();
      expect(store.getState().refused).toEqual({ [place]: 'Walk away' });
      await save();
      expect(store.getState()).toMatchObject({ refused: {}, lostWrites: {} });
    },
  );

  it('that is put back to what the file holds is lost no more', async () => {
    const { store, type, save } = await startNote();
    type('Walk away');
    refusals.set('notes.save', diskFull);
    await save();
    type('');
    await save();
    expect(store.getState()).toMatchObject({ refused: {}, lostWrites: {} });
  });

  it('that is put back before its form was drawn again is written again', async () => {
    const { type, save, latest } = await startNote();
    type('Walk away');
    await save();
    type('');
    await save();
    expect(latest().notes['territory'] ?? '').toBe('');
  });

  it('goes into no other workspace when its own was closed', async () => {
    const { state, type, save } = await startNote();
    type('Walk away');
    state.forgetDeals();
    asked = [];
    await save();
    expect(asked).toEqual([]);
  });
});
