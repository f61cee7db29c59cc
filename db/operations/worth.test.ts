import { describe, expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { rateOf, settings, startValuedDeal } from './valued-deal.fixture.ts';

async function startPair() {
  const started = await startValuedDeal();
  const { backend, dealId, open } = started;
  const freezing = { as: 'sent' as const, dated: '2026-03-04', channel: 'email', note: '' };
  unwrap(await backend.call('rounds.freeze', { roundId: open.round.id, ...freezing }));
  const next = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'B' }));
  const save = (key: string, fields: Readonly<Record<string, ReturnType<typeof rateOf>>>) =>
    backend.call('terms.save', {
      roundId: next.round.id,
      term: { key, state: 'open', binding: false, fields, written: null, custom: null },
    });
  const pair = { dealId, fromRoundId: open.round.id, toRoundId: next.round.id };
  const worth = async () => unwrap(await backend.call('economics.worth', pair));
  return { ...started, pair, save, worth };
}

describe('what the changes between two rounds are worth', () => {
  it('follows the draft and the forecast', async () => {
    const { backend, dealId, save, worth } = await startPair();
    expect(await worth()).toMatchObject({
      fromNumber: 1,
      toNumber: 2,
      currency: settings.currency,
      terms: [],
      together: { npv: { A: '0', B: '0' } },
    });
    unwrap(await save('rate', { royaltyB: rateOf('2') }));
    const before = await worth();
    const [rate] = before.terms;
    expect(rate).toMatchObject({ termKey: 'rate', state: 'valued', single: before.together });
    expect('npv' in before.together && Number(before.together.npv.A)).toBeGreaterThan(0);
    expect(await worth()).toEqual(before);
    unwrap(await backend.call('forecasts.save', { dealId, side: 'B', case: 'base', rows: [] }));
    expect((await worth()).terms).toMatchObject([{ termKey: 'rate', state: 'unknown' }]);
    unwrap(await backend.call('economics.saveSettings', { dealId, settings: null }));
    const { fromRoundId, toRoundId } = before;
    expect(await backend.call('economics.worth', { dealId, fromRoundId, toRoundId })).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'settings' }] },
    });
  });

  it('is only of rounds of the deal', async () => {
    const { backend, pair } = await startPair();
    expect(await backend.call('economics.worth', { ...pair, toRoundId: 'none' })).toMatchObject({
      error: { code: 'not-found', entity: 'round' },
    });
  });
});
