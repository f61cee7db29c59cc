import { describe, expect, it } from 'vitest';
import { emptyPosition, type Position } from '../../domain/positions/position.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const years = (count: number) => ({ count, unit: 'years' });
const position: Position = {
  ...emptyPosition('term'),
  walkAway: { limits: [{ field: 'length', bound: 'at-least', value: years(5) }], words: 'No shorter.' },
  priority: 4,
  reason: 'The next generation.',
  approvalBy: 'Board',
};

describe('a position', () => {
  it('is kept, found again after reopening, and undone by name', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    const saved = unwrap(await backend.call('positions.save', { dealId, position }));
    expect(saved.positions).toEqual({ term: position });
    expect(saved.history.undo).toBe('Position on "Term"');
    unwrap(await backend.call('workspace.close', {}));
    unwrap(await backend.call('workspace.open', { file: backend.path('deal.parley') }));
    expect(unwrap(await backend.call('deals.open', { dealId })).positions).toEqual({ term: position });
    expect(unwrap(await backend.call('history.undo', { dealId })).positions).toEqual({});
    expect(unwrap(await backend.call('history.redo', { dealId })).positions).toEqual({ term: position });
  });

  it('is one step while it is being written, and none when it says nothing', async () => {
    const { backend, open, pass } = await startDeal();
    const dealId = open.deal.id;
    unwrap(await backend.call('positions.save', { dealId, position }));
    unwrap(await backend.call('positions.save', { dealId, position: { ...position, reason: 'Why.' } }));
    expect(unwrap(await backend.call('history.undo', { dealId })).positions).toEqual({});
    unwrap(await backend.call('history.redo', { dealId }));
    pass(60_000);
    const none = unwrap(await backend.call('positions.save', { dealId, position: emptyPosition('term') }));
    expect(none.positions).toEqual({});
  });

  it('is refused with the place of a wrong limit, and nothing is written', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    const wrong = {
      ...position,
      walkAway: { limits: [{ field: 'length', bound: 'at-least' as const, value: years(0) }], words: '' },
    };
    expect(await backend.call('positions.save', { dealId, position: wrong })).toMatchObject({
      error: { issues: [{ path: 'walkAway.limits.0.value.count' }] },
    });
    expect(
      await backend.call('positions.save', { dealId, position: emptyPosition('no-such-term') }),
    ).toMatchObject({ error: { code: 'not-found', entity: 'term' } });
    expect(await backend.call('positions.save', { dealId: 'none', position })).toMatchObject({
      error: { code: 'not-found', entity: 'deal' },
    });
    expect(unwrap(await backend.call('deals.open', { dealId })).positions).toEqual({});
  });

  it('can be taken on a term of the deal’s own, and after the round was sent', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    const custom = {
      label: 'Training',
      section: 'dealings' as const,
      fields: [{ key: 'days', label: 'Days', kind: 'duration' as const }],
    };
    const added = unwrap(await backend.call('terms.addCustom', { roundId: open.round.id, custom }));
    const key = added.round.terms.find((term) => term.custom)?.key ?? '';
    const sending = {
      roundId: open.round.id,
      as: 'sent' as const,
      dated: '2026-03-04',
      channel: 'email',
      note: '',
    };
    unwrap(await backend.call('rounds.freeze', sending));
    const own: Position = {
      ...emptyPosition(key),
      target: { limits: [{ field: 'days', bound: 'at-most', value: { count: 3, unit: 'days' } }], words: '' },
    };
    const saved = unwrap(await backend.call('positions.save', { dealId, position: own }));
    expect(saved.positions[key]).toEqual(own);
  });
});

describe('the next step', () => {
  it('is planned, and undone', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    const nextStep = { text: 'Call their counsel', due: '2026-03-10' };
    expect(unwrap(await backend.call('deals.planNext', { dealId, nextStep })).deal.nextStep).toEqual(
      nextStep,
    );
    expect(unwrap(await backend.call('history.undo', { dealId })).deal.nextStep).toEqual({
      text: '',
      due: null,
    });
  });
});

describe('a remark on a change', () => {
  it('is written on a frozen round, kept in order, undone, and none when it says nothing', async () => {
    const { backend, open } = await startDeal();
    const [dealId, roundId] = [open.deal.id, open.round.id];
    const sending = { roundId, as: 'sent' as const, dated: '2026-03-04', channel: 'email', note: '' };
    unwrap(await backend.call('rounds.freeze', sending));
    const remark = {
      roundId,
      termKey: 'term',
      field: 'length',
      reason: 'They asked for it.',
      answer: 'countered' as const,
      answerReason: 'Too short.',
    };
    expect(unwrap(await backend.call('changes.remark', { dealId, remark })).remarks).toEqual([remark]);
    const empty = { ...remark, reason: ' ', answer: null, answerReason: '' };
    expect(unwrap(await backend.call('changes.remark', { dealId, remark: empty })).remarks).toEqual([]);
    unwrap(await backend.call('changes.remark', { dealId, remark: { ...remark, field: 'prose' } }));
    expect(unwrap(await backend.call('history.undo', { dealId })).remarks).toEqual([]);
  });

  it('goes and comes back with its draft', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    const sending = {
      roundId: open.round.id,
      as: 'sent' as const,
      dated: '2026-03-04',
      channel: 'email',
      note: '',
    };
    unwrap(await backend.call('rounds.freeze', sending));
    const second = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'B' }));
    const roundId = second.round.id;
    const remark = { roundId, termKey: 'term', field: 'term', reason: 'Why', answer: null, answerReason: '' };
    unwrap(await backend.call('changes.remark', { dealId, remark }));
    expect(unwrap(await backend.call('rounds.discard', { roundId })).remarks).toEqual([]);
    expect(unwrap(await backend.call('history.undo', { dealId })).remarks).toEqual([remark]);
  });

  it('is refused on rounds, terms and fields there are not', async () => {
    const { backend, open } = await startDeal();
    const remark = {
      roundId: open.round.id,
      termKey: 'term',
      field: 'length',
      reason: 'Why',
      answer: null,
      answerReason: '',
    };
    const wrong = async (parts: Partial<typeof remark>) =>
      backend.call('changes.remark', { dealId: open.deal.id, remark: { ...remark, ...parts } });
    expect(await wrong({ roundId: 'none' })).toMatchObject({ error: { entity: 'round' } });
    expect(await wrong({ termKey: 'none' })).toMatchObject({ error: { entity: 'term' } });
    expect(await wrong({ field: 'none' })).toMatchObject({ error: { entity: 'field' } });
  });
});

describe('looking at a deal', () => {
  it('says what was done since an earlier session looked at it, and goes on saying so', async () => {
    const { backend, open, pass } = await startDeal();
    const dealId = open.deal.id;
    const reopen = async () => {
      unwrap(await backend.call('workspace.close', {}));
      unwrap(await backend.call('workspace.open', { file: backend.path('deal.parley') }));
    };
    expect(unwrap(await backend.call('deals.visit', { dealId }))).toEqual({
      lastOpenedAt: null,
      entries: [],
    });
    pass(60_000);
    unwrap(await backend.call('positions.save', { dealId, position }));
    const sending = {
      roundId: open.round.id,
      as: 'sent' as const,
      dated: '2026-03-04',
      channel: 'email',
      note: '',
    };
    unwrap(await backend.call('rounds.freeze', sending));
    pass(60_000);
    await reopen();
    const seen = unwrap(await backend.call('deals.visit', { dealId }));
    expect(seen.lastOpenedAt).toBe('2026-03-04T09:00:00.000Z');
    expect(seen.entries.map(({ label }) => label)).toEqual([
      expect.stringMatching(/round 1/i),
      'Position on "Term"',
    ]);
    pass(60_000);
    unwrap(await backend.call('deals.planNext', { dealId, nextStep: { text: 'Wait', due: null } }));
    expect(unwrap(await backend.call('deals.visit', { dealId }))).toEqual(seen);
    await reopen();
    expect(unwrap(await backend.call('deals.visit', { dealId })).entries.map(({ label }) => label)).toEqual([
      'Plan the next step',
    ]);
  });
});
