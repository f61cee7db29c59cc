import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { consideration } from './catalogue/consideration.ts';
import { term } from './catalogue/term.ts';
import { diffTerm } from './diff-term.ts';
import { sampleValues } from './sample-values.fixture.ts';
import type { FieldValues } from './stated.ts';

const names = { A: 'Alpha', B: 'Beta' };
const upFront = (amount: string, currency = 'USD'): FieldValues => ({
  forms: { basis: 'stated', value: ['up-front'] },
  upFront: { basis: 'stated', value: { amount, currency } },
});

describe('the typed difference of a term', () => {
  it.each(catalogue.map((entry) => [entry.key, entry] as const))(
    '%s: is empty for equal values and full from nothing',
    (_key, entry) => {
      const values = sampleValues(entry, 'stated');
      expect(diffTerm(entry, values, values, names)).toEqual([]);
      expect(
        diffTerm(entry, {}, values, names).every((change) => change.before === null && change.after !== null),
      ).toBe(true);
    },
  );

  it('says how far an amount moved, exactly', () => {
    expect(diffTerm(consideration, upFront('1000000.10'), upFront('800000.08'), names)).toEqual([
      {
        field: 'upFront',
        label: 'Up-front payment',
        before: 'USD 1,000,000.10',
        after: 'USD 800,000.08',
        delta: { absolute: '-200000.02', percent: '-20' },
        parts: [],
        trend: null,
      },
    ]);
  });

  it('compares no amounts of two currencies', () => {
    expect(diffTerm(consideration, upFront('1'), upFront('1', 'EUR'), names)[0]?.delta).toBeNull();
  });

  it('tells a value that was published from one that was not', () => {
    const [change] = diffTerm(
      consideration,
      upFront('1'),
      { ...upFront('1'), upFront: { basis: 'undisclosed' } },
      names,
    );
    expect(change).toMatchObject({ before: 'USD 1', after: 'undisclosed', delta: null });
  });

  it('knows a value that is kept but no longer part of the sheet', () => {
    const free = { ...upFront('1'), forms: { basis: 'stated' as const, value: ['royalty-free'] } };
    expect(diffTerm(consideration, upFront('1'), free, names)).toContainEqual(
      expect.objectContaining({ field: 'upFront', before: 'USD 1', after: null }),
    );
  });

  it('knows years from months', () => {
    const of = (count: number, unit: string): FieldValues => ({
      form: { basis: 'stated', value: 'fixed' },
      length: { basis: 'stated', value: { count, unit } },
    });
    expect(diffTerm(term, of(5, 'years'), of(7, 'years'), names)[0]?.delta).toEqual({
      absolute: '+2',
      percent: '+40',
    });
    expect(diffTerm(term, of(5, 'years'), of(60, 'months'), names)[0]?.delta).toBeNull();
  });
});
