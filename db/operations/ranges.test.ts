import { describe, expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const ranges = {
  seed: 7,
  draws: 10_000,
  assumptions: [
    {
      key: 'units-B' as const,
      low: '0.7',
      high: '1.2',
      shape: 'triangular' as const,
      by: 'Ana',
      why: 'Market',
    },
    { key: 'discount-rate' as const, low: '0.06', high: '0.1', shape: 'uniform' as const, by: '', why: '' },
  ],
};
const row = {
  product: 'Phone',
  region: 'EU',
  standard: null,
  year: 2027,
  units: '1000',
  price: '300',
  currency: 'USD',
  source: '',
  note: '',
};

async function start() {
  const { backend, open, pass } = await startDeal();
  const dealId = open.deal.id;
  const get = async () => unwrap(await backend.call('ranges.get', { dealId }));
  const save = (value: unknown) => backend.call('ranges.save', { dealId, ranges: value as typeof ranges });
  return { backend, dealId, get, save, pass };
}

describe('ranges of the assumptions', () => {
  it('are null before anybody stated any, stay after reopening, and are undone', async () => {
    const { backend, dealId, get, save } = await start();
    expect(await get()).toEqual({ ranges: null, suggestions: [] });
    unwrap(await save(ranges));
    unwrap(await backend.call('workspace.close', {}));
    unwrap(await backend.call('workspace.open', { file: backend.path('deal.parley') }));
    expect((await get()).ranges).toEqual(ranges);
    unwrap(await backend.call('history.undo', { dealId }));
    expect((await get()).ranges).toBeNull();
    unwrap(await backend.call('history.redo', { dealId }));
    expect((await get()).ranges).toEqual(ranges);
  });

  it.each([
    ['bounds that have changed places', { low: '1.3' }, 'assumptions.0.high'],
    ['a factor below zero', { low: '-0.1' }, 'assumptions.0.low'],
    ['a rate in percent', { key: 'discount-rate', low: '0.05', high: '8' }, 'assumptions.0.high'],
    ['no currency', { key: 'fx-DOLLAR' }, 'assumptions.0.key'],
  ])('are refused with %s', async (_, change, place) => {
    const { save } = await start();
    const answer = await save({ ...ranges, assumptions: [{ ...ranges.assumptions[0], ...change }] });
    expect(JSON.stringify(answer)).toContain(place);
    expect(answer.ok).toBe(false);
  });

  it('are refused twice for one assumption, with a broken seed and with too few draws', async () => {
    const { save } = await start();
    const [one] = ranges.assumptions;
    for (const wrong of [{ assumptions: [one, one] }, { seed: 0.5 }, { draws: 999 }, { draws: 100_001 }])
      expect((await save({ ...ranges, ...wrong })).ok).toBe(false);
    expect((await save({ ...ranges, assumptions: [{ ...one, key: 'fx-CNY' }] })).ok).toBe(true);
  });

  it('are suggested by low and high forecasts against the base', async () => {
    const { backend, dealId, get } = await start();
    const save = async (forecastCase: 'low' | 'base' | 'high', rows: (typeof row)[]) =>
      unwrap(await backend.call('forecasts.save', { dealId, side: 'B', case: forecastCase, rows }));
    await save('base', [row, { ...row, year: 2028, units: '3000', price: '100' }]);
    await save('low', [
      { ...row, units: '500' },
      { ...row, year: 2028, units: '2500', price: '50' },
    ]);
    await save('high', [{ ...row, product: ' phone', units: '1500' }]);
    expect((await get()).suggestions).toEqual([
      { key: 'units-B', low: '0.75', high: '1.5', why: expect.stringContaining('low and high') },
      { key: 'price-B', low: '0.75', high: '1', why: expect.stringContaining('Xiaomi') },
    ]);
  });
});
