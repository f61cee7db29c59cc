import { describe, expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { forecast, rateOf, settings, startValuedDeal } from './valued-deal.fixture.ts';

const day = 86_400_000;

/** EUR 1 for 1.2m units of 2026; for 6m units of 2027 EUR 1 up to 5m and 0.80 beyond: paid on 31 December. */
const npv = [1_200_000 / 1.08 ** (305 / 365), (5_000_000 + 800_000) / 1.08 ** (670 / 365)];

describe('the value of a round', () => {
  it('is reckoned from its terms, the forecasts and the conventions of the deal', async () => {
    const { backend, dealId, open } = await startValuedDeal();
    const { roundId, number, valuation } = unwrap(await backend.call('economics.value', { dealId }));
    expect({ roundId, number }).toEqual({ roundId: open.round.id, number: 1 });
    expect(Number(valuation.npv.toA)).toBeCloseTo((npv[0] ?? 0) + (npv[1] ?? 0), 2);
    expect(valuation.npv.toB).toBe(`-${valuation.npv.toA}`);
    expect(valuation.byYear.map(({ year, paidByB }) => [year, paidByB])).toEqual([
      [2026, '1200000'],
      [2027, '5800000'],
    ]);
    expect(valuation.byYear[1]).toMatchObject({
      unitsB: '6000000',
      salesB: '900000000',
      royaltiesB: '5800000',
      otherB: '0',
      runningToA: valuation.npv.toA,
    });
    expect(valuation.nominal).toEqual({ toA: '7000000', toB: '-7000000', paidByA: '0', paidByB: '7000000' });
  });

  it('follows the draft, the forecast and the conventions; a frozen round stays what it was offered as', async () => {
    const { backend, dealId, open, saveTerm, pass } = await startValuedDeal();
    const toA = async (roundId?: string) =>
      unwrap(await backend.call('economics.value', { dealId, ...(roundId ? { roundId } : {}) })).valuation.npv
        .toA;
    const before = await toA();
    expect(await toA()).toBe(before);
    // the clock stands still: a change must be seen all the same
    unwrap(await saveTerm('rate', { royaltyB: rateOf('2') }));
    const changed = await toA();
    expect(Number(changed)).toBeGreaterThan(Number(before));
    pass(day);
    unwrap(
      await backend.call('rounds.freeze', {
        roundId: open.round.id,
        as: 'sent',
        dated: '2026-03-04',
        channel: 'email',
        note: '',
      }),
    );
    const next = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'B' }));
    unwrap(
      await backend.call('terms.save', {
        roundId: next.round.id,
        term: {
          key: 'rate',
          state: 'open',
          binding: false,
          fields: { royaltyB: rateOf('1') },
          written: null,
          custom: null,
        },
      }),
    );
    expect(await toA()).toBe(before);
    expect(await toA(open.round.id)).toBe(changed);
    const [first] = forecast;
    if (!first) throw new Error('the forecast is empty');
    unwrap(await backend.call('forecasts.save', { dealId, side: 'B', case: 'base', rows: [first] }));
    expect(Number(await toA())).toBeCloseTo(npv[0] ?? 0, 2);
    unwrap(
      await backend.call('economics.saveSettings', { dealId, settings: { ...settings, discountRate: '0' } }),
    );
    expect(await toA()).toBe('1200000');
  });

  it('is refused by places of the scenario, and with the conventions where nobody has said them', async () => {
    const { backend, dealId, saveTerm } = await startValuedDeal();
    const issues = async () => {
      const answer = await backend.call('economics.value', { dealId });
      return !answer.ok && answer.error.code === 'invalid-input'
        ? answer.error.issues.map(({ path }) => path)
        : [];
    };
    unwrap(await saveTerm('effective-date', {}));
    expect(await issues()).toEqual(['terms.effective-date.effective']);
    unwrap(await backend.call('economics.saveSettings', { dealId, settings: null }));
    expect(await issues()).toEqual(['settings']);
    expect(await backend.call('economics.value', { dealId, roundId: 'none' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', entity: 'round' },
    });
  });

  it('opens a figure down to what people entered, each in words and with where it is changed', async () => {
    const { backend, dealId } = await startValuedDeal();
    const { lines, inputs } = unwrap(await backend.call('economics.working', { dealId, id: 'npv/toA' }));
    expect(lines[0]).toMatchObject({ id: 'npv/toA', what: 'Net present value to Nokia' });
    const known = new Set([...lines.map(({ id }) => id), ...inputs.map(({ path }) => path)]);
    expect(lines.flatMap(({ from }) => from).filter((source) => !known.has(source))).toEqual([]);
    expect(inputs).toContainEqual({
      path: 'forecasts.B.1.units',
      what: 'Forecast of Xiaomi, Phone, India, 2027: units',
      is: '6,000,000',
      where: { at: 'forecast', side: 'B', row: 1 },
    });
    expect(inputs).toContainEqual({
      path: 'terms.rate.royaltyB.value.lines.0.tiers.steps.0.rate',
      what: 'Rate: Running royalty of Xiaomi, line 1, Phone: tier from 5,000,000 units',
      is: 'EUR 0.80',
      where: { at: 'term', term: 'rate', field: 'royaltyB' },
    });
    expect(inputs).toContainEqual({
      path: 'discountRate',
      what: 'Conventions: discount rate',
      is: '8 %',
      where: { at: 'conventions', field: 'discountRate' },
    });
    for (const id of [
      'year/2027/runningToA',
      'year/2027/salesB',
      'nominal/toB',
      'split/B/presentValue/future',
    ])
      expect(unwrap(await backend.call('economics.working', { dealId, id })).inputs.length).toBeGreaterThan(
        0,
      );
    expect(await backend.call('economics.working', { dealId, id: 'none' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', entity: 'figure' },
    });
  });

  it('tells the places of a refusal, also where what stands there is wrong', async () => {
    const { backend, dealId } = await startValuedDeal();
    const paths = [
      'terms.effective-date.effective',
      'terms.rate.royaltyB.value.lines.0',
      'forecasts.B.0.price',
      'fx',
    ];
    const places = unwrap(await backend.call('economics.places', { dealId, paths }));
    expect(places.map(({ what, is }) => [what, is])).toEqual([
      ['Effective date: Effective date', '1 January 2026'],
      ['Rate: Running royalty of Xiaomi, line 1, Phone', null],
      ['Forecast of Xiaomi, Phone, India, 2026: price', 'EUR 150'],
      ['Rates of exchange', null],
    ]);
  });
});
