import type { FieldValues, ValueBasis } from './stated.ts';
import type { Field, TermDefinition } from './term.ts';
import type { KindName, ValueOf } from './values/value-kinds.ts';

const party = { localName: null, localLanguage: null, seat: null };

export const samples: { readonly [K in KindName]: (field: Field) => ValueOf<K> } = {
  choice: (field) => field.options?.[0]?.value ?? '',
  // all but the last: one choice of a set may exclude the others
  set: (field) => field.options?.slice(0, -1).map((option) => option.value) ?? [],
  parties: () => [
    { side: 'A', name: 'Alpha', ...party },
    { side: 'B', name: 'Beta', ...party, localName: '贝塔', localLanguage: 'zh-Hans' },
  ],
  territory: () => ({ scope: 'worldwide-except', countries: ['CN', 'IN'] }),
  standards: () => ['LTE (4G)', 'NR (5G)'],
  products: () => ['smartphones', 'tablets'],
  date: () => '2017-07-05',
  duration: () => ({ count: 5, unit: 'years' }),
  money: () => ({ amount: '1250000.50', currency: 'EUR' }),
  percent: () => '3.25',
  count: () => '100000',
  currency: () => 'EUR',
  'region-factors': () => ({
    lines: [
      { region: 'major markets', countries: [], percent: '100' },
      { region: 'other markets', countries: ['CN', 'IN'], percent: '61.42' },
    ],
  }),
  'rate-schedule': () => ({
    currency: 'USD',
    lines: [
      {
        standard: 'NR (5G)',
        product: 'smartphones',
        region: null,
        rate: { basis: 'percent', percent: '1.151' },
        baseFloor: '100',
        baseCap: '400',
        unitFloor: '0.5',
        unitCap: '3',
        tiers: {
          mode: 'marginal',
          steps: [
            { above: '1000000', rate: '1' },
            { above: '5000000', rate: '0.9' },
          ],
        },
      },
    ],
    annualCap: '3500000',
    annualMinimum: '100000',
  }),
  'payment-schedule': () => ({
    currency: 'USD',
    instalments: [
      { due: '2018-01-31', amount: '100' },
      { due: '2019-01-31', amount: '200.25' },
    ],
  }),
  'patent-list': () => ['A'],
  litigation: () => [{ court: 'High Court', number: 'HP-1', title: 'Alpha v Beta' }],
  'yes-no': () => true,
  text: () => 'some words',
};

/** A value in every field of a term, for tests that must hold whatever the term. */
export function sampleValues(term: TermDefinition, basis: ValueBasis): FieldValues {
  return Object.fromEntries(
    Object.entries(term.fields).map(([key, field]) => [key, { basis, value: samples[field.kind](field) }]),
  );
}
