import { describe, expect, it } from 'vitest';
import type { OpenDeal, RoundTerm } from '../../domain/deals/deal.ts';
import type { Result } from '../../domain/result.ts';
import { unwrap, type TestBackend } from '../test-backend.ts';
import { startDeal, termOf } from '../operations/two-parties.fixture.ts';

const undo = async (backend: TestBackend, { deal }: OpenDeal) =>
  unwrap(await backend.call('history.undo', { dealId: deal.id }));
const redo = async (backend: TestBackend, { deal }: OpenDeal) =>
  unwrap(await backend.call('history.redo', { dealId: deal.id }));
const save = async (backend: TestBackend, { round }: OpenDeal, term: RoundTerm) =>
  unwrap(await backend.call('terms.save', { roundId: round.id, term }));

const law = (open: OpenDeal, words: string): RoundTerm => ({
  ...termOf(open, 'governing-law'),
  fields: { ...termOf(open, 'governing-law').fields, law: { basis: 'stated', value: words } },
});
const stateOf = (undoLabel: string | null, redoLabel: string | null, revision: number) => ({
  undo: undoLabel,
  redo: redoLabel,
  revision,
});

describe('undo and redo', () => {
  it('say in words what they take back and do again, and survive a restart', async () => {
    const { backend, open } = await startDeal();
    expect(open.history).toEqual(stateOf(null, null, 0));
    const changed = await save(backend, open, law(open, 'Finland'));
    expect(changed.history).toEqual(stateOf('Change "Governing law"', null, 0));
    const agreed = await save(backend, open, { ...law(open, 'Finland'), state: 'agreed' });
    expect(agreed.history.undo).toBe('Mark "Governing law" agreed');
    unwrap(await backend.call('workspace.close', {}));
    unwrap(await backend.call('workspace.open', { file: backend.path('deal.parley') }));
    const back = await undo(backend, open);
    expect(back.round.terms).toEqual(changed.round.terms);
    expect(back.history).toEqual(stateOf('Change "Governing law"', 'Mark "Governing law" agreed', 1));
    expect((await undo(backend, open)).round.terms).toEqual(open.round.terms);
    await redo(backend, open);
    expect((await redo(backend, open)).round.terms).toEqual(agreed.round.terms);
    expect(await backend.call('history.redo', { dealId: open.deal.id })).toMatchObject({
      error: { code: 'conflict', message: 'There is nothing to redo.' },
    });
  });

  it('name each kind of change', async () => {
    const { backend, open } = await startDeal();
    const [dealId, roundId] = [open.deal.id, open.round.id];
    const custom = {
      label: 'Escrow',
      section: 'legal' as const,
      fields: [{ key: 'agent', label: 'Agent', kind: 'text' as const }],
    };
    const written = { paragraphs: [], generated: '', clauseId: null };
    const territory = termOf(open, 'territory');
    // what was reworded is proposed by the side of the draft
    const proposed: RoundTerm = { ...territory, state: 'proposed-by-a' };
    const steps: readonly (readonly [Promise<Result<OpenDeal>>, RegExp])[] = [
      [backend.call('terms.add', { roundId, key: 'release' }), /^Add "Release/],
      [backend.call('terms.remove', { roundId, key: 'release' }), /^Remove "Release/],
      [backend.call('terms.addCustom', { roundId, custom }), /^Add "Escrow"$/],
      [backend.call('terms.save', { roundId, term: { ...territory, written } }), /^Reword "Territory"$/],
      [
        backend.call('terms.save', { roundId, term: { ...proposed, written, binding: true } }),
        /^Make "Territory" binding$/,
      ],
      [backend.call('rounds.date', { roundId, dated: '2026-03-09', proposedBy: 'A' }), /^Date round 1$/],
      [
        backend.call('rounds.date', { roundId, dated: '2026-03-09', proposedBy: 'B' }),
        /^Make round 1 a proposal of Party B$/,
      ],
      [backend.call('notes.save', { dealId, key: 'territory', text: 'No' }), /^Note on "Territory"$/],
      [backend.call('deals.rename', { dealId, title: 'Birch' }), /^Rename the deal to "Birch"$/],
    ];
    for (const [answer, label] of steps) expect(unwrap(await answer).history.undo).toMatch(label);
    let last = unwrap(await backend.call('deals.open', { dealId }));
    for (const _ of steps) last = await undo(backend, open);
    expect({ ...last, history: null, deal: null }).toEqual({ ...open, history: null, deal: null });
    expect(last.deal.title).toBe('Aspen');
    expect(last.history.undo).toBeNull();
  });

  it('take typing in one field as one step, until the fingers rest', async () => {
    const { backend, open, pass } = await startDeal();
    let now = open;
    for (const words of ['F', 'Fi', 'Fin']) {
      now = await save(backend, now, law(now, words));
      pass(4_000);
    }
    pass(2_000);
    await save(backend, now, law(now, 'Finland'));
    const once = await undo(backend, open);
    expect(termOf(once, 'governing-law')).toEqual({ ...law(open, 'Fin'), state: 'proposed-by-a' });
    expect((await undo(backend, open)).round.terms).toEqual(open.round.terms);
  });

  it('keep no step of what changed nothing, or was typed and taken out again', async () => {
    const { backend, open: first } = await startDeal();
    const freezing = { roundId: first.round.id, dated: '2026-03-04', channel: 'email', note: '' };
    unwrap(await backend.call('rounds.freeze', { ...freezing, as: 'sent' }));
    const open = unwrap(await backend.call('rounds.start', { dealId: first.deal.id, proposedBy: 'B' }));
    await save(backend, open, termOf(open, 'territory'));
    const typed = await save(backend, open, law(open, 'Finland'));
    expect(termOf(typed, 'governing-law').state).toBe('proposed-by-b');
    const { fields } = termOf(open, 'governing-law');
    const back = await save(backend, open, { ...termOf(typed, 'governing-law'), fields });
    expect(back.round.terms).toEqual(open.round.terms);
    expect(back.history.undo).toBe('Start round 2');
  });

  it('leave behind what was undone when something else is done, but keep it in the log', async () => {
    const { backend, open } = await startDeal();
    await save(backend, open, law(open, 'Finland'));
    await undo(backend, open);
    const other = unwrap(await backend.call('terms.add', { roundId: open.round.id, key: 'release' }));
    expect(other.history).toMatchObject({ undo: expect.stringMatching(/^Add/), redo: null });
    const entries = unwrap(await backend.call('history.list', { dealId: open.deal.id }));
    expect(entries.map(({ label, isUndone, termKey }) => [label.split(' ')[0], isUndone, termKey])).toEqual([
      ['Add', false, 'release'],
      ['Change', true, 'governing-law'],
    ]);
  });

  it('stop at a round that was sent', async () => {
    const { backend, open } = await startDeal();
    await save(backend, open, law(open, 'Finland'));
    const freezing = {
      roundId: open.round.id,
      as: 'sent' as const,
      dated: '2026-03-04',
      channel: 'email',
      note: '',
    };
    expect(unwrap(await backend.call('rounds.freeze', freezing)).history).toMatchObject({
      undo: null,
      redo: null,
    });
    expect(await backend.call('history.undo', { dealId: open.deal.id })).toMatchObject({
      error: { code: 'conflict', message: 'There is nothing to undo.' },
    });
    const next = unwrap(await backend.call('rounds.start', { dealId: open.deal.id, proposedBy: 'B' }));
    expect(next.history.undo).toBe('Start round 2');
    expect((await undo(backend, open)).round.number).toBe(1);
    expect((await redo(backend, open)).round).toEqual(next.round);
  });

  it('bring back a draft that was discarded, with all that was on it', async () => {
    const { backend, open } = await startDeal();
    const freezing = {
      roundId: open.round.id,
      as: 'sent' as const,
      dated: '2026-03-04',
      channel: 'email',
      note: '',
    };
    unwrap(await backend.call('rounds.freeze', freezing));
    const next = unwrap(await backend.call('rounds.start', { dealId: open.deal.id, proposedBy: 'B' }));
    const changed = await save(backend, next, law(next, 'Finland'));
    unwrap(await backend.call('rounds.discard', { roundId: next.round.id }));
    expect((await undo(backend, open)).round).toEqual(changed.round);
    expect((await redo(backend, open)).round.number).toBe(1);
  });

  it('take a term that was called for away with the value that called for it', async () => {
    const { backend, open } = await startDeal();
    const consideration = {
      ...termOf(open, 'consideration'),
      fields: {
        forms: { basis: 'stated' as const, value: ['running-royalty'] },
        payer: { basis: 'stated' as const, value: 'B' },
      },
    };
    const implied = await save(backend, open, consideration);
    expect(implied.round.terms.length).toBeGreaterThan(open.round.terms.length);
    expect((await undo(backend, open)).round.terms).toEqual(open.round.terms);
    expect((await redo(backend, open)).round.terms).toEqual(implied.round.terms);
  });
});
