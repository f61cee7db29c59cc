const PRODUCTS = [
  'phone',
  'tablet',
  'watch',
  'laptop',
  'module',
  'car',
  'router',
  'meter',
  'television',
  'camera',
];
const REGIONS = ['Europe', 'North America', 'China', 'Asia', 'Elsewhere'];
const CURRENCIES = ['EUR', 'USD', 'CNY', 'JPY', 'USD'];
const FIRST = 2026;
const YEARS = 15;

const stated = (/** @type {unknown} */ value) => ({ basis: 'stated', value });

/** One side sells all of it and pays by tiers for each product, under a price ceiling, region factors, a cap and a minimum. */
export function bigScenario() {
  return {
    currency: 'EUR',
    valuationDate: '2026-01-15',
    discountRate: '0.0925',
    timing: 'quarterly',
    paidAfterDays: 45,
    sides: { A: 'Alpha Radio', B: 'Beta Devices' },
    terms: {
      'effective-date': { effective: stated('2026-01-01'), signing: stated('2026-01-10') },
      term: { form: stated('fixed'), length: stated({ count: YEARS, unit: 'years' }) },
      'grant-direction': { direction: stated('a-to-b') },
      consideration: {
        forms: stated(['up-front', 'running-royalty']),
        payer: stated('B'),
        upFront: stated({ amount: '12500000', currency: 'USD' }),
        upFrontDue: stated('2026-03-31'),
      },
      rate: {
        royaltyB: stated({
          currency: 'USD',
          lines: PRODUCTS.map(line),
          annualCap: null,
          annualMinimum: null,
        }),
      },
      geography: {
        regions: stated({ lines: [{ region: 'China', countries: ['CN'], percent: '61.42' }] }),
        elsewhere: stated('80'),
        place: stated('end-user'),
      },
      escalation: { form: stated('fixed'), yearly: stated('2') },
      'caps-and-minimums': {
        capB: stated({ amount: '95000000', currency: 'USD' }),
        minimumB: stated({ amount: '5000000', currency: 'USD' }),
        per: stated('enterprise'),
      },
    },
    forecasts: { A: [], B: PRODUCTS.flatMap(rowsOf) },
    fx: [
      { date: '2026-01-14', from: 'EUR', to: 'USD', rate: '1.1642' },
      { date: '2026-01-14', from: 'EUR', to: 'CNY', rate: '8.1153' },
      { date: '2026-01-14', from: 'EUR', to: 'JPY', rate: '184.62' },
    ],
  };
}

/**
 * @param {string} product
 * @param {number} index
 */
function line(product, index) {
  const isPercent = index % 2 === 0;
  return {
    standard: null,
    product,
    region: null,
    rate: isPercent ? { basis: 'percent', percent: '0.65' } : { basis: 'per-unit', amount: '1.25' },
    baseFloor: null,
    baseCap: isPercent ? '400' : null,
    unitFloor: null,
    unitCap: '2.75',
    tiers: {
      mode: index % 3 === 0 ? 'cliff' : 'marginal',
      steps: [
        { above: '2000000', rate: isPercent ? '0.5' : '1' },
        { above: '5000000', rate: isPercent ? '0.35' : '0.75' },
      ],
    },
  };
}

/**
 * @param {string} product
 * @param {number} at
 */
function rowsOf(product, at) {
  return REGIONS.flatMap((region, place) =>
    Array.from({ length: YEARS }, (_, count) => ({
      product,
      region,
      year: FIRST + count,
      units: String(350_000 + at * 41_017 + place * 27_011 + count * 13_003),
      price: `${(120 + at * 37 + place * 11) * (place === 3 ? 150 : 1)}.${10 + count}`,
      currency: CURRENCIES[place],
    })),
  );
}
