import type { ForecastRow } from '../../domain/economics/forecasts/forecast-row.ts';
import { worksheets } from './nokia-xiaomi-worksheets.ts';
import type { SampleDeal } from './sample-deal.ts';

const source = 'Illustration, made up for the sample';

/** Sales of a product in a region from a first year on, in millions of units and euros. */
const sales = (
  product: string,
  region: string,
  firstYear: number,
  years: readonly (readonly [units: string, price: string])[],
): ForecastRow[] =>
  years.map(([units, price], index) => ({
    product,
    region,
    standard: null,
    year: firstYear + index,
    units: `${units}00000`,
    price,
    currency: 'EUR',
    source,
    note: '',
  }));

// units in hundred thousands, so that no figure needs a point
const ofXiaomi = [
  ...sales('Smartphones', 'China', 2014, [
    ['100', '120'],
    ['110', '125'],
    ['90', '130'],
    ['96', '135'],
    ['100', '140'],
    ['104', '145'],
    ['106', '150'],
    ['108', '150'],
    ['108', '150'],
    ['106', '150'],
    ['104', '150'],
  ]),
  ...sales('Smartphones', 'India', 2014, [
    ['2', '110'],
    ['6', '110'],
    ['14', '115'],
    ['40', '115'],
    ['60', '120'],
    ['72', '120'],
    ['80', '125'],
    ['84', '125'],
    ['86', '125'],
    ['88', '130'],
    ['88', '130'],
  ]),
  ...sales('Smartphones', 'Europe', 2016, [
    ['2', '180'],
    ['8', '185'],
    ['20', '190'],
    ['32', '195'],
    ['40', '200'],
    ['46', '200'],
    ['50', '200'],
    ['52', '205'],
    ['54', '205'],
  ]),
];

const ofNokia = sales('Network equipment', 'Worldwide', 2017, [
  ['2', '9000'],
  ['2', '9100'],
  ['3', '9200'],
  ['3', '9300'],
  ['3', '9400'],
  ['3', '9500'],
  ['3', '9500'],
  ['3', '9500'],
]);

/** The same years sold at another part of the units. */
const scaled = (tenths: number) =>
  ofXiaomi.map((row) => ({
    ...row,
    units: row.year < 2017 ? row.units : `${(Number(row.units) / 10) * tenths}`,
  }));

/** How the offers of the sample are reckoned. Every figure in it is made up. */
export const economics: SampleDeal['economics'] = {
  settings: {
    currency: 'EUR',
    valuationDate: '2017-07-05',
    discountRate: '0.08',
    timing: null,
    paidAfterDays: null,
    partialYears: 'pro-rata',
    assumedEffectiveDate: '2017-07-01',
    onTime: true,
    showsLogo: false,
    fxOldestDays: null,
    cases: { A: 'base', B: 'base' },
  },
  forecasts: [
    { side: 'A', case: 'base', rows: ofNokia },
    { side: 'B', case: 'low', rows: scaled(8) },
    { side: 'B', case: 'base', rows: ofXiaomi },
    { side: 'B', case: 'high', rows: scaled(13) },
  ],
  worksheets,
  ranges: {
    seed: 2017,
    draws: 20_000,
    assumptions: [
      {
        key: 'units-B',
        low: '0.8',
        high: '1.3',
        shape: 'triangular',
        by: 'licensing economist',
        why: 'Made up for the sample: the low and the high forecast.',
      },
      {
        key: 'price-B',
        low: '0.9',
        high: '1.1',
        shape: 'uniform',
        by: 'licensing economist',
        why: 'Made up for the sample: dearer or cheaper models.',
      },
      {
        key: 'discount-rate',
        low: '0.06',
        high: '0.12',
        shape: 'triangular',
        by: 'finance',
        why: 'Made up for the sample: from the cost of debt to that of equity.',
      },
    ],
  },
};
