import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { forecast, rateOf, startValuedDeal } from './valued-deal.fixture.ts';

const table = 'date,from,to,rate\n2026-02-27,EUR,USD,1.1\n';

it('sets what a unit bears by product and region beside published rates, each on the price of the row', async () => {
  const { backend, dealId } = await startValuedDeal();
  const ask = async (year?: number) =>
    unwrap(await backend.call('economics.unitRates', { dealId, side: 'B', ...(year ? { year } : {}) }));
  const without = await ask();
  expect(without).toMatchObject({ year: 2026, years: [2026, 2027], currency: 'EUR', yearLimit: null });
  expect(without.rows).toMatchObject([
    {
      product: 'Phone',
      region: 'India',
      units: '1200000',
      price: '150',
      perUnit: '1',
      percent: '0.006666666667',
    },
  ]);
  // without a rate of exchange only what is published in euros can stand beside it
  expect(without.programmes.map(({ id, perUnit }) => [id, ...perUnit])).toEqual([
    ['prog-nokia-5g-2018/c1/0', '3'],
    ['pool-3g-licensing/c1/0', '0.45'],
    ['pool-3g-licensing/c2/0', '0.35'],
  ]);
  expect(without.leftOut.find(({ precedentId }) => precedentId === 'prog-interdigital')?.reason).toMatch(
    /no rate from USD to EUR|no rate from EUR to USD/,
  );

  const sha256 = createHash('sha256').update(table).digest('hex');
  unwrap(await backend.call('fx.import', { source: { text: table }, answers: {}, sha256 }));
  // 1 up to five million units and 0.80 on the sixth, spread over all of them
  const { rows, programmes, leftOut } = await ask(2027);
  expect(rows[0]?.perUnit).toBe('0.966667');
  const perUnit = (id: string) => programmes.find((one) => one.id === id)?.perUnit[0];
  // 0.6 % of 150 · 1.1 = USD 165, between a floor of 60 and a cap of 200
  expect(perUnit('prog-interdigital/c3/0')).toBe('0.9');
  expect(programmes.find(({ id }) => id === 'prog-nokia-5g-2018/c1/0')).toMatchObject({ isCeiling: true });
  expect(programmes.some(({ precedentId }) => precedentId === 'pool-avanci-5g')).toBe(false);
  // the deal names no standards, so that cellular ones are meant
  const wifi = programmes.find(({ words }) => words.startsWith('Wi-Fi 6: '));
  expect([wifi?.isOfDeal, programmes.find(({ id }) => id === 'prog-interdigital/c3/0')?.isOfDeal]).toEqual([
    false,
    true,
  ]);
  expect(leftOut.map(({ precedentId }) => precedentId)).toContain('pool-sisvel-wifi6');
  expect(leftOut.find(({ words }) => words.startsWith('IoT-enhanced'))?.reason).toBe(
    'It is published as a range.',
  );
});

it('says which limit of the year changes what is paid', async () => {
  const { backend, dealId, saveTerm } = await startValuedDeal();
  const line = {
    standard: null,
    product: null,
    region: null,
    rate: { basis: 'percent', percent: '1' },
    baseFloor: null,
    baseCap: null,
    unitFloor: null,
    unitCap: null,
    tiers: null,
  };
  unwrap(
    await saveTerm('rate', {
      royaltyB: {
        basis: 'stated',
        value: { currency: 'EUR', lines: [line], annualCap: '900000', annualMinimum: null },
      },
    }),
  );
  const { rows, yearLimit } = unwrap(
    await backend.call('economics.unitRates', { dealId, side: 'B', year: 2026 }),
  );
  expect(rows[0]).toMatchObject({ perUnit: '1.5', percent: '0.01' });
  expect(yearLimit).toEqual({ limitedBy: 'annualCap', gross: '1800000', due: '900000', share: '0.5' });
  const other = unwrap(await backend.call('economics.unitRates', { dealId, side: 'A' }));
  expect(other).toMatchObject({ year: null, rows: [], programmes: [] });
});

it('tells what a limit of the year makes of the royalties, whatever of it was prepaid', async () => {
  const { backend, dealId, open, saveTerm } = await startValuedDeal();
  unwrap(await backend.call('terms.add', { roundId: open.round.id, key: 'caps-and-minimums' }));
  const amount = (of: string) => ({ basis: 'stated' as const, value: { currency: 'EUR', amount: of } });
  unwrap(await saveTerm('caps-and-minimums', { minimumB: amount('9000000'), prepaidB: amount('8000000') }));
  const { yearLimit } = unwrap(await backend.call('economics.unitRates', { dealId, side: 'B', year: 2027 }));
  // 5,000,000 at 1 and 1,000,000 at 0.80 are raised to the minimum, of which 1,000,000 or less is left to pay
  expect(yearLimit).toEqual({
    limitedBy: 'minimum',
    gross: '5800000',
    due: '9000000',
    share: '1.551724',
  });
});

it('takes the rate per unit of a year in part from what was reckoned, not from rounded units', async () => {
  const { backend, dealId, saveTerm } = await startValuedDeal();
  const stated = (value: unknown) => ({ basis: 'stated' as const, value });
  unwrap(
    await saveTerm('effective-date', { effective: stated('2026-07-01'), signing: stated('2026-07-01') }),
  );
  unwrap(await saveTerm('rate', { royaltyB: rateOf('7.50') }));
  const [row] = forecast;
  const rows = row ? [{ ...row, units: '1' }] : [];
  unwrap(await backend.call('forecasts.save', { dealId, side: 'B', case: 'base', rows }));
  const rates = unwrap(await backend.call('economics.unitRates', { dealId, side: 'B', year: 2026 }));
  expect(rates.rows[0]?.perUnit).toBe('7.5');
});
