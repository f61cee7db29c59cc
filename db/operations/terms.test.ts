import { describe, expect, it } from 'vitest';
import { startingPoints } from '../../domain/deals/starting-points.ts';
import type { RoundTerm } from '../../domain/deals/deal.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal, termOf } from './two-parties.fixture.ts';

const custom = {
  label: 'Escrow',
  section: 'legal' as const,
  fields: [{ key: 'agent', label: 'Agent', kind: 'text' as const }],
};

const royaltyPaidByB = (consideration: RoundTerm): RoundTerm => ({
  ...consideration,
  fields: {
    forms: { basis: 'stated', value: ['running-royalty'] },
    payer: { basis: 'stated', value: 'B' },
  },
});

describe('a term of our own', () => {
  it('gets a key, is saved, renamed and checked by its own fields, and has a note', async () => {
    const { backend, open } = await startDeal();
    const roundId = open.round.id;
    const added = unwrap(await backend.call('terms.addCustom', { roundId, custom }));
    const term = added.round.terms.find((entry) => entry.custom !== null);
    expect(term).toMatchObject({ key: expect.stringMatching(/^custom-/), state: 'open', custom, fields: {} });
    const renamed = {
      ...termOf(added, term?.key ?? ''),
      custom: { ...custom, label: 'Escrow agent' },
      fields: { agent: { basis: 'stated' as const, value: 'A bank' } },
    };
    const saved = unwrap(await backend.call('terms.save', { roundId, term: renamed }));
    expect(termOf(saved, renamed.key)).toEqual({ ...renamed, state: 'proposed-by-a' });
    expect(saved.history.undo).toBe('Change "Escrow agent"');
    const strange = { ...renamed, fields: { bank: { basis: 'stated' as const, value: 'A bank' } } };
    expect(await backend.call('terms.save', { roundId, term: strange })).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'fields.bank' }] },
    });
    const note = { dealId: open.deal.id, key: renamed.key, text: 'Ask the bank' };
    expect(unwrap(await backend.call('notes.save', note)).notes).toEqual({ [renamed.key]: 'Ask the bank' });
    const removed = unwrap(await backend.call('terms.remove', { roundId, key: renamed.key }));
    expect(removed.round.terms).toEqual(open.round.terms);
  });

  it('is not what the catalogue has, and the catalogue does not have it', async () => {
    const { backend, open } = await startDeal();
    const roundId = open.round.id;
    const added = unwrap(await backend.call('terms.addCustom', { roundId, custom }));
    const own = added.round.terms.find((entry) => entry.custom !== null) ?? termOf(added, 'territory');
    const territory = { ...termOf(open, 'territory'), fields: {}, custom };
    expect(await backend.call('terms.save', { roundId, term: territory })).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'custom' }] },
    });
    expect(await backend.call('terms.save', { roundId, term: { ...own, custom: null } })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('terms that a sheet calls for', () => {
  it('come with the value that calls for them, and stay out when somebody takes them out', async () => {
    const { backend, open } = await startDeal();
    const roundId = open.round.id;
    const term = royaltyPaidByB(termOf(open, 'consideration'));
    const saved = unwrap(await backend.call('terms.save', { roundId, term }));
    expect(termOf(saved, 'rate')).toMatchObject({ state: 'open', written: null });
    unwrap(await backend.call('terms.remove', { roundId, key: 'rate' }));
    const again = { ...term, state: 'agreed' as const };
    const { round } = unwrap(await backend.call('terms.save', { roundId, term: again }));
    expect(round.terms.map(({ key }) => key)).not.toContain('rate');
  });
});

describe('a new deal', () => {
  it('begins with the terms and choices of a starting point', async () => {
    for (const point of startingPoints) {
      const { open } = await startDeal({ termKeys: [...point.termKeys], startingPoint: point.key });
      expect(open.round.terms.map(({ key }) => key).toSorted()).toEqual(point.termKeys.toSorted());
      for (const [key, fields] of Object.entries(point.values))
        expect(termOf(open, key).fields).toMatchObject(fields);
    }
    const { backend, open } = await startDeal();
    expect(termOf(open, 'parties').fields).toHaveProperty('parties');
    const { A, B } = open.deal.parties;
    const [{ id: _a, ...nokia }, { id: _b, ...xiaomi }] = [A, B];
    const deal = { title: 'Birch', parties: { A: nokia, B: xiaomi }, ourSide: 'A' as const, termKeys: [] };
    expect(await backend.call('deals.create', { ...deal, startingPoint: 'no-such' })).toMatchObject({
      error: { code: 'not-found', entity: 'starting point' },
    });
  });

  it('takes the positions of a playbook, and refuses one that is not there', async () => {
    const { backend, open } = await startDeal();
    const [playbook] = unwrap(await backend.call('playbooks.list', {}));
    const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
    const create = (playbookId: string) =>
      backend.call('deals.create', {
        title: 'Birch',
        parties: { A: party('Nokia'), B: party('Apple') },
        ourSide: 'A',
        termKeys: [],
        playbookId,
      });
    const made = unwrap(await create(playbook?.id ?? ''));
    expect(Object.keys(made.positions).toSorted()).toEqual(
      playbook?.positions.map(({ termKey }) => termKey).toSorted(),
    );
    expect(made.history.undo).toBeNull();
    expect(await create('no-such-playbook')).toMatchObject({ error: { code: 'not-found' } });
    expect(unwrap(await backend.call('deals.list', {}))).toHaveLength(2);
    expect(open.positions).toEqual({});
  });
});
