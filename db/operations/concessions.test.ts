import { expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { startDeal, termOf } from './two-parties.fixture.ts';

it('answers what was given from frozen round to frozen round, and nothing of a draft', async () => {
  const { backend, open } = await startDeal();
  const dealId = open.deal.id;
  const given = async () => unwrap(await backend.call('rounds.concessions', { dealId }));
  const say = async (roundId: string, amount: string) => {
    const values = { payer: 'B', forms: ['up-front'], upFront: { amount, currency: 'USD' } };
    const fields = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, { basis: 'stated' as const, value }]),
    );
    unwrap(await backend.call('terms.save', { roundId, term: { ...termOf(open, 'consideration'), fields } }));
  };
  const freeze = async (roundId: string, as: 'sent' | 'received') =>
    unwrap(
      await backend.call('rounds.freeze', { roundId, as, dated: '2026-03-04', channel: 'email', note: '' }),
    );

  await say(open.round.id, '100');
  await freeze(open.round.id, 'sent');
  const second = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'B' }));
  await say(second.round.id, '60');
  await freeze(second.round.id, 'received');
  const third = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'A' }));
  await say(third.round.id, '90');
  expect(await given()).toEqual([]);
  await freeze(third.round.id, 'sent');
  expect(await given()).toMatchObject([
    { roundNumber: 3, givenBy: 'A', change: { termKey: 'consideration', field: 'upFront', gains: 'B' } },
  ]);
  expect(await backend.call('rounds.concessions', { dealId: 'none' })).toMatchObject({
    error: { code: 'not-found', entity: 'deal' },
  });
});
