import { expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { startDeal, termOf } from './two-parties.fixture.ts';

it('answers each term as it was last agreed in a frozen round before the latest', async () => {
  const { backend, open } = await startDeal();
  const dealId = open.deal.id;
  const agreedBefore = async () => unwrap(await backend.call('terms.agreedBefore', { dealId }));
  const say = (roundId: string, state: 'agreed' | 'open', value: string) =>
    backend.call('terms.save', {
      roundId,
      term: {
        ...termOf(open, 'governing-law'),
        state,
        fields: { law: { basis: 'stated', value } },
      },
    });
  const freeze = async (roundId: string, as: 'sent' | 'received') =>
    unwrap(
      await backend.call('rounds.freeze', { roundId, as, dated: '2026-03-04', channel: 'email', note: '' }),
    );

  unwrap(await say(open.round.id, 'agreed', 'Germany'));
  await freeze(open.round.id, 'sent');
  expect(await agreedBefore()).toEqual([]);
  const second = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'B' }));
  unwrap(await say(second.round.id, 'open', 'Japan'));
  expect(await agreedBefore()).toMatchObject([
    { roundNumber: 1, term: { key: 'governing-law', fields: { law: { value: 'Germany' } } } },
  ]);
  unwrap(await say(second.round.id, 'agreed', 'Japan'));
  await freeze(second.round.id, 'received');
  unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'A' }));
  expect(await agreedBefore()).toMatchObject([
    { roundNumber: 2, term: { fields: { law: { value: 'Japan' } } } },
  ]);
});
