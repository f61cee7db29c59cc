import { expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { startDeal, termOf } from './two-parties.fixture.ts';

const law = (words: string) => ({ law: { basis: 'stated' as const, value: words } });

it('puts rejected values back in one step, and answers what is left in one', async () => {
  const { backend, open } = await startDeal();
  const dealId = open.deal.id;
  const freeze = async (roundId: string, as: 'sent' | 'received') =>
    unwrap(
      await backend.call('rounds.freeze', { roundId, as, dated: '2026-03-04', channel: 'email', note: '' }),
    );
  const start = async (proposedBy: 'A' | 'B') =>
    unwrap(await backend.call('rounds.start', { dealId, proposedBy }));
  const ours = { ...termOf(open, 'governing-law'), fields: law('Finland') };
  unwrap(await backend.call('terms.save', { roundId: open.round.id, term: ours }));
  await freeze(open.round.id, 'sent');
  const theirs = await start('B');
  const roundId = theirs.round.id;
  const changed = { ...termOf(theirs, 'governing-law'), fields: law('Japan') };
  unwrap(await backend.call('terms.save', { roundId, term: changed }));
  unwrap(await backend.call('terms.add', { roundId, key: 'release' }));
  const received = await freeze(roundId, 'received');
  expect(termOf(received, 'governing-law').state).toBe('proposed-by-b');

  const about = [
    { roundId, termKey: 'governing-law', field: 'law' },
    { roundId, termKey: 'release', field: 'term' },
  ];
  const answered = unwrap(
    await backend.call('changes.answer', { dealId, answer: 'rejected', changes: about }),
  );
  expect(answered.remarks.map(({ answer }) => answer)).toEqual(['rejected', 'rejected']);
  expect(answered.history.undo).toBe('Answer 2 changes “rejected”');

  const next = await start('A');
  const back = { roundId: next.round.id, formerId: open.round.id };
  const changes = about.map(({ termKey, field }) => ({ termKey, field }));
  const put = unwrap(await backend.call('rounds.putBack', { ...back, changes }));
  expect(termOf(put, 'governing-law')).toMatchObject({ fields: law('Finland'), state: 'proposed-by-a' });
  expect(put.round.terms.some(({ key }) => key === 'release')).toBe(false);
  expect(put.history.undo).toBe('Put back 2 changes');
  const undone = unwrap(await backend.call('history.undo', { dealId }));
  expect(undone.round.terms).toEqual(next.round.terms);
  expect(undone.history.undo).toBe('Start round 3');
});

it('refuses rounds and deals that are not there', async () => {
  const { backend, open } = await startDeal();
  const [roundId, dealId] = [open.round.id, open.deal.id];
  expect(await backend.call('rounds.putBack', { roundId, formerId: dealId, changes: [] })).toMatchObject({
    error: { code: 'not-found', entity: 'round' },
  });
  const changes = [{ roundId: dealId, termKey: 'territory', field: 'term' }];
  expect(await backend.call('changes.answer', { dealId, answer: 'accepted', changes })).toMatchObject({
    error: { code: 'not-found' },
  });
});
