import { describe, expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const settings = {
  currency: 'EUR',
  valuationDate: '2026-03-04',
  discountRate: '0.08',
  timing: 'mid-year' as const,
};
const row = {
  product: 'Phone',
  region: 'EU',
  standard: null,
  year: 2027,
  units: '1200000',
  price: '310.5',
  currency: 'USD',
  source: 'Our model',
  note: '',
};

async function start() {
  const started = await startDeal();
  const { backend, open } = started;
  const dealId = open.deal.id;
  const get = async () => unwrap(await backend.call('economics.get', { dealId }));
  const save = (parts: { readonly rows: (typeof row)[]; readonly case?: 'low' | 'base' | 'high' }) =>
    backend.call('forecasts.save', { dealId, side: 'A', case: 'base', ...parts });
  return { ...started, dealId, get, save };
}

describe('the economics of a deal', () => {
  it('are nothing before somebody says how to reckon, and stay after reopening', async () => {
    const { backend, dealId, get, save } = await start();
    expect(await get()).toEqual({ settings: null, forecasts: [], rates: [] });
    unwrap(await backend.call('economics.saveSettings', { dealId, settings }));
    unwrap(await save({ rows: [row, { ...row, year: 2028 }] }));
    unwrap(await save({ rows: [row], case: 'low' }));
    unwrap(await backend.call('workspace.close', {}));
    unwrap(await backend.call('workspace.open', { file: backend.path('deal.parley') }));
    expect(await get()).toMatchObject({
      settings,
      forecasts: [
        { side: 'A', case: 'low', rows: [row] },
        { side: 'A', case: 'base', rows: [row, { ...row, year: 2028 }] },
      ],
    });
    unwrap(await save({ rows: [{ ...row, units: '7' }] }));
    expect((await get()).forecasts[1]?.rows).toEqual([{ ...row, units: '7' }]);
  });

  it('are undone and done again by name', async () => {
    const { backend, dealId, get, save, pass } = await start();
    unwrap(await backend.call('economics.saveSettings', { dealId, settings }));
    unwrap(await save({ rows: [row] }));
    pass(60_000);
    unwrap(await save({ rows: [] }));
    expect((await get()).forecasts).toEqual([]);
    const undo = async () => unwrap(await backend.call('history.undo', { dealId })).history;
    expect((await undo()).redo).toContain('Forecast of Nokia (base)');
    expect((await get()).forecasts).toEqual([{ side: 'A', case: 'base', rows: [row] }]);
    await undo();
    expect((await undo()).redo).toContain('Settings of the economics');
    expect(await get()).toEqual({ settings: null, forecasts: [], rates: [] });
    unwrap(await backend.call('history.redo', { dealId }));
    expect((await get()).settings).toMatchObject(settings);
  });

  it('refuse what makes no sense by its place', async () => {
    const { backend, dealId, save, get } = await start();
    const pathOf = async (answer: ReturnType<typeof save>) => {
      const result = await answer;
      return !result.ok && result.error.code === 'invalid-input' ? result.error.issues : [];
    };
    expect(await pathOf(save({ rows: [row, { ...row, year: 2028, units: '-5' }] }))).toMatchObject([
      { path: 'rows.1.units', message: 'This cannot be below zero.' },
    ]);
    expect(await pathOf(save({ rows: [row, { ...row, product: 'phone ' }] }))).toMatchObject([
      { path: 'rows.1.year', message: expect.stringContaining('2027 stands already in row 1') },
    ]);
    expect(await pathOf(save({ rows: [{ ...row, currency: 'DEM' }] }))).toMatchObject([
      { path: 'rows.0.currency' },
    ]);
    for (const discountRate of ['325', '3.25'])
      expect(
        await pathOf(
          backend.call('economics.saveSettings', { dealId, settings: { ...settings, discountRate } }),
        ),
      ).toMatchObject([{ path: 'settings.discountRate', message: expect.stringContaining('write 0.0325') }]);
    expect(await get()).toEqual({ settings: null, forecasts: [], rates: [] });
    expect(await backend.call('economics.get', { dealId: 'none' })).toMatchObject({
      error: { code: 'not-found', entity: 'deal' },
    });
  });

  it('say at which rate each currency comes in, or why it does not, and which deals use a table', async () => {
    const { backend, open, dealId, get, save } = await start();
    const strict = { ...settings, fxOldestDays: 10 };
    unwrap(await backend.call('economics.saveSettings', { dealId, settings: strict }));
    unwrap(
      await save({
        rows: [row, { ...row, year: 2028, currency: 'CNY' }, { ...row, year: 2029, currency: 'EUR' }],
      }),
    );
    const source = { text: 'Date,USD,CNY,\n2026-03-03,1.25,N/A,\n2026-02-20,1.2,8.1,\n' };
    const { sha256 } = unwrap(await backend.call('fx.preview', { source, answers: {} }));
    const [sheet] = unwrap(await backend.call('fx.import', { source, answers: {}, sha256 }));
    expect((await get()).rates).toEqual([
      {
        currency: 'CNY',
        rate: null,
        date: null,
        problem: expect.stringContaining('is of 2026-02-20, which is 12 days older: more than 10'),
      },
      { currency: 'USD', rate: '0.8', date: '2026-03-03', problem: null },
    ]);
    unwrap(await backend.call('economics.saveSettings', { dealId, settings }));
    expect((await get()).rates[0]).toMatchObject({ rate: '0.123456790123', date: '2026-02-20' });
    const uses = async (id: string) => backend.call('fx.uses', { id });
    expect(unwrap(await uses(sheet?.id ?? ''))).toEqual([
      { title: open.deal.title, currencies: ['CNY', 'USD'] },
    ]);
    expect(await uses('none')).toMatchObject({ error: { code: 'not-found' } });
    const newer = { text: 'date;from;to;rate\n2026-03-04;EUR;CNY;8,2\n2026-03-03;EUR;USD;1,6' };
    const seen = unwrap(await backend.call('fx.preview', { source: newer, answers: {} }));
    unwrap(await backend.call('fx.import', { source: newer, answers: {}, sha256: seen.sha256 }));
    expect((await get()).rates.map(({ rate }) => rate)).toEqual(['0.121951219512', '0.625']);
    expect(unwrap(await backend.call('fx.remove', { id: sheet?.id ?? '' }))).toHaveLength(1);
    expect((await get()).rates.map(({ rate }) => rate)).toEqual(['0.121951219512', '0.625']);
  });
});
