import type { ChartData } from './chart-data.ts';

/** One picture of each kind of money, with figures that nobody agreed on. */
export const moneyPictures = {
  offers: {
    kind: 'offers',
    unit: 'USD, net present value to Example Oy',
    places: [
      { label: 'Round 1', day: '2026-01-12' },
      { label: 'Round 2', day: '2026-02-09' },
      { label: 'Round 3', day: '2026-03-30' },
      { label: 'Round 4', day: '2026-05-04' },
      { label: 'Round 5', day: null },
    ],
    series: [
      {
        name: 'Ours',
        colour: 'blue',
        points: [{ figure: '48250000.129' }, null, { figure: '41500000' }, null, { figure: '36900000.5' }],
      },
      {
        name: 'Theirs & <co>',
        colour: 'amber',
        points: [
          null,
          { figure: '9800000' },
          null,
          { refused: 'No rate of exchange for 2026-05-04.' },
          { figure: '21300000' },
        ],
      },
    ],
    levels: [
      { name: 'Target', figure: '40000000' },
      { name: 'Fallback', figure: '31000000' },
      { name: 'Walk-away', figure: '30500000' },
    ],
    band: { name: 'Precedents', low: '24000000', high: '44000000' },
  },
  ranges: {
    kind: 'ranges',
    unit: 'USD, net present value to Example Oy',
    categoryLabel: 'Assumption',
    base: '3200000.25',
    bars: [
      {
        name: 'Units of Example Ltd',
        low: { at: '0.5 of the forecast', figure: '-1250000' },
        high: { at: '1.4 of the forecast', figure: '6800000.75' },
      },
      {
        name: 'Discount rate',
        low: { at: '6 %', figure: '3900000' },
        high: { at: '14 %', figure: '2400000' },
      },
      {
        name: 'EUR against USD',
        low: { at: '0.9 of the rate', figure: '3100000' },
        high: { at: '1.1 of the rate', figure: '3300000' },
      },
    ],
  },
  years: {
    kind: 'years',
    unit: 'USD a year',
    years: ['2025', '2026', '2027', '2028'],
    above: 'paid to Example Oy',
    below: 'paid by Example Oy',
    payments: [
      {
        name: 'Royalties',
        colour: 'petrol',
        above: ['0', '5000000.10', '6200000', '7100000'],
        below: ['0', '1200000', '1300000.25', '1350000'],
      },
      { name: 'Release', colour: 'amber', above: ['8000000', '0', '0', '0'], below: ['0', '0', '0', '0'] },
    ],
    running: { name: 'Present value to date', figures: ['7600000', '10900000', '14800000', '19100000'] },
  },
  histogram: {
    kind: 'histogram',
    unit: 'USD, net present value to Example Oy',
    counted: 'draws',
    bins: [
      { from: '-2000000', to: '0', count: 1200 },
      { from: '0', to: '2000000', count: 5200 },
      { from: '2000000', to: '4000000', count: 9100 },
      { from: '4000000', to: '6000000', count: 3100 },
    ],
    marks: [
      { name: 'P5', figure: '-900000' },
      { name: 'P50', figure: '2650000.5' },
      { name: 'P95', figure: '5400000' },
      { name: 'as they are', figure: '2700000' },
    ],
  },
  grouped: {
    kind: 'grouped',
    unit: 'USD per unit',
    categoryLabel: 'Product and region',
    categories: ['Phone, Europe', 'Phone, India', 'Car, all'],
    series: [
      { name: 'Round 3', colour: 'petrol', figures: ['1.25', '0.6250', null] },
      { name: 'A programme, 2024', colour: 'amber', figures: ['3.00', '3.00', '32'] },
    ],
  },
} as const satisfies Record<string, ChartData>;
