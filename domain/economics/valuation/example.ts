const stated = (value: unknown) => ({ basis: 'stated', value });

const line = { standard: null, region: null, baseFloor: null, unitFloor: null, unitCap: null, tiers: null };

/** A small scenario as people and scripts may write it: a hybrid of an up-front payment and a running royalty. */
export const exampleScenario = {
  currency: 'EUR',
  valuationDate: '2026-01-01',
  discountRate: '0.08',
  timing: 'year-end',
  paidAfterDays: 45,
  sides: { A: 'Alpha Radio', B: 'Beta Devices' },
  terms: {
    'effective-date': { effective: stated('2026-01-01'), signing: stated('2026-01-01') },
    term: { form: stated('fixed'), length: stated({ count: 3, unit: 'years' }) },
    'grant-direction': { direction: stated('a-to-b') },
    consideration: {
      forms: stated(['up-front', 'running-royalty']),
      payer: stated('B'),
      upFront: stated({ amount: '2000000', currency: 'EUR' }),
      upFrontDue: stated('2026-02-01'),
      pastShare: stated('50'),
    },
    rate: {
      royaltyB: stated({
        currency: 'USD',
        lines: [
          { ...line, product: 'phone', rate: { basis: 'percent', percent: '0.5' }, baseCap: '400' },
          {
            ...line,
            product: 'module',
            rate: { basis: 'per-unit', amount: '0.75' },
            baseCap: null,
            tiers: { mode: 'marginal', steps: [{ above: '1000000', rate: '0.50' }] },
          },
        ],
        annualCap: '6000000',
        annualMinimum: null,
      }),
    },
  },
  forecasts: {
    A: [],
    B: [
      { product: 'phone', region: 'Europe', year: 2025, units: '2500000', price: '310', currency: 'EUR' },
      { product: 'phone', region: 'Europe', year: 2026, units: '2600000', price: '310', currency: 'EUR' },
      { product: 'phone', region: 'Europe', year: 2027, units: '2700000', price: '305', currency: 'EUR' },
      { product: 'phone', region: 'Europe', year: 2028, units: '2800000', price: '300', currency: 'EUR' },
      { product: 'module', region: 'Europe', year: 2026, units: '1200000', price: '18', currency: 'EUR' },
      { product: 'module', region: 'Europe', year: 2027, units: '1500000', price: '17', currency: 'EUR' },
      { product: 'module', region: 'Europe', year: 2028, units: '1800000', price: '16', currency: 'EUR' },
    ],
  },
  fx: [
    { date: '2025-07-01', from: 'EUR', to: 'USD', rate: '1.18' },
    { date: '2025-12-31', from: 'EUR', to: 'USD', rate: '1.175' },
  ],
};
