import { describe, expect, it } from 'vitest';
import type { OpenDeal, RoundTerm } from '../../domain/deals/deal.ts';
import { termsInForce } from '../../domain/terms/terms-in-force.ts';
import type { TestBackend } from '../test-backend.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal, termOf } from './two-parties.fixture.ts';

const freeze = (backend: TestBackend, open: OpenDeal, as: 'sent' | 'received', dated = '2026-03-04') =>
  backend.call('rounds.freeze', { roundId: open.round.id, as, dated, channel: 'email', note: 'Ours alone' });

const start = async (backend: TestBackend, open: OpenDeal, proposedBy: 'A' | 'B') =>
  unwrap(await backend.call('rounds.start', { dealId: open.deal.id, proposedBy }));

describe('freezing', () => {
  it('keeps day, channel, note and a hash, and lets nothing of the round be changed', async () => {
    const { backend, open } = await startDeal();
    const sent = unwrap(await freeze(backend, open, 'sent', '2026-03-02'));
    expect(sent.round).toMatchObject({
      status: 'sent',
      dated: '2026-03-02',
      channel: 'email',
      note: 'Ours alone',
      frozenAt: '2026-03-04T09:00:00.000Z',
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const roundId = open.round.id;
    const refused = {
      error: { code: 'conflict', message: 'Round 1 was sent on 2026-03-02 and cannot be changed.' },
    };
    const term = { ...termOf(open, 'territory'), state: 'agreed' as const };
    expect(await backend.call('terms.save', { roundId, term })).toMatchObject(refused);
    expect(await backend.call('terms.add', { roundId, key: 'release' })).toMatchObject(refused);
    expect(
      await backend.call('rounds.date', { roundId, dated: '2026-03-01', proposedBy: 'A' }),
    ).toMatchObject(refused);
    expect(await freeze(backend, open, 'sent')).toMatchObject(refused);
    expect(backend.incidents).toEqual([]);
  });

  it('sends what is ours and receives what is theirs, not the other way round', async () => {
    const { backend, open } = await startDeal();
    expect(await freeze(backend, open, 'received')).toMatchObject({ error: { code: 'conflict' } });
    unwrap(await freeze(backend, open, 'sent'));
    const answer = await start(backend, open, 'B');
    expect(await freeze(backend, answer, 'sent')).toMatchObject({ error: { code: 'conflict' } });
    expect(unwrap(await freeze(backend, answer, 'received')).round.status).toBe('received');
  });

  it('refuses a day before the round before it', async () => {
    const { backend, open } = await startDeal();
    unwrap(await freeze(backend, open, 'sent', '2026-03-02'));
    const answer = await start(backend, open, 'B');
    expect(await freeze(backend, answer, 'received', '2026-03-01')).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'dated' }] },
    });
    unwrap(await freeze(backend, answer, 'received', '2026-03-02'));
  });

  it('accepts first what was only suggested', async () => {
    const { backend, open } = await startDeal();
    const runs = [
      { text: 'Worldwide' },
      { text: ' save India', suggestion: { kind: 'insertion' as const, id: 's1' } },
    ];
    const written = { paragraphs: [{ role: 'body' as const, runs }], generated: '', clauseId: null };
    const term = { ...termOf(open, 'territory'), written };
    unwrap(await backend.call('terms.save', { roundId: open.round.id, term }));
    const sent = unwrap(await freeze(backend, open, 'sent'));
    expect(termOf(sent, 'territory').written?.paragraphs).toEqual([
      { role: 'body', runs: [{ text: 'Worldwide' }, { text: ' save India' }] },
    ]);
  });

  it('supersedes the round before it, unless that was withdrawn, and the chain verifies', async () => {
    const { backend, open } = await startDeal();
    unwrap(await freeze(backend, open, 'sent'));
    let last = open;
    for (const [side, as] of [
      ['B', 'received'],
      ['A', 'sent'],
      ['B', 'received'],
    ] as const) {
      last = await start(backend, open, side);
      unwrap(await freeze(backend, last, as));
      if (side === 'A') {
        const mark = {
          roundId: last.round.id,
          kind: 'withdrawn' as const,
          on: '2026-03-05',
          note: 'A mistake',
        };
        unwrap(await backend.call('rounds.mark', mark));
      }
    }
    const { rounds } = unwrap(await backend.call('deals.open', { dealId: open.deal.id }));
    expect(rounds.map(({ events }) => events.map(({ kind }) => kind))).toEqual([
      ['superseded'],
      ['superseded'],
      ['withdrawn'],
      [],
    ]);
    expect(new Set(rounds.map(({ contentHash }) => contentHash)).size).toBe(4);
    expect(unwrap(await backend.call('workspace.verify', {})).ok).toBe(true);
  });
});

describe('a new round', () => {
  it('says what the latest one says, states, wording and schedules with it', async () => {
    const { backend, open } = await startDeal();
    const roundId = open.round.id;
    const custom = {
      label: 'Escrow',
      section: 'legal' as const,
      fields: [{ key: 'agent', label: 'Agent', kind: 'text' as const }],
    };
    unwrap(await backend.call('terms.addCustom', { roundId, custom }));
    const term = { ...termOf(open, 'territory'), state: 'agreed' as const, binding: true };
    const edited = unwrap(await backend.call('terms.save', { roundId, term }));
    const sent = unwrap(await freeze(backend, open, 'sent'));
    const next = await start(backend, open, 'B');
    expect(next.round).toMatchObject({ number: 2, status: 'draft', proposedBy: 'B', contentHash: null });
    expect(next.round.terms).toEqual(sent.round.terms);
    const withoutState = ({ state: _, ...others }: RoundTerm) => others;
    expect(next.round.terms.map(withoutState)).toEqual(edited.round.terms.map(withoutState));
    expect(termOf(next, 'territory').state).toBe('agreed');
    expect(next.rounds.map(({ number, status }) => [number, status])).toEqual([
      [1, 'sent'],
      [2, 'draft'],
    ]);
  });

  it('waits until the draft before it is sent, received or discarded', async () => {
    const { backend, open } = await startDeal();
    const again = () => backend.call('rounds.start', { dealId: open.deal.id, proposedBy: 'B' });
    expect(await again()).toMatchObject({ error: { code: 'conflict' } });
    unwrap(await freeze(backend, open, 'sent'));
    const draft = unwrap(await again());
    expect(await again()).toMatchObject({ error: { code: 'conflict' } });
    const back = unwrap(await backend.call('rounds.discard', { roundId: draft.round.id }));
    expect(back.round.number).toBe(1);
    expect(unwrap(await again()).round.number).toBe(2);
  });

  it('can be discarded, but not the first one, and not one that was sent', async () => {
    const { backend, open } = await startDeal();
    const discard = (roundId: string) => backend.call('rounds.discard', { roundId });
    expect(await discard(open.round.id)).toMatchObject({ error: { code: 'conflict' } });
    unwrap(await freeze(backend, open, 'sent'));
    const draft = await start(backend, open, 'B');
    unwrap(await freeze(backend, draft, 'received'));
    expect(await discard(draft.round.id)).toMatchObject({ error: { code: 'conflict' } });
  });
});

describe('what became of a round', () => {
  it('is recorded with its day and stays', async () => {
    const { backend, open } = await startDeal();
    const mark = (on: string) =>
      backend.call('rounds.mark', { roundId: open.round.id, kind: 'agreed', on, note: 'Signed' });
    expect(await mark('2026-03-05')).toMatchObject({ error: { code: 'conflict' } });
    unwrap(await freeze(backend, open, 'sent'));
    expect(await mark('2026-03-01')).toMatchObject({ error: { code: 'conflict' } });
    const { rounds } = unwrap(await mark('2026-03-05'));
    expect(rounds[0]?.events).toEqual([
      { kind: 'agreed', on: '2026-03-05', note: 'Signed', recordedAt: '2026-03-04T09:00:00.000Z' },
    ]);
    expect(await mark('2026-03-06')).toMatchObject({ error: { code: 'conflict' } });
  });
});

describe('reading rounds', () => {
  it('gives any round whole, and a term through all rounds that have it', async () => {
    const { backend, open } = await startDeal();
    const sent = unwrap(await freeze(backend, open, 'sent'));
    const next = await start(backend, open, 'B');
    const term = { ...termOf(next, 'territory'), state: 'parked' as const };
    unwrap(await backend.call('terms.save', { roundId: next.round.id, term }));
    unwrap(await backend.call('terms.add', { roundId: next.round.id, key: 'release' }));
    const first = unwrap(await backend.call('rounds.get', { roundId: open.round.id }));
    expect(first.terms).toEqual(sent.round.terms);
    const history = async (key: string) =>
      unwrap(await backend.call('terms.history', { dealId: open.deal.id, key })).map((entry) => [
        entry.number,
        entry.term.state,
      ]);
    expect(await history('territory')).toEqual([
      [1, 'open'],
      [2, 'parked'],
    ]);
    expect(await history('release')).toEqual([[2, 'open']]);
  });

  it('counts the terms that are part of the sheet, in a draft and for good once it is frozen', async () => {
    const { backend, open } = await startDeal();
    const { rounds } = unwrap(await freeze(backend, open, 'sent'));
    expect(rounds[0]).toMatchObject({ termCount: termsInForce(open.round.terms).length });
    expect(open.rounds[0]).toMatchObject({ termCount: rounds[0]?.termCount });
    const [summary] = unwrap(await backend.call('deals.list', {}));
    expect(summary).toMatchObject({ roundStatus: 'sent', termCount: rounds[0]?.termCount, agreedCount: 0 });
  });
});
