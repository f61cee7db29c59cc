import type { ChartData } from '../../../domain/pictures/chart-data.ts';

const years = ['2026', '2027', '2028', '2029', '2030'];

/** One picture of every kind, with what is hard to print: names in other scripts, signs of markup, gaps and negative figures. */
export const everyKindOfPicture: readonly ChartData[] = [
  {
    kind: 'offers',
    unit: 'EUR, net present value to Nokia',
    places: [
      { label: 'Round 1', day: '2026-01-10' },
      { label: 'Round 2', day: '2026-02-10' },
      { label: 'Round 3', day: '2026-03-10' },
    ],
    series: [
      { name: 'Nokia', colour: 'blue', points: [{ figure: '45000000' }, null, { figure: '38000000.25' }] },
      {
        name: 'Xiaomi 小米',
        colour: 'amber',
        points: [null, { figure: '12000000' }, { refused: 'No rate' }],
      },
    ],
    levels: [
      { name: 'target', figure: '40000000' },
      { name: 'fallback', figure: '30000000' },
      { name: 'walk-away', figure: '22000000' },
    ],
    band: { name: 'Precedents', low: '18000000', high: '33000000' },
  },
  {
    kind: 'years',
    unit: 'EUR',
    years,
    above: 'Xiaomi pays Nokia',
    below: 'Nokia pays Xiaomi',
    payments: [
      {
        name: 'Royalty',
        colour: 'petrol',
        above: ['1000000', '2000000', '3000000', '2500000', '1'],
        below: ['0', '0', '400000', '0', '0'],
      },
      {
        name: 'Release',
        colour: 'plum',
        above: ['5000000', '0', '0', '0', '0'],
        below: ['0', '0', '0', '0', '0'],
      },
    ],
    running: {
      name: 'Net to Nokia, running',
      figures: ['6000000', '8000000', '10600000', '13100000', '13100001'],
    },
  },
  {
    kind: 'ranges',
    unit: 'EUR',
    categoryLabel: 'Assumption',
    base: '38000000',
    bars: [
      {
        name: 'Units of Xiaomi',
        low: { at: '0.8', figure: '30000000' },
        high: { at: '1.2', figure: '46000000' },
      },
      {
        name: 'Discount rate',
        low: { at: '6 %', figure: '40000000' },
        high: { at: '11 %', figure: '35000000' },
      },
    ],
  },
  {
    kind: 'histogram',
    unit: 'EUR',
    counted: 'draws',
    bins: [
      { from: '-1000000', to: '0', count: 12 },
      { from: '0', to: '1000000', count: 140 },
      { from: '1000000', to: '2000000', count: 60 },
    ],
    marks: [{ name: 'median', figure: '700000' }],
  },
  {
    kind: 'grouped',
    unit: 'EUR per unit',
    categoryLabel: 'Product and region',
    categories: ['Phone, India', 'Phone, EU', 'Opening & <first>'],
    series: [
      { name: 'This round', colour: 'petrol', figures: ['0.5', '1.25', null] },
      { name: 'Published programme', colour: 'grey', figures: [null, '3', '3'] },
    ],
  },
  {
    kind: 'bars',
    unit: 'Families',
    categoryLabel: 'Standard',
    categories: ['LTE', 'NR'],
    series: [{ name: 'Declared', colour: 'green', values: [120, 300] }],
  },
  {
    kind: 'two-sided',
    unit: 'Families',
    categoryLabel: 'Standard',
    categories: ['LTE', 'NR'],
    series: [
      { name: 'Ours', colour: 'blue', values: [120, 300] },
      { name: 'Theirs', colour: 'amber', values: [80, 20] },
    ],
  },
  {
    kind: 'curve',
    unit: 'Families in force',
    days: ['2026-01-01', '2027-01-01', '2028-01-01'],
    band: { from: '2026-06-01', to: '2027-06-01', label: 'term' },
    series: [{ name: 'in force', colour: 'green', values: [100, 80, 20] }],
  },
  {
    kind: 'dated',
    unit: 'USD',
    series: [
      {
        name: 'instalment',
        colour: 'petrol',
        marks: [{ day: '2011-01-18', label: '18 January 2011', value: 300 }],
      },
      { name: 'in total', colour: 'rust', marks: [{ day: '2012-07-02', label: '2012', value: 1500.25 }] },
    ],
  },
];
