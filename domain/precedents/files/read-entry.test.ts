import { describe, expect, it } from 'vitest';
import { aFact, aPrecedent } from '../precedent.fixture.ts';
import { readEntry } from './read-entry.ts';

const entry = (parts: Readonly<Record<string, unknown>>) => ({ ...aPrecedent(), ...parts });
const withFact = (parts: Readonly<Record<string, unknown>>) => entry({ facts: [{ ...aFact(), ...parts }] });

describe('readEntry', () => {
  it('takes a sound entry, with the mark that it is confidential', () => {
    expect(readEntry(entry({ confidential: true }))).toEqual({
      id: 'ada-bea-2001',
      title: 'Ada - Bea (2001)',
      precedent: aPrecedent(),
      isConfidential: true,
      issues: [],
      kept: [],
    });
  });

  it.each([
    ['no entry', 7, '', 'An entry has parts with names, such as id and title.'],
    ['a title that is missing', entry({ title: undefined }), 'title', 'This is missing.'],
    ['an id of other signs', entry({ id: 'Ada & Bea' }), 'id', 'An id has small letters'],
    ['an id that names a round', entry({ id: 'round-2' }), 'id', 'In a comparison, this names a round.'],
    [
      'an unknown choice',
      entry({ kind: 'lawsuit' }),
      'kind',
      '"lawsuit" is not one of the choices: bilateral-deal,',
    ],
    ['a day that is none', entry({ asOf: '23.11.2026' }), 'asOf', 'Write a day, such as 2017-07-05.'],
    ['a figure that is no text', entry({ termYears: 7 }), 'termYears', 'Write this as text'],
    ['a list that is none', entry({ standards: 'LTE' }), 'standards', 'Write a list.'],
    [
      'a source without a title',
      entry({ sources: [{ ...aPrecedent().sources[0], title: '' }] }),
      'sources.0.title',
      'A source needs a title.',
    ],
    [
      'a percentage over 100',
      withFact({ amount: { amount: '120', unit: 'share' } }),
      'facts.0.amount.amount',
      'A percentage lies between 0 and 100.',
    ],
    [
      'a percentage over 100 in a step',
      withFact({ amount: { unit: 'pct-of-net-sales', tiers: [{ upTo: null, rate: '101' }] } }),
      'facts.0.amount.tiers.0.rate',
      'A percentage lies between 0 and 100.',
    ],
    [
      'an amount without a currency',
      withFact({ amount: { amount: '5', unit: 'up-front' } }),
      'facts.0.amount.currency',
      'Name the currency of the amount.',
    ],
    [
      'a typed amount without a currency',
      withFact({
        terms: {
          consideration: {
            forms: { basis: 'stated', value: ['up-front'] },
            upFront: { basis: 'stated', value: { amount: '5' } },
          },
        },
      }),
      'facts.0.terms.consideration.fields.upFront.currency',
      'This is missing.',
    ],
    [
      'a value of which nobody says how it is known',
      withFact({ terms: { territory: { territory: { value: 'EU' } } } }),
      'facts.0.terms.territory.territory.basis',
      'Say how it is known',
    ],
    [
      'an unknown name in a typed value',
      withFact({
        terms: {
          consideration: {
            forms: { basis: 'stated', value: ['up-front'] },
            upFront: { basis: 'stated', value: { amount: '5', currency: 'EUR', tax: 'net' } },
          },
        },
      }),
      'facts.0.terms.consideration.fields.upFront',
      'tax',
    ],
    [
      'more unknown things than a note can keep',
      entry({ history: 'x'.repeat(20_000) }),
      '',
      'What is unknown in it is longer than a note can keep.',
    ],
    [
      'a relation to itself',
      entry({ related: [{ id: 'ada-bea-2001', kind: 'see-also' }] }),
      'related.0',
      'itself',
    ],
  ])('refuses %s and names the place', (_what, content, path, message) => {
    const { precedent, issues } = readEntry(content);
    expect(precedent).toBeNull();
    expect(issues).toContainEqual({ path, message: expect.stringContaining(message) });
  });

  it('keeps what it has no name for in words, and the rest as it is', () => {
    const strange = JSON.parse(
      JSON.stringify(
        entry({
          rating: 5,
          sources: [{ ...aPrecedent().sources[0], isbn: '1' }],
          facts: [
            {
              ...aFact(),
              page: { from: 3 },
              amount: { amount: '5', currency: 'EUR', unit: 'total', tax: 'net' },
              terms: {
                escrow: { agent: { basis: 'stated', value: 'Cy' } },
                dismissals: { apology: { basis: 'undisclosed' } },
              },
            },
          ],
        }),
      ).replace('"rating"', '"__proto__":{"polluted":true},"rating"'),
    );
    const { precedent, issues, kept } = readEntry(strange);
    expect(issues).toEqual([]);
    expect(precedent?.facts).toMatchObject([{ terms: { dismissals: {} }, amount: { amount: '5' } }]);
    expect(kept).toEqual(
      expect.arrayContaining([
        { factId: null, words: '__proto__ = {"polluted":true}' },
        { factId: null, words: 'rating = 5' },
        { factId: null, words: 'sources.0.isbn = 1' },
        { factId: 'f1', words: 'page = {"from":3}' },
        { factId: 'f1', words: 'amount.tax = net' },
        { factId: 'f1', words: 'terms.escrow = {"agent":{"basis":"stated","value":"Cy"}}' },
        { factId: 'f1', words: 'terms.dismissals.apology = {"basis":"undisclosed"}' },
      ]),
    );
    expect(kept).toHaveLength(7);
    expect(Object.keys({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('stores typed values as a term sheet does', () => {
    const named = (name: string) => ({
      parties: {
        parties: {
          basis: 'stated',
          value: [
            { side: 'A', name, localName: null, localLanguage: null, seat: null },
            { side: 'B', name: 'Bea', localName: null, localLanguage: null, seat: null },
          ],
        },
      },
    });
    const { precedent } = readEntry(withFact({ terms: named(' Ada ') }));
    expect(precedent?.facts[0]?.terms).toEqual(named('Ada'));
  });
});
