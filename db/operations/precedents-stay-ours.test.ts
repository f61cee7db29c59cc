import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { aFact, aPrecedent } from '../../domain/precedents/precedent.fixture.ts';
import { takeApart } from '../export/pdf/take-apart.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const secret = (what: string) => `CANARY-${what}-5P`;

it('no copy for the other side tells of our precedents, our notes, comparables or comparison', async () => {
  const { backend, open } = await startDeal();
  const [dealId, roundId] = [open.deal.id, open.round.id];
  const precedent = aPrecedent({
    id: 'canary-deal',
    title: secret('title'),
    summary: secret('summary'),
    parties: [{ side: 'A', name: secret('party'), role: secret('role'), companies: [secret('company')] }],
    facts: [
      aFact({ terms: { territory: {} }, statement: secret('statement'), note: secret('fact note') }),
      aFact({ id: 'f2', terms: { territory: {} }, statement: secret('second') }),
    ],
    doubts: [secret('doubt')],
    sources: [
      {
        id: 'press',
        title: secret('source'),
        publisher: secret('publisher'),
        date: null,
        address: secret('address'),
        kind: 'press',
      },
    ],
  });
  unwrap(await backend.call('precedents.saveOwn', { precedent, isConfidential: true, isNew: true }));
  for (const [precedentId, factId] of [
    ['canary-deal', null],
    ['nokia-apple-2017', 'c1'],
  ] as const) {
    const note = { precedentId, factId, note: secret(`note on ${precedentId}`), correction: null };
    unwrap(await backend.call('precedents.annotate', note));
  }
  const { statement, amount, terms, evidence, confirmed } = aFact({
    terms: { territory: {} },
    statement: secret('correction'),
  });
  const correction = { statement, amount, terms, evidence, confirmed };
  const corrected = { precedentId: 'canary-deal', factId: 'f1', note: secret('why'), correction };
  unwrap(await backend.call('precedents.annotate', corrected));
  const decision = { dealId, verdict: 'accepted' as const, decidedOn: '2026-11-23' };
  for (const precedentId of ['canary-deal', 'nokia-apple-2017'])
    unwrap(await backend.call('comparables.decide', { ...decision, precedentId, reason: secret('reason') }));
  const columns = ['round', 'canary-deal', 'nokia-apple-2017'];
  const view = { columns, base: 'round', show: 'all' as const, priority: null, onlyEconomic: false };
  unwrap(await backend.call('comparison.saveView', { dealId, view }));
  const cell = { termKey: 'territory', columnId: 'canary-deal', note: secret('cell') };
  unwrap(await backend.call('comparison.note', { dealId, note: cell }));

  const draft = await print('counterpart', 'draft');
  const freezing = { roundId, as: 'sent' as const, dated: '2026-03-04', channel: 'e-mail', note: '' };
  unwrap(await backend.call('rounds.freeze', freezing));
  const sent = await print('counterpart', 'sent');
  const internal = await print('internal', 'internal');
  for (const everything of [draft, sent]) expect(everything).not.toMatch(/CANARY|nokia-apple/i);
  for (const ours of ['title', 'correction', 'second', 'source', 'doubt'])
    expect(internal).toContain(secret(ours));
  expect(internal).toContain('CONFIDENTIAL');

  async function print(copy: 'counterpart' | 'internal', name: string): Promise<string> {
    const out = backend.path(`${name}.pdf`);
    const wanted = { dealId, round: null, as: 'pdf', copy, compareWith: null, out } as const;
    unwrap(await backend.finish(await backend.call('exports.start', wanted)));
    return takeApart(readFileSync(out));
  }
});

it('an entry that a deal counts on stays until the deal lets go of it', async () => {
  const { backend, open } = await startDeal();
  unwrap(
    await backend.call('precedents.saveOwn', { precedent: aPrecedent(), isConfidential: true, isNew: true }),
  );
  const decision = { dealId: open.deal.id, precedentId: 'ada-bea-2001', decidedOn: '2026-11-23' };
  const decide = (verdict: 'rejected' | null) =>
    backend.call('comparables.decide', { ...decision, verdict, reason: 'Too old.' });
  unwrap(await decide('rejected'));
  expect(await backend.call('precedents.removeOwn', { id: 'ada-bea-2001' })).toMatchObject({
    error: { code: 'conflict', message: expect.stringContaining(`"${open.deal.title}"`) },
  });
  unwrap(await decide(null));
  unwrap(await backend.call('precedents.removeOwn', { id: 'ada-bea-2001' }));
});
