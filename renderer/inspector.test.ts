import { beforeEach, expect, it } from 'vitest';
import { createTestBackend, unwrap, type TestBackend } from '../db/test-backend.ts';
import { checkSheet } from '../domain/checks/check-sheet.ts';
import type { OpenDeal } from '../domain/deals/deal.ts';
import { crossingsOf } from '../domain/positions/crossings.ts';
import { emptyPosition, type Position } from '../domain/positions/position.ts';
import { fail } from '../domain/result.ts';
import { saySheetNews } from './features/deals/sheet-news.ts';
import { readTermHistory, type TermHistories } from './features/rounds/term-history/read-term-history.ts';
import { valuesThatFit } from './features/terms/custom/custom-draft.ts';
import { placeOf } from './saves-slice.ts';
import { createAppStore } from './store.ts';

let backend: TestBackend;
beforeEach(() => {
  backend = createTestBackend();
});

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });

async function startDeal() {
  const store = createAppStore({
    call: backend.call,
    host: (() => Promise.resolve([])) as never, // no test here asks the shell
    startJob: () => Promise.resolve(fail({ code: 'cancelled' })),
  });
  const state = store.getState();
  await state.createWorkspace(backend.path('work.parley'), false);
  const open = unwrap(
    await state.createDeal({
      title: 'Project Aspen',
      parties: { A: party('Nokia'), B: party('Xiaomi') },
      ourSide: 'A',
      termKeys: ['term'],
    }),
  );
  const latest = (): OpenDeal => store.getState().dealsById[open.deal.id] ?? open;
  const say = async (count: number) =>
    unwrap(
      await state.saveTerm(latest().round.id, 'term', {
        fields: {
          form: { basis: 'stated', value: 'fixed' },
          length: { basis: 'stated', value: { count, unit: 'years' } },
        },
      }),
    );
  return { store, state, dealId: open.deal.id, latest, say };
}

const atLeastFive: Position = {
  ...emptyPosition('term'),
  walkAway: {
    limits: [{ field: 'length', bound: 'at-least', value: { count: 5, unit: 'years' } }],
    words: '',
  },
  approvalBy: 'General counsel',
};

it('warns of a crossing as soon as a position or a value is saved, and undo takes the warning back', async () => {
  const { state, dealId, latest, say } = await startDeal();
  await say(3);
  expect(crossingsOf(latest())).toEqual([]);
  unwrap(await state.savePosition(dealId, atLeastFive));
  expect(crossingsOf(latest())).toMatchObject([
    { termKey: 'term', state: 'crossed', approvalBy: 'General counsel' },
  ]);
  await state.undo(dealId);
  expect(crossingsOf(latest())).toEqual([]);
});

it('lets no undo overtake a term, a name or a note that is on its way into the file', async () => {
  const { state, dealId, latest } = await startDeal();
  const before = latest().history.undo;
  const roundId = latest().round.id;
  await Promise.all([state.addTerm(roundId, 'tax'), state.undo(dealId)]);
  expect(latest().round.terms.map(({ key }) => key)).not.toContain('tax');
  await Promise.all([state.saveNote(dealId, 'term', 'Mind this'), state.undo(dealId)]);
  expect(latest().notes['term']).toBeUndefined();
  await Promise.all([state.renameDeal(dealId, 'Project Birch'), state.undo(dealId)]);
  expect(latest().deal.title).toBe('Project Aspen');
  expect(latest().history.undo).toBe(before);
});

const fieldsOf = ({ round }: OpenDeal, key: string) =>
  round.terms.find((term) => term.key === key)?.fields ?? {};

it('says which terms a value brought with it, and which no longer apply', async () => {
  const { store, state, latest } = await startDeal();
  const say = async (forms: readonly string[]) =>
    unwrap(
      await state.saveTerm(latest().round.id, 'consideration', {
        fields: { ...fieldsOf(latest(), 'consideration'), forms: { basis: 'stated', value: forms } },
      }),
    );
  await say(['running-royalty']);
  const news = store.getState().sheetNews;
  expect(news?.added).toContain('Rate');
  expect(news && saySheetNews(news).message).toContain('“Consideration”');
  await state.undo(latest().deal.id);
  await say(['up-front']);
  expect(store.getState().sheetNews).toBe(news);
});

it('says that a position was lost, by its term', async () => {
  const { store, state } = await startDeal();
  await state.savePosition('no such deal', atLeastFive);
  expect(store.getState().lostWrites[placeOf('positions.save', 'no such deal', 'term')]).toBeDefined();
});

it('keeps the positions of a deal as a playbook, and fills another with it', async () => {
  const { store, state, dealId, latest } = await startDeal();
  await state.loadPlaybooks();
  unwrap(await state.savePosition(dealId, atLeastFive));
  const kept = unwrap(await state.keepPlaybook({ dealId, name: 'Long terms', note: '' }));
  const names = () => {
    const { playbooks } = store.getState();
    return playbooks.state === 'ready' ? playbooks.value.map(({ name }) => name) : [];
  };
  expect(names()).toContain('Long terms');
  unwrap(await state.savePosition(dealId, emptyPosition('term')));
  unwrap(await state.applyPlaybook({ dealId, playbookId: kept.id, overwrite: false }));
  expect(latest().positions['term']).toEqual(atLeastFive);
  unwrap(await state.renamePlaybook({ id: kept.id, name: 'Longer terms', note: '' }));
  expect(names()).toContain('Longer terms');
  unwrap(await state.removePlaybook(kept.id));
  expect(names()).not.toContain('Longer terms');
});

it('copies a built-in clause to an own one, finds its uses and deletes it', async () => {
  const { store, state, dealId, latest } = await startDeal();
  await state.loadClauses();
  const list = () => {
    const { clauses } = store.getState();
    return clauses.state === 'ready' ? clauses.value : [];
  };
  const builtIn = list().find(({ termKey }) => termKey === 'term');
  if (!builtIn) throw new Error('the library has no clause for the term');
  const { isBuiltIn: _, ...words } = builtIn;
  const own = unwrap(await state.saveClause({ ...words, title: 'Ours' }));
  expect(list().filter(({ termKey, isBuiltIn }) => termKey === 'term' && !isBuiltIn)).toEqual([own]);
  const written = { paragraphs: own.paragraphs, generated: '', clauseId: own.id };
  unwrap(await state.saveTerm(latest().round.id, 'term', { written }));
  expect(unwrap(await state.findClauseUses(own.id))).toMatchObject([{ dealId, termKey: 'term' }]);
  unwrap(await state.removeClause(own.id));
  expect(list()).not.toContainEqual(own);
  expect(await state.removeClause(builtIn.id)).toMatchObject({ ok: false, error: { code: 'conflict' } });
});

it('tells the history of a term from round to round with its reasons, newest first', async () => {
  const { state, dealId, latest, say } = await startDeal();
  await say(3);
  const first = latest().round.id;
  const sent = { roundId: first, as: 'sent', dated: '2017-07-05', channel: 'email', note: '' } as const;
  unwrap(await state.freezeRound(sent));
  unwrap(await state.startRound(dealId, 'B'));
  await say(7);
  const about = { roundId: latest().round.id, termKey: 'term', field: 'length' };
  unwrap(await state.remark(dealId, about, { reason: 'They plan for two generations.' }));
  const histories: TermHistories = {
    term: unwrap(await state.findTermHistory(dealId, 'term')),
    parties: unwrap(await state.findTermHistory(dealId, 'parties')),
  };
  const steps = readTermHistory(latest(), 'term', histories, { A: 'Nokia', B: 'Xiaomi' });
  expect(steps.map(({ head, changes }) => [head.number, changes.length])).toEqual([
    [2, 1],
    [1, 0],
  ]);
  expect(steps[0]?.changes[0]).toMatchObject({
    change: { field: 'length', before: '3 years', after: '7 years' },
    remark: { reason: 'They plan for two generations.' },
  });
});

it('knows what was agreed before once for each state of the rounds', async () => {
  const { store, state, dealId, latest, say } = await startDeal();
  await say(3);
  unwrap(await state.saveTerm(latest().round.id, 'term', { state: 'agreed' }));
  const sent = {
    roundId: latest().round.id,
    as: 'sent',
    dated: '2017-07-05',
    channel: 'email',
    note: '',
  } as const;
  unwrap(await state.freezeRound(sent));
  unwrap(await state.startRound(dealId, 'B'));
  await state.loadAgreed(dealId, 'round 2');
  await say(4);
  const agreed = store.getState().agreedByDeal[dealId]?.terms ?? [];
  const problems = checkSheet(latest().round, { A: 'Nokia', B: 'Xiaomi' }, agreed);
  expect(problems[0]).toMatchObject({ rule: 'agreed-and-changed', termKey: 'term', field: 'length' });
});

it('adds a term of our own, and changing its fields drops the values that fit no more', async () => {
  const { state, latest } = await startDeal();
  const custom = {
    label: 'Escrow',
    section: 'legal' as const,
    fields: [
      { key: 'field1', label: 'Text', kind: 'text' as const },
      { key: 'field2', label: 'Deposit', kind: 'money' as const },
    ],
  };
  const roundId = latest().round.id;
  unwrap(await state.addCustomTerm({ roundId, custom }));
  const own = () => latest().round.terms.find((term) => term.custom !== null);
  const key = own()?.key ?? '';
  const fields = {
    field1: { basis: 'stated', value: 'With a trustee' },
    field2: { basis: 'stated', value: { amount: '5', currency: 'EUR' } },
  } as const;
  unwrap(await state.saveTerm(roundId, key, { fields }));
  const next = { ...custom, label: 'Escrow of firmware', fields: custom.fields.slice(0, 1) };
  unwrap(
    await state.saveTerm(roundId, key, {
      custom: next,
      fields: valuesThatFit({ fields, custom }, next),
    }),
  );
  expect(own()).toMatchObject({ custom: next, fields: { field1: fields.field1 } });
  expect(Object.keys(own()?.fields ?? {})).toEqual(['field1']);
});

it('opens the values when something points at a field', async () => {
  const { store, state } = await startDeal();
  state.showPart('values', false);
  state.aimAt({ termKey: 'term', field: 'length' });
  expect(store.getState()).toMatchObject({ aim: { field: 'length' }, openParts: { values: true } });
});
