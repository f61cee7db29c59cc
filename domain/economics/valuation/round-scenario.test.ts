import { expect, it } from 'vitest';
import { economicSettingsSchema } from '../forecasts/settings.ts';
import { Figure } from '../figure.ts';
import { roundScenario } from './round-scenario.ts';

const row = {
  product: 'phone',
  region: 'Europe',
  standard: null,
  year: 2026,
  units: new Figure(1),
  price: new Figure(1),
  currency: 'EUR',
};

it('a case that was chosen and is empty is named', () => {
  const named = (cases: object, rows: readonly (typeof row)[]) =>
    roundScenario([], {
      settings: economicSettingsSchema.parse({
        currency: 'EUR',
        valuationDate: '2026-01-01',
        discountRate: '0.08',
        timing: null,
        cases,
      }),
      sides: { A: 'Alpha', B: 'Beta' },
      forecasts: { A: [], B: [...rows] },
      fx: [],
    }).leftOut;
  expect(named({ A: 'base', B: 'high' }, [])).toEqual([
    {
      path: 'forecasts.B',
      what: 'Forecast of Beta',
      reason: 'Offers are reckoned with its high case, which has no rows: no sales count.',
    },
  ]);
  expect(named({ A: 'base', B: 'high' }, [row])).toEqual([]);
});
