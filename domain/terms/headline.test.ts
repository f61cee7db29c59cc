import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { allFacts } from './every-combination.fixture.ts';
import { valuesInForce } from './fields-in-force.ts';
import { headlineOf } from './headline.ts';
import { sampleValues } from './sample-values.fixture.ts';
import type { FieldValues } from './stated.ts';
import type { TermDefinition } from './term.ts';

const names = { A: 'Alpha', B: 'Beta' };

const termOf = (key: string): TermDefinition => {
  const term = catalogue.find((entry) => entry.key === key);
  if (!term) throw new Error(`no term ${key}`);
  return term;
};
const headline = (key: string, values: Readonly<Record<string, unknown>>): string | null =>
  headlineOf(
    termOf(key),
    Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { basis: 'stated', value }])),
    names,
  );

describe.each(catalogue.map((term) => [term.key, term] as const))('%s', (_, term) => {
  it('says something as soon as anything is stated, whatever that is, and nothing before', () => {
    for (const facts of allFacts(term)) {
      expect(headlineOf(term, {}, names, facts)).toBeNull();
      const all = valuesInForce(term, sampleValues(term, 'stated'), facts);
      const alone = Object.entries(all)
        .map(([key, value]): FieldValues => valuesInForce(term, { [key]: value }, facts))
        .filter((values) => Object.keys(values).length > 0);
      for (const values of alone) expect(headlineOf(term, values, names, facts)).toMatch(/\S/);
      expect(headlineOf(term, all, names, facts)).toMatch(/\S/);
    }
  });

  it('names only fields of its own as the most telling', () => {
    for (const key of term.headline ?? []) expect(Object.keys(term.fields)).toContain(key);
  });

  it('counts every time in its usual unit', () => {
    for (const field of Object.values(term.fields))
      expect(field.unit === undefined).toBe(field.kind !== 'duration');
  });
});

it.each([
  ['term', { form: 'fixed', length: { count: 3, unit: 'years' } }, '3 years'],
  ['capture-period', { counts: 'priority', until: '2029-12-31' }, '31 December 2029'],
  ['capture-period', { counts: 'priority', end: 'term' }, 'until the end of the term'],
  ['governing-law', { conflictRules: false }, 'Conflict-of-law rules excluded: no'],
])('%s is told by %j', (key, values, words) => {
  expect(headline(key, values)).toBe(words);
});

const line = {
  standard: 'NR (5G)',
  product: 'smartphones',
  region: null,
  rate: { basis: 'per-unit', amount: '2.50' },
  baseFloor: null,
  baseCap: null,
  unitFloor: null,
  unitCap: '3',
  tiers: null,
};
const rates = { currency: 'EUR', annualCap: null, annualMinimum: null };

it('tells a rate by its figure, and several by the first of them', () => {
  const mode = termOf('rate').fields['mode']?.options?.[0]?.value;
  expect(headline('rate', { royaltyB: { ...rates, lines: [line] }, mode })).toBe('EUR 2.50 per unit');
  expect(headline('rate', { royaltyB: { ...rates, lines: [line, line, line] } })).toBe(
    'NR (5G), smartphones: EUR 2.50 per unit, and 2 more',
  );
});

it('tells dated payments by their sum, and how well a value is known', () => {
  const amounts = {
    currency: 'EUR',
    instalments: [
      { due: '2027-06-30', amount: '10000000' },
      { due: '2028-06-30', amount: '5000000' },
    ],
  };
  expect(headline('balancing-payment', { form: 'net-fixed', amounts })).toBe('EUR 15,000,000 in 2 payments');
  const length = { basis: 'illustrative', value: { count: 5, unit: 'years' } } as const;
  const form = { basis: 'stated', value: 'fixed' } as const;
  expect(headlineOf(termOf('term'), { form, length }, names)).toBe('5 years (illustrative)');
  expect(headlineOf(termOf('term'), { form, length: { basis: 'undisclosed' } }, names)).toBe('undisclosed');
});
