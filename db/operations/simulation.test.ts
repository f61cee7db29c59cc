import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { simulationResultSchema } from '../../domain/economics/simulation/distribution.ts';
import { unwrap } from '../test-backend.ts';
import { startValuedDeal } from './valued-deal.fixture.ts';

const ranges = {
  seed: 42,
  draws: 20_000,
  assumptions: [
    { key: 'units-B' as const, low: '0.6', high: '1.3', shape: 'triangular' as const, by: '', why: '' },
    { key: 'discount-rate' as const, low: '0.06', high: '0.12', shape: 'uniform' as const, by: '', why: '' },
  ],
};

async function start() {
  const { backend, dealId } = await startValuedDeal();
  const save = async (value: typeof ranges) =>
    unwrap(await backend.call('ranges.save', { dealId, ranges: value }));
  const begin = () => backend.call('simulation.start', { dealId });
  const run = async () => simulationResultSchema.parse(unwrap(await backend.finish(await begin())));
  return { backend, dealId, save, begin, run };
}

describe('the distribution of a round', () => {
  it('is refused before somebody states ranges', async () => {
    const { begin } = await start();
    expect(JSON.stringify(await begin())).toContain('State first between which bounds');
  });

  it('is refused with a factor on the currency that is reported in, beside its field', async () => {
    const { backend, dealId } = await start();
    const { valuation } = unwrap(await backend.call('economics.value', { dealId }));
    const own = { ...ranges.assumptions[0], key: `fx-${valuation.currency}` as const };
    const answer = await backend.call('ranges.save', {
      dealId,
      ranges: { ...ranges, assumptions: [...ranges.assumptions, own] as typeof ranges.assumptions },
    });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', issues: [{ path: 'ranges.assumptions.2.key' }] },
    });
  });

  it('is the same again for the same seed, and around the plain value', async () => {
    const { backend, dealId, save, run } = await start();
    await save(ranges);
    const first = await run();
    expect(await run()).toEqual(first);
    const { valuation } = unwrap(await backend.call('economics.value', { dealId }));
    expect(first.base).toEqual({ A: valuation.npv.toA, B: valuation.npv.toB });
    expect(Number(first.A.least.npv)).toBeLessThan(Number(first.base.A));
    expect(Number(first.A.greatest.npv)).toBeGreaterThan(Number(first.base.A));
    await save({ ...ranges, seed: 43 });
    expect((await run()).A.quantiles).not.toEqual(first.A.quantiles);
  });

  it('lets others in between while it draws, tells how far it is, and stops when it is told to', async () => {
    const { backend, dealId, save, begin } = await start();
    await save({ ...ranges, draws: 100_000 });
    const started = await begin();
    let asked = 0;
    while (!backend.events.some(({ name }) => name === 'job.finished')) {
      unwrap(await backend.call('ranges.get', { dealId }));
      asked += 1;
      await nextTurn();
    }
    expect(asked).toBeGreaterThan(5);
    simulationResultSchema.parse(unwrap(await backend.finish(started)));
    const labels = backend.events.flatMap((event) => (event.name === 'job.progress' ? [event.total] : []));
    expect(new Set(labels)).toEqual(new Set([100_000]));
    const again = await begin();
    unwrap(await backend.call('jobs.cancel', { jobId: unwrap(again).jobId }));
    expect(await backend.finish(again)).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
