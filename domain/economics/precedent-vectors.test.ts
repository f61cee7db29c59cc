import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Figure } from './figure.ts';
import { findFormula } from './formulas.ts';

/** What judgments and filings say their figures come to. The research lies beside the checkout. */
const file = path.join(import.meta.dirname, '../../../shared/precedents.yaml');

interface Vector {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}
type Call = readonly [formula: string, input: unknown, output: string];
type In = Readonly<Record<string, unknown>>;

const overUnits = (lump: unknown, units: unknown): Call => [
  'per-unit',
  { perUnit: lump, price: units },
  'percent',
];
/** Amounts of one day: their present value on it is their sum. */
const allOf = (amounts: readonly unknown[]): Call => [
  'npv',
  {
    flows: amounts.map((amount) => ({ date: '2020-01-01', amount })),
    rate: '0',
    valuationDate: '2020-01-01',
  },
  'npv',
];
const list = (value: unknown) => value as readonly number[];
const xheaac = [500000, 1000000, 2000000, 5000000, 10000000, 20000000, 50000000, 75000000, null].map(
  (upTo, index) => ({
    upTo,
    rate: [1.08, 0.88, 0.78, 0.7, 0.67, 0.47, 0.45, 0.4, 0.35][index],
  }),
);
const avc = [
  { upTo: 100000, rate: 0 },
  { upTo: 5000000, rate: '0.20' },
  { upTo: null, rate: '0.10' },
];
const instalments = [
  ['2011-01-18', 300],
  ['2012-01-13', 300],
  ['2013-01-15', 300],
  ['2014-01-15', 200],
  ['2015-01-15', 200],
  ['2016-01-15', 200],
].map(([date, amount]) => ({ date, amount }));
const nvidia = { flows: instalments, valuationDate: '2011-01-10' };
const percent = (value: unknown) => new Figure(String(value)).dividedBy(100).toFixed();
const bounds = (value: unknown): readonly Call[] => {
  const [rate, floor, cap] = list(value);
  const each = (price: number): Call => [
    'royalty',
    { price, percent: percent(rate), baseFloor: floor, baseCap: cap },
    'perUnit',
  ];
  return [each(1), each(10_000)];
};

/** By vector: the calls, what they must come to, and how near. */
const cases: Readonly<
  Record<
    string,
    (
      inputs: In,
      expected: In,
    ) => readonly [calls: readonly Call[], wanted: readonly unknown[], tolerance: string]
  >
> = {
  'tv-idl-ca': (x, y) => [
    [
      [
        'scale',
        {
          comparableRate: x['comparable_rate_usd'],
          ownerShare: 1,
          comparableShare: 1,
          adjustments: [{ name: 'for the other licensee', factor: x['factor'] }],
        },
        'rate',
      ],
      ['tiers', { units: x['units'], tiers: [{ upTo: null, rate: y['rate_usd'] }], mode: 'cliff' }, 'fee'],
    ],
    [y['rate_usd'], y['lump_usd_exact']],
    '0',
  ],
  'tv-idl-asks': (x, y) => [
    [overUnits(x['interdigital_lump_usd'], x['units']), overUnits(x['lenovo_lump_usd'], x['units'])],
    Object.values(y),
    '0.0001',
  ],
  'tv-optis-ca': (x, y) => [[overUnits(x['lump_usd'], x['rate_usd'])], Object.values(y), '3400000'],
  'tv-prog-idcc-bounds': (x, y) => [Object.values(x).flatMap(bounds), Object.values(y).flat(), '0'],
  'tv-ndrc-identity': (x, y) => [
    list(x['rates_pct']).map((rate): Call => [
      'per-unit',
      { percent: percent(rate), price: new Figure(100).times(String(x['base_factor'])).toFixed() },
      'perUnit',
    ]),
    Object.values(y).flat(),
    '0',
  ],
  'tv-htc-floor-cap': (x, y) => [
    list(x['prices_usd']).map((price): Call => [
      'royalty',
      { price, percent: percent(x['rate_pct']), floor: x['floor_usd'], cap: x['cap_usd'] },
      'perUnit',
    ]),
    Object.values(y).flat(),
    '0',
  ],
  'tv-intel-nvidia-sum': (_x, y) => [[['npv', { ...nvidia, rate: 0 }, 'npv']], [Object.values(y)[0]], '0'],
  'tv-intel-nvidia-pv': (_x, y) => [
    [0.03, 0.05, 0.1].map((rate): Call => ['npv', { ...nvidia, rate }, 'npv']),
    Object.values(y).slice(0, 3),
    '0.01',
  ],
  'tv-mpeg-surround-example': (x, y) => [
    [
      [
        'tiers',
        {
          units: Number(x['units']) - Number(x['binaural']) / 2,
          tiers: [{ upTo: null, rate: x['rate_usd'] }],
          mode: 'marginal',
        },
        'fee',
      ],
    ],
    Object.values(y),
    '0',
  ],
  'tv-xheaac-tiers': (x, y) => [
    list(x['units']).map((units): Call => ['tiers', { units, tiers: xheaac, mode: 'marginal' }, 'fee']),
    Object.values(y).flat(),
    '0',
  ],
  'tv-avc-2005': (x, y) => [
    [
      ['tiers', { units: x['units'], tiers: avc, mode: 'marginal', annualCap: x['cap_usd'] }, 'fee'],
      ['tiers', { units: y['cap_binds_at_units'], tiers: avc, mode: 'marginal' }, 'fee'],
    ],
    [y['fee_usd'], x['cap_usd']],
    '0',
  ],
  'tv-chongqing-zones': (x, y) => [
    [x['g5'], x['g4']].map((pair): Call => overUnits(list(pair)[0], list(pair)[1])),
    Object.values(y),
    '0.0005',
  ],
  'tv-realtek': (x, y) => [
    list(x['chip_usd']).map((price): Call => [
      'royalty',
      { price: price * 100, percent: percent(new Figure('0.12').plus('0.07').toFixed()) },
      'perUnit',
    ]),
    Object.values(y).flat(),
    '0.0001',
  ],
  'tv-ms-samsung-interest': (x, y) => [
    [overUnits(x['interest_usd'], x['royalty_usd'])],
    Object.values(y),
    '0.0000001',
  ],
  'tv-idl-total': (x, y) => [
    [allOf([x['lump_usd_m'], x['interest_usd_m']]), overUnits(x['interest_usd_m'], x['lump_usd_m'])],
    [y['total_usd_m'], y['interest_over_principal']],
    '0.00001',
  ],
  'tv-idcc-samsung': (x, y) => {
    const quarter = new Figure(String(x['total_usd_m'])).dividedBy(String(x['years'])).dividedBy(4);
    const before = quarter.dividedBy(new Figure(1).plus(String(x['uplift'])));
    return [
      [
        overUnits(x['total_usd_m'], x['years']),
        overUnits(x['total_usd_m'], 4 * Number(x['years'])),
        [
          'release',
          { years: [{ units: x['elapsed_quarters'], rate: quarter.minus(before).toFixed(20) }] },
          'release',
        ],
      ],
      [y['annual_usd_m'], y['new_q_usd_m'], y['catch_up_usd_m']],
      '0.01',
    ];
  },
  'tv-rambus-hynix': (x, y) => [
    [allOf(Array.from({ length: Number(x['quarters']) }, () => x['per_quarter_usd_m']))],
    [y['total_usd_m']],
    '0',
  ],
  'tv-tivo-dish': (x, y) => [
    [overUnits(x['balance_usd_m'], x['instalments']), allOf([x['up_front_usd_m'], x['balance_usd_m']])],
    [y['instalment_usd_m'], y['total_usd_m']],
    '0.0001',
  ],
  'tv-zte-position': (x, y) => {
    const above = (value: unknown) => new Figure(String(value)).minus(String(x['low_usd_m'])).toFixed();
    return [[overUnits(above(x['court_usd_m']), above(x['high_usd_m']))], [y['position']], '0.0001'];
  },
  'tv-rockstar': (x, y) => [
    [x['buy'], x['resale']].map((pair): Call => overUnits(list(pair)[0], list(pair)[1])),
    Object.values(y),
    '0',
  ],
};

describe.skipIf(!existsSync(file))(
  'figures of judgments and filings (skipped where ../shared/precedents.yaml is not there)',
  () => {
    const vectors = existsSync(file)
      ? (parse(readFileSync(file, 'utf8')) as { readonly test_vectors: readonly Vector[] }).test_vectors
      : [];

    it('are all reckoned', () => {
      expect(vectors.map(({ id }) => id).filter((id) => !cases[id])).toEqual([]);
    });

    it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (id, { inputs, expected }) => {
      const [calls, wanted, tolerance] = cases[id]?.(inputs, expected) ?? [[], [], '0'];
      expect(calls).toHaveLength(wanted.length);
      for (const [index, [formula, input, output]] of calls.entries()) {
        const reckoned = findFormula(formula)?.run(input);
        if (!reckoned?.ok) throw new Error(`${formula}: ${JSON.stringify(reckoned)}`);
        const found = new Figure(String((reckoned.value.result as In)[output]));
        expect(
          found.minus(String(wanted[index])).abs().lte(tolerance),
          `${found.toFixed()} for ${String(wanted[index])}`,
        ).toBe(true);
      }
    });
  },
);
