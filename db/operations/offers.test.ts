import { describe, expect, it } from 'vitest';
import { emptyPosition } from '../../domain/positions/position.ts';
import { unwrap } from '../test-backend.ts';
import { rateOf, settings, startValuedDeal } from './valued-deal.fixture.ts';

/** Round 1 is ours at EUR 1 a phone, round 2 theirs at 0.50, round 3 our draft at 0.90; nothing is discounted. */
async function startOffers() {
  const started = await startValuedDeal();
  const { backend, dealId, open } = started;
  unwrap(
    await backend.call('economics.saveSettings', { dealId, settings: { ...settings, discountRate: '0' } }),
  );
  const freeze = async (roundId: string, as: 'sent' | 'received') =>
    unwrap(
      await backend.call('rounds.freeze', { roundId, as, dated: '2026-03-04', channel: 'email', note: '' }),
    );
  const next = async (proposedBy: 'A' | 'B', rate: string) => {
    const { round } = unwrap(await backend.call('rounds.start', { dealId, proposedBy }));
    const term = { key: 'rate', state: 'open' as const, binding: false, written: null, custom: null };
    const fields = { royaltyB: rateOf(rate, '900000000') };
    unwrap(await backend.call('terms.save', { roundId: round.id, term: { ...term, fields } }));
    return round.id;
  };
  unwrap(await started.saveTerm('rate', { royaltyB: rateOf('1', '900000000') }));
  await freeze(open.round.id, 'sent');
  const second = await next('B', '0.5');
  await freeze(second, 'received');
  await next('A', '0.9');
  const offers = async () => unwrap(await backend.call('economics.offers', { dealId }));
  return { ...started, offers, second };
}

describe('the offers of a deal', () => {
  it('are every round in money, with how far each side moved and how far they are apart', async () => {
    const { offers } = await startOffers();
    const found = await offers();
    // 7.2 m phones at EUR 150
    expect(found.offers).toMatchObject([
      {
        number: 1,
        proposedBy: 'A',
        status: 'sent',
        value: { figures: { npv: { A: '7200000', B: '-7200000' }, perUnit: { A: null, B: '1' } } },
      },
      { number: 2, proposedBy: 'B', value: { figures: { npv: { A: '3600000' } } } },
      { number: 3, proposedBy: 'A', status: 'draft', value: { figures: { percent: { B: '0.006' } } } },
    ]);
    expect(found.measured.map(({ measure, payer }) => [measure, payer])).toEqual([
      ['npv', null],
      ['per-unit', 'B'],
      ['percent', 'B'],
    ]);
    const [npv, perUnit] = found.measured;
    expect(npv).toMatchObject({
      points: ['7200000', '3600000', '6480000'],
      apart: { ours: { number: 3 }, theirs: { number: 2 }, by: '2880000' },
      stands: [
        { side: 'A', sinceBefore: { fromNumber: 1, toNumber: 3, by: '-720000', favours: 'B' } },
        { side: 'B', sinceBefore: null },
      ],
    });
    expect(perUnit).toMatchObject({ points: ['1', '0.5', '0.9'], apart: { by: '0.4' } });
    expect(npv?.bandWords).toContain('No accepted comparable');
  });

  it('stand beside the same sheet at our target, fallback and walk-away', async () => {
    const { backend, dealId, offers } = await startOffers();
    const limit = (rate: string) => ({
      limits: [{ field: 'royaltyB', bound: 'at-least' as const, value: rateOf(rate, '900000000').value }],
      words: '',
    });
    const position = {
      ...emptyPosition('rate'),
      target: limit('1.2'),
      walkAway: limit('0.7'),
      fallback: { limits: [], words: 'Something in between.' },
    };
    unwrap(await backend.call('positions.save', { dealId, position }));
    const { stances, measured, stancesOfRound } = await offers();
    expect(stancesOfRound).toBe(3);
    expect(stances).toMatchObject([
      {
        stance: 'target',
        value: { figures: { npv: { A: '8640000' } } },
        put: [{ termKey: 'rate' }],
        leftOut: [],
      },
      {
        stance: 'fallback',
        value: { refused: expect.stringContaining('No position') },
        leftOut: [{ words: expect.stringContaining('Something in between') }],
      },
      { stance: 'walkAway', value: { figures: { npv: { A: '5040000' } } } },
    ]);
    expect(measured[0]?.stands).toMatchObject([
      {
        side: 'A',
        levels: [
          { stance: 'target', by: '-2160000', isBetter: false },
          { stance: 'walkAway', by: '1440000', isBetter: true },
        ],
      },
      {
        side: 'B',
        levels: [
          { stance: 'target', isBetter: false },
          { stance: 'walkAway', by: '-1440000', isBetter: false },
        ],
      },
    ]);
  });

  it('leave out what was withdrawn, and say why a round has no figure', async () => {
    const { backend, dealId, offers, second } = await startOffers();
    unwrap(
      await backend.call('rounds.mark', { roundId: second, kind: 'withdrawn', on: '2026-03-05', note: '' }),
    );
    expect((await offers()).measured[0]).toMatchObject({ apart: null });
    unwrap(await backend.call('economics.saveSettings', { dealId, settings: null }));
    expect(await backend.call('economics.offers', { dealId })).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'settings' }] },
    });
  });
});
