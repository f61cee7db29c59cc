import { describe, expect, it } from 'vitest';
import { startDeal } from '../../../../db/operations/two-parties.fixture.ts';
import { unwrap } from '../../../../db/test-backend.ts';
import { fail } from '../../../../domain/result.ts';
import type { Host } from '../../../api.ts';
import { createAppStore } from '../../../store.ts';

const table =
  'Product\tRegion\tMetric\t2026\t2027\nPhone\tEU\tUnits\t1 200\t1 300\nPhone\tEU\tASP (EUR)\t310,50\t299';

async function start() {
  const { backend, open } = await startDeal();
  const out = backend.path('out.csv');
  const store = createAppStore({
    call: backend.call,
    host: (() => Promise.resolve(out)) as unknown as Host,
    startJob: () => Promise.resolve(fail({ code: 'cancelled' })),
  });
  const dealId = open.deal.id;
  await store.getState().openDeal(dealId);
  const known = () => {
    const held = store.getState().economics[dealId];
    return held?.state === 'ready' ? held.value : null;
  };
  const undo = () => store.getState().dealsById[dealId]?.history.undo;
  return { backend, store, out, known, undo, place: { dealId, side: 'B', case: 'base' } as const };
}

describe('forecasts and rates in the store', () => {
  it('are what the file holds after a table was taken over, with the step that takes it back', async () => {
    const { store, known, undo, place } = await start();
    const { previewForecast, importForecast, saveForecast, exportForecast } = store.getState();
    const reading = { source: { text: table }, answers: {} };
    const { sha256, isClean } = unwrap(await previewForecast(reading));
    expect(isClean).toBe(true);
    unwrap(await importForecast({ ...reading, ...place, sha256 }));
    expect(known()?.forecasts).toMatchObject([{ side: 'B', case: 'base', rows: [{ units: '1200' }, {}] }]);
    expect(undo()).toContain('Import the forecast of Xiaomi (base)');
    const rows = known()?.forecasts[0]?.rows ?? [];
    unwrap(await saveForecast({ ...place, rows: rows.slice(0, 1) }));
    unwrap(await saveForecast({ ...place, rows: [] }));
    // each deed is a step of its own
    await store.getState().undo(place.dealId);
    await store.getState().loadEconomics(place.dealId);
    expect(known()?.forecasts[0]?.rows).toHaveLength(1);
    expect(await exportForecast(place, 'x.csv')).toMatchObject({ ok: true, value: { rows: 1 } });
  });

  it('take 20,000 rows, and keep what cannot be stored until it is forgotten', async () => {
    const { store, known, place } = await start();
    const row = { product: 'P', region: '', standard: null, year: 2026, units: '1', price: '2' };
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      ...row,
      region: `R${index}`,
      currency: 'EUR',
      source: '',
      note: '',
    }));
    unwrap(await store.getState().saveForecast({ ...place, rows }));
    expect(known()?.forecasts[0]?.rows).toHaveLength(20_000);
    const text = [
      'Product,Region,Year,Units,Price (EUR)',
      ...rows.map(({ region }) => `P,${region},2026,1,2`),
    ];
    const reading = { source: { text: text.join('\n') }, answers: {} };
    expect(unwrap(await store.getState().previewForecast(reading))).toMatchObject({
      isClean: true,
      rowCount: 20_000,
    });
    store.getState().keepForecastDraft(place, []);
    expect(Object.keys(store.getState().forecastDrafts)).toHaveLength(1);
    store.getState().forgetForecasts();
    expect(store.getState().forecastDrafts).toEqual({});
  }, 30_000);

  it('name an empty paste and a table of another shape, and hold tables of rates', async () => {
    const { store } = await start();
    const { previewForecast, previewFx, importFx, removeFx, findFxUses } = store.getState();
    expect(await previewForecast({ source: { text: ' \n' }, answers: {} })).toMatchObject({
      error: { code: 'file-refused', reason: 'empty' },
    });
    const shape = unwrap(await previewForecast({ source: { text: 'Name,Street\nA,B' }, answers: {} }));
    expect(shape).toMatchObject({ isClean: false, form: null, problems: [{ line: 1 }] });
    const reading = { source: { text: 'date,from,to,rate\n2026-03-03,EUR,USD,1.25' }, answers: {} };
    const { sha256 } = unwrap(await previewFx(reading));
    unwrap(await importFx({ ...reading, sha256 }));
    const sheets = store.getState().fxSheets;
    const [sheet] = sheets.state === 'ready' ? sheets.value : [];
    expect(sheet).toMatchObject({ rates: 1, currencies: ['EUR', 'USD'] });
    expect(unwrap(await findFxUses(sheet?.id ?? ''))).toEqual([]);
    unwrap(await removeFx(sheet?.id ?? ''));
    expect(store.getState().fxSheets).toEqual({ state: 'ready', value: [] });
  });
});
