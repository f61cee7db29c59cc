import type { ForecastRow } from '../../domain/economics/forecasts/forecast-row.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });

const none = { standard: null, region: null, baseFloor: null, baseCap: null, unitFloor: null, unitCap: null };

export const settings = {
  currency: 'EUR',
  valuationDate: '2026-03-01',
  discountRate: '0.08',
  timing: 'year-end' as const,
};

const row = { region: 'India', standard: null, price: '150', currency: 'EUR', source: '', note: '' };
export const forecast: ForecastRow[] = [
  { ...row, product: 'Phone', year: 2026, units: '1200000' },
  { ...row, product: 'Phone', year: 2027, units: '6000000' },
];

/** A royalty of Party B per unit, with a second tier. */
export const rateOf = (amount: string, above = '5000000') =>
  stated({
    currency: 'EUR',
    lines: [
      {
        ...none,
        product: 'Phone',
        rate: { basis: 'per-unit', amount },
        tiers: { mode: 'marginal', steps: [{ above, rate: '0.80' }] },
      },
    ],
    annualCap: null,
    annualMinimum: null,
  });

/** A deal of two years in which Xiaomi pays EUR 1 per phone to us, with a forecast and conventions of reckoning. */
export async function startValuedDeal() {
  const started = await startDeal({ termKeys: ['effective-date', 'term', 'consideration', 'rate'] });
  const { backend, open } = started;
  const dealId = open.deal.id;
  const saveTerm = (key: string, fields: Readonly<Record<string, ReturnType<typeof stated>>>) =>
    backend.call('terms.save', {
      roundId: open.round.id,
      term: { key, state: 'open', binding: false, fields, written: null, custom: null },
    });
  for (const [key, fields] of Object.entries({
    'grant-direction': { direction: stated('a-to-b') },
    'effective-date': { effective: stated('2026-01-01'), signing: stated('2026-01-01') },
    term: { form: stated('fixed'), length: stated({ count: 2, unit: 'years' }) },
    consideration: { forms: stated(['running-royalty']), payer: stated('B') },
    rate: { royaltyB: rateOf('1') },
  }))
    unwrap(await saveTerm(key, fields));
  unwrap(await backend.call('economics.saveSettings', { dealId, settings }));
  unwrap(await backend.call('forecasts.save', { dealId, side: 'B', case: 'base', rows: forecast }));
  return { ...started, dealId, saveTerm };
}
