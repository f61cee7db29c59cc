import { expect, it } from 'vitest';
import { tornadoData } from '../../domain/economics/simulation/tornado-data.ts';
import { unwrap } from '../test-backend.ts';
import { forecast, startValuedDeal } from './valued-deal.fixture.ts';

const range = { shape: 'uniform', by: 'finance', why: '' } as const;

it('values the round with each assumption at its bounds, the widest first, and with the other forecasts', async () => {
  const { backend, dealId } = await startValuedDeal();
  const ask = async () => unwrap(await backend.call('economics.tornado', { dealId })).tornado;
  expect((await ask()).bars).toEqual([]);
  unwrap(
    await backend.call('ranges.save', {
      dealId,
      ranges: {
        seed: 1,
        draws: 1000,
        assumptions: [
          { key: 'discount-rate', low: '0', high: '0.08', ...range },
          { key: 'units-B', low: '0.5', high: '1', ...range },
        ],
      },
    }),
  );
  const high = forecast.map((row) => ({ ...row, units: String(Number(row.units) * 3) }));
  unwrap(await backend.call('forecasts.save', { dealId, side: 'B', case: 'high', rows: high }));
  const tornado = await ask();
  expect(tornado.bars.map(({ key }) => key)).toEqual(['case-B', 'units-B', 'discount-rate']);
  const [cases, units, rate] = tornado.bars;
  // undiscounted: 1.2m at EUR 1, then 5m at EUR 1 and 1m at EUR 0.80
  expect(rate).toMatchObject({ low: { at: '0', toA: '7000000' }, high: { toA: tornado.base } });
  expect(units?.high.toA).toBe(tornado.base);
  // half the units: 0.6m and 3m, all of them in the first tier
  expect(Number(units?.low.toA)).toBeCloseTo(
    600_000 / 1.08 ** (305 / 365) + 3_000_000 / 1.08 ** (670 / 365),
    1,
  );
  // nobody forecast a low case: the bar ends at the one that is reckoned with
  expect(cases?.low).toEqual({ at: 'base', toA: tornado.base });
  expect(cases?.high.at).toBe('high');

  const sides = { A: 'Nokia', B: 'Xiaomi' };
  const ours = tornadoData(tornado, { ourSide: 'A', sides, currency: 'EUR' });
  const theirs = tornadoData(tornado, { ourSide: 'B', sides, currency: 'EUR' });
  expect(ours.bars.map(({ name, low }) => [name, low.at])).toEqual([
    ['Forecast of Xiaomi', 'base case'],
    ['Units of Xiaomi', '50 % of the forecast'],
    ['Discount rate a year', '0 %'],
  ]);
  expect(theirs.base).toBe(`-${ours.base}`);
});
