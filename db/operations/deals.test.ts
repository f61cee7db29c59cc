import { describe, expect, it } from 'vitest';
import type { NewDeal, OpenDeal, RoundTerm } from '../../domain/deals/deal.ts';
import { catalogue } from '../../domain/terms/catalogue.ts';
import { impliedTerms } from '../../domain/terms/terms-in-force.ts';
import { createTestBackend, unwrap, type TestBackend } from '../test-backend.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
const newDeal: NewDeal = {
  title: 'Project Aspen',
  parties: { A: party('Nokia'), B: party('Xiaomi') },
  ourSide: 'A',
  termKeys: ['release'],
};

async function start(): Promise<{ readonly backend: TestBackend; readonly open: OpenDeal }> {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('deal.parley'), sample: false }));
  return { backend, open: unwrap(await backend.call('deals.create', newDeal)) };
}

const termOf = (open: OpenDeal, key: string): RoundTerm => {
  const found = open.round.terms.find((term) => term.key === key);
  if (!found) throw new Error(key);
  return found;
};

describe('a deal', () => {
  it('starts with a draft round of the mandatory terms and those asked for, the parties filled in', async () => {
    const { open } = await start();
    expect(open.round).toMatchObject({ number: 1, status: 'draft', proposedBy: 'A', dated: '2017-07-05' });
    const keys = new Set(open.round.terms.map((term) => term.key));
    const expected = catalogue.filter((term) => term.mandatory).map((term) => term.key);
    expect([...keys]).toEqual(expect.arrayContaining([...expected, 'release']));
    expect(impliedTerms(open.round.terms)).toEqual([]);
    expect(keys).not.toContain('patents-assigned');
    expect(termOf(open, 'parties').fields['parties']).toMatchObject({
      value: [
        { side: 'A', name: 'Nokia' },
        { side: 'B', name: 'Xiaomi' },
      ],
    });
  });

  it('knows a company once, whatever its case', async () => {
    const { backend, open } = await start();
    const second = unwrap(
      await backend.call('deals.create', {
        ...newDeal,
        title: 'Second',
        parties: { A: party('NOKIA'), B: party('Apple') },
      }),
    );
    expect(second.deal.parties.A.id).toBe(open.deal.parties.A.id);
    expect(
      unwrap(await backend.call('deals.list', {}))
        .map((deal) => deal.title)
        .toSorted(),
    ).toEqual(['Project Aspen', 'Second']);
  });

  it('refuses two parties of one name, and terms there are not', async () => {
    const { backend } = await start();
    expect(
      await backend.call('deals.create', { ...newDeal, parties: { A: party('Nokia'), B: party('nokia') } }),
    ).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await backend.call('deals.create', { ...newDeal, termKeys: ['no-such-term'] })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('a term', () => {
  it('is saved, found again after reopening, and answers the whole round', async () => {
    const { backend, open } = await start();
    const value = { basis: 'stated' as const, value: { scope: 'worldwide' as const, countries: [] } };
    const term: RoundTerm = {
      key: 'territory',
      state: 'agreed',
      binding: true,
      fields: { territory: value },
      written: null,
      custom: null,
    };
    const saved = unwrap(await backend.call('terms.save', { roundId: open.round.id, term }));
    expect(termOf(saved, 'territory')).toEqual(term);
    unwrap(await backend.call('workspace.close', {}));
    unwrap(await backend.call('workspace.open', { file: backend.path('deal.parley') }));
    expect(unwrap(await backend.call('deals.open', { dealId: open.deal.id }))).toEqual(saved);
  });

  it('keeps its old values when the new ones are wrong', async () => {
    const { backend, open } = await start();
    const wrong: RoundTerm = {
      ...termOf(open, 'effective-date'),
      fields: { effective: { basis: 'stated', value: '5.7.2017' } },
    };
    expect(await backend.call('terms.save', { roundId: open.round.id, term: wrong })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', issues: [{ path: 'fields.effective' }] },
    });
    expect(unwrap(await backend.call('deals.open', { dealId: open.deal.id }))).toEqual(open);
  });

  it('is added with its defaults and removed again, unless every sheet has it', async () => {
    const { backend, open } = await start();
    const roundId = open.round.id;
    const added = unwrap(await backend.call('terms.add', { roundId, key: 'patents-assigned' }));
    expect(termOf(added, 'patents-assigned').state).toBe('open');
    const removed = unwrap(await backend.call('terms.remove', { roundId, key: 'patents-assigned' }));
    expect(removed.round.terms).toEqual(open.round.terms);
    expect(await backend.call('terms.remove', { roundId, key: 'parties' })).toMatchObject({
      error: { code: 'conflict' },
    });
  });

  it('cannot name a schedule that is not attached', async () => {
    const { backend, open } = await start();
    const term: RoundTerm = {
      ...termOf(open, 'licensed-patents'),
      fields: {
        fromA: { basis: 'stated', value: 'scheduled' },
        scheduleA: { basis: 'stated', value: ['A'] },
      },
    };
    expect(await backend.call('terms.save', { roundId: open.round.id, term })).toMatchObject({
      error: { code: 'conflict' },
    });
  });

  it('has a private note, and an empty note is none', async () => {
    const { backend, open } = await start();
    const noted = unwrap(
      await backend.call('notes.save', {
        dealId: open.deal.id,
        key: 'territory',
        text: 'They will want India out.',
      }),
    );
    expect(noted.notes).toEqual({ territory: 'They will want India out.' });
    expect(
      unwrap(await backend.call('notes.save', { dealId: open.deal.id, key: 'territory', text: ' ' })).notes,
    ).toEqual({});
  });
});

describe('the door', () => {
  it('answers wrong names and wrong input, and a call without a workspace', async () => {
    const backend = createTestBackend();
    expect(await backend.answer('deals.destroy', {})).toMatchObject({ error: { code: 'not-found' } });
    expect(await backend.answer('deals.open', { dealId: 7, more: true })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(await backend.answer('constructor', {})).toMatchObject({ error: { code: 'not-found' } });
    expect(await backend.call('deals.list', {})).toEqual({ ok: false, error: { code: 'no-workspace' } });
  });
});
