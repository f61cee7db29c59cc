import { expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { startDeal } from '../operations/two-parties.fixture.ts';

const assume = (value: string) => ({
  from: 'assumption' as const,
  value,
  low: null,
  high: null,
  by: 'K. Lee',
  why: 'As in our model.',
  source: '',
});

async function startWith(accepted: readonly string[]) {
  const { backend, open } = await startDeal({ termKeys: ['rate'] });
  const dealId = open.deal.id;
  for (const precedentId of accepted)
    unwrap(
      await backend.call('comparables.decide', {
        dealId,
        precedentId,
        verdict: 'accepted',
        reason: 'The same products.',
        decidedOn: '2026-03-04',
      }),
    );
  const band = async (measure: 'per-unit' | 'percent' = 'per-unit') =>
    unwrap(await backend.call('worksheets.band', { dealId, measure }));
  const settings = {
    currency: 'EUR',
    valuationDate: '2026-03-04',
    discountRate: '0.08',
    timing: null,
  };
  const saveSettings = async (more: object = {}) =>
    unwrap(await backend.call('economics.saveSettings', { dealId, settings: { ...settings, ...more } }));
  return { backend, dealId, band, saveSettings };
}

it('the accepted comparables lie between the rates of their worksheets and those that were published', async () => {
  const { backend, dealId, band } = await startWith([
    'interdigital-v-lenovo-2024',
    'optis-v-apple-2025',
    'nokia-apple-2017',
  ]);
  expect(await band()).toMatchObject({
    low: '0.15',
    high: '0.225',
    rates: [{ from: 'fact' }, { from: 'fact' }],
    leftOut: [
      { precedentId: 'nokia-apple-2017', reason: 'Neither a worksheet nor a published rate per unit.' },
    ],
  });
  const precedentId = 'interdigital-v-lenovo-2024';
  const { worksheet } = unwrap(await backend.call('worksheets.get', { dealId, precedentId }));
  const scaled = {
    ...worksheet,
    price: assume('150'),
    strength: { by: 'ratio' as const, ratio: assume('2') },
  };
  unwrap(await backend.call('worksheets.save', { dealId, worksheet: scaled }));
  expect(await band()).toMatchObject({
    low: '0.15',
    high: '0.45',
    rates: [{ precedentId, from: 'worksheet', isScaled: true }, { precedentId: 'optis-v-apple-2025' }],
  });
  expect(await band('percent')).toMatchObject({ low: '0.003', high: '0.003', currency: null });
});

it('a rate in another currency is converted on the day of valuation, or left out with the reason', async () => {
  const { backend, band, saveSettings } = await startWith(['optis-v-apple-2025']);
  await saveSettings();
  const alone = await band();
  expect([alone.low, alone.currency]).toEqual([null, 'EUR']);
  expect(alone.leftOut[0]?.reason).toContain('no rate from USD to EUR');
  const source = { text: 'date,from,to,rate\n2026-03-03,USD,EUR,0.9\n' };
  const { sha256 } = unwrap(await backend.call('fx.preview', { source, answers: {} }));
  unwrap(await backend.call('fx.import', { source, answers: {}, sha256 }));
  expect((await band()).low).toBe('0.135');
});

it('there is no band without an accepted comparable', async () => {
  const { band } = await startWith([]);
  expect(await band()).toMatchObject({ low: null, high: null, rates: [], leftOut: [] });
});

it('before anybody names a reporting currency only rates of one currency stand beside each other', async () => {
  const { backend, dealId, band, saveSettings } = await startWith([
    'interdigital-v-lenovo-2024',
    'optis-v-apple-2025',
  ]);
  const precedentId = 'interdigital-v-lenovo-2024';
  const { worksheet } = unwrap(await backend.call('worksheets.get', { dealId, precedentId }));
  const rates = [{ id: 'rate', label: '', basis: 'per-unit' as const, rate: assume('20'), weight: null }];
  const inYen = { ...worksheet, start: 'rate' as const, currency: 'JPY', rates };
  unwrap(await backend.call('worksheets.save', { dealId, worksheet: inYen }));
  const mixed = await band();
  expect(mixed).toMatchObject({ currency: 'JPY', low: '20', high: '20' });
  expect(mixed.leftOut[0]?.reason).toContain('cannot stand beside rates in JPY');

  // any age of a rate of exchange is good, unless the deal says how old one may be
  await saveSettings();
  const source = { text: 'date,from,to,rate\n2025-12-31,EUR,JPY,160\n2025-12-31,EUR,USD,1.25\n' };
  const { sha256 } = unwrap(await backend.call('fx.preview', { source, answers: {} }));
  unwrap(await backend.call('fx.import', { source, answers: {}, sha256 }));
  expect(await band()).toMatchObject({ currency: 'EUR', low: '0.12', high: '0.125', leftOut: [] });
  await saveSettings({ fxOldestDays: 10 });
  expect((await band()).leftOut[0]?.reason).toContain('more than 10');
});

it('a rate of a worksheet tells what keeps it from being relied on', async () => {
  const { backend, dealId, band } = await startWith(['interdigital-v-lenovo-2024']);
  const precedentId = 'interdigital-v-lenovo-2024';
  const { worksheet } = unwrap(await backend.call('worksheets.get', { dealId, precedentId }));
  const rates = (by: string) => [
    { id: 'rate', label: '', basis: 'per-unit' as const, rate: { ...assume('9.99'), by }, weight: null },
  ];
  const marksFor = async (by: string) => {
    const changed = { ...worksheet, start: 'rate' as const, currency: 'USD', rates: rates(by) };
    unwrap(await backend.call('worksheets.save', { dealId, worksheet: changed }));
    return (await band()).rates.map(({ value, marks }) => [value, ...marks]);
  };
  expect(await marksFor('K. Lee')).toEqual([['9.99']]);
  expect(await marksFor('')).toEqual([
    ['9.99', expect.stringMatching(/: assumed, without a name or a reason\.$/)],
  ]);
});
