import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Figure } from './figure.ts';
import { findFormula } from './formulas.ts';

/** Published figures with the inputs they come from; they lie beside the checkout. Those that rest on general knowledge are arithmetic only. */
const file = path.join(import.meta.dirname, '../../../shared/vectors/royalties.json');

interface Vector {
  readonly id: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}

type Calls = readonly (readonly [formula: string, input: unknown, output: string])[];
type In = Readonly<Record<string, never>> & Readonly<Record<string, never[] | undefined>>;

const product = (...values: readonly unknown[]): string =>
  values.reduce<Figure>((sofar, value) => sofar.times(String(value)), new Figure(1)).toFixed();
const asPercent = (percent: unknown, price: unknown): Calls[number] => [
  'per-unit',
  { percent, price },
  'perUnit',
];
const perYear = (units: unknown, rate: unknown): Calls[number] => [
  'tiers',
  { units, tiers: [{ upTo: null, rate }], mode: 'marginal' },
  'fee',
];
const many = (inputs: unknown, call: (value: never) => Calls[number]): Calls => (inputs as never[]).map(call);
const avc = {
  tiers: [
    { upTo: '100000', rate: '0' },
    { upTo: '5000000', rate: '0.20' },
    { upTo: null, rate: '0.10' },
  ],
  mode: 'marginal',
  annualCap: '3500000',
};
const unpacked = (amount: unknown, pastUnits: unknown): Calls[number] => [
  'unpack',
  { payments: [{ date: '2020-01-01', amount }], rate: '0', valuationDate: '2020-01-01', pastUnits },
  'pastOnly',
];

const capsInLibrary = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../db/library/precedents/pool-mpegla-avc.json'), 'utf8'),
) as { readonly facts: readonly { readonly amount?: { readonly when?: string; readonly cap?: string } }[] };
/** Such years stand in the library as "2005/2006". */
const avcCapOf = (year: number): string | undefined =>
  capsInLibrary.facts.find(({ amount }) => amount?.when?.split('/').includes(String(year)))?.amount?.cap;

/** By vector: the formulas whose answers, in order, are the expected figures. */
const calls: Readonly<Record<string, (inputs: In) => Calls>> = {
  R01: (x) => [
    [
      'top-down',
      { aggregate: product(x['price_usd'], x['margin'], x['share_top10']), own: x['own'], total: x['total'] },
      'rate',
    ],
  ],
  R02: (x) => [
    [
      'multi-mode',
      {
        rates: [x['via_pool_cents'], x['chip_licence_cents'], x['consultant_cents']],
        weights: ['0.333333333333333333', '0.333333333333333333', '0.333333333333333334'],
      },
      'rate',
    ],
  ],
  R03: (x) => [
    [
      'scale',
      {
        comparableRate: x['r_cents'],
        ownerShare: 1,
        comparableShare: 1,
        adjustments: [{ name: 'three times the pool rate', factor: 3 }],
      },
      'rate',
    ],
  ],
  R04: (x) => [['top-down', { aggregate: x['cap'], own: 1, total: x['n_patents'] }, 'rate']],
  R05: (x) => [['regions', { base: x['zone1_usd'], factors: { zone2: x['factor'] } }, 'byRegion.zone2']],
  R06: (x) => [['regions', { base: x['zone1_usd'], factors: { zone2: x['factor'] } }, 'byRegion.zone2']],
  R07: (x) => [asPercent(x['T'], x['price_usd'])],
  R08: (x) => [['top-down', { aggregate: x['T'], own: x['own'], total: x['total'] }, 'rate']],
  R09: (x) => [['top-down', { aggregate: x['T'], own: x['own'], total: x['total'] }, 'rate']],
  R10: (x) => [['regions', { base: x['us'], factors: { row: x['geo'] } }, 'byRegion.row']],
  R11: (x) => [['scale', { comparableRate: x['E'], ownerShare: x['R'], comparableShare: 1 }, 'rate']],
  R12: (x) => [['per-unit', { perUnit: x['rate'], price: x['S'] }, 'percent']],
  R13: (x) => [['per-unit', { perUnit: x['L_usd'], price: x['r'] }, 'percent']],
  R14: (x) => [
    [
      'npv',
      {
        flows: [
          { date: '2020-01-01', amount: x['total_usd'] },
          { date: '2020-01-01', amount: `-${String(x['principal_usd'])}` },
        ],
        rate: '0',
        valuationDate: '2020-01-01',
      },
      'npv',
    ],
  ],
  R15: (x) => [perYear(x['units'], x['r'])],
  R16: (x) => [perYear(11, x['annual_usd']), perYear(5, x['annual_usd']), perYear(6, x['annual_usd'])],
  R17: (x) => [['per-unit', { perUnit: x['L_usd'], price: x['r'] }, 'percent']],
  R18: (x) =>
    many(x['prices'], (price) => ['royalty', { price, percent: x['rate'], baseCap: x['cap'] }, 'perUnit']),
  R19: (x) =>
    many(x['prices'], (price) => ['royalty', { price, percent: x['rate'], baseCap: x['cap'] }, 'perUnit']),
  R20: (x) => many(x['units'], (units) => ['tiers', { ...avc, units }, 'fee']),
  R21: (x) =>
    many(x['years'], (year) => ['tiers', { ...avc, annualCap: avcCapOf(year), units: '1000000000' }, 'fee']),
  R22: (x) => [
    ['regions', { base: x['base'], factors: { 'no logo': '1.10' } }, 'byRegion.no logo'],
    ['regions', { base: x['base'], factors: { 'not compliant': '1.25' } }, 'byRegion.not compliant'],
    ['regions', { base: x['base'], factors: { 'Region 2': '0.5' } }, 'byRegion.Region 2'],
  ],
  R23: (x) => [['per-unit', { perUnit: x['waiver_usd'], price: x['rate'] }, 'percent']],
  R24: (x) => {
    const flows = (x['flows'] as readonly (readonly [string, number])[] | undefined)?.map(
      ([date, amount]) => ({ date, amount }),
    );
    return [
      ...many(x['k'], (rate) => ['npv', { flows, rate, valuationDate: '2011-01-10' }, 'npv'] as const),
      ['implied-rate', { flows, target: 1400, valuationDate: '2011-01-10' }, 'rate'],
    ];
  },
  R25: (x) => [unpacked(x['total_musd'], x['years']), unpacked(x['total_musd'], 4 * Number(x['years']))],
  R26: (x) => {
    const quarterly = new Figure(x['new_musd'] ?? '').dividedBy(4);
    const before = quarterly.dividedBy(new Figure(1).plus(x['increase'] ?? ''));
    return [
      [
        'release',
        { years: [{ units: x['quarters'], rate: quarterly.minus(before).toFixed(20) }] },
        'release',
      ],
    ];
  },
  R27: (x) =>
    many(x['pairs'], (pair) => [
      'release',
      {
        years: [
          { units: pair[0], rate: '0.045' },
          { units: pair[1], rate: '0.052' },
        ],
      },
      'release',
    ]),
  R28: (x) =>
    many(x['NP'], (units) => [
      'tiers',
      {
        units,
        tiers: [
          { upTo: '1', rate: '10000' },
          { upTo: null, rate: '5000' },
        ],
        mode: 'marginal',
      },
      'fee',
    ]),
  R29: (x) => [
    [
      'interest',
      { principal: x['P'], rate: '0.10', days: x['days'], dayCount: '365', compounding: 'none' },
      'interest',
    ],
  ],
  R30: (x) => [
    ['interest', { principal: x['P'], rate: '0.12', years: '0.25', compounding: 'monthly' }, 'interest'],
  ],
  R31: (x) =>
    ['rateA', 'rateB', 'grossByB', 'grossByA'].map((output) => [
      'net',
      { netPayment: x['N'], volumeA: x['V_A'], volumeB: x['V_B'], strengthRatio: x['rho'] },
      output,
    ]),
  R32: (x) => [['share-decay', { own: [x['single'], x['multi']], total: [1, 1] }, 'ratios.1']],
  R33: (x) => [['top-down', { aggregate: 1, own: x['own'], total: x['total'] }, 'share']],
  R34: (x) => [perYear(x['families'], x['lte']), perYear(x['families'], x['nr'])],
};

describe.skipIf(!existsSync(file))(
  'published royalties (skipped where ../shared/vectors is not there)',
  () => {
    const vectors = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[]) : [];

    it('are all reckoned', () => {
      expect(Object.keys(calls).toSorted()).toEqual(vectors.map(({ id }) => id).toSorted());
    });

    it.each(vectors.map((vector) => [vector.id, vector.name, vector] as const))(
      '%s %s',
      (id, _name, { inputs, expected, tolerance }) => {
        const wanted = Object.values(expected).flat();
        const found = (calls[id]?.(inputs as In) ?? []).map(([formula, input, output]) => {
          const reckoned = findFormula(formula)?.run(input);
          if (!reckoned?.ok) throw new Error(`${formula}: ${JSON.stringify(reckoned)}`);
          return output
            .split('.')
            .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], reckoned.value.result);
        });
        expect(found).toHaveLength(wanted.length);
        for (const [index, value] of found.entries())
          expect(
            new Figure(String(value)).minus(String(wanted[index])).abs().lte(tolerance),
            `${String(value)} for ${String(wanted[index])}`,
          ).toBe(true);
      },
    );
  },
);
