import { describe, expect, it } from 'vitest';
import { checkPrecedent } from './check-precedent.ts';
import { aFact, aPrecedent } from './precedent.fixture.ts';

const issuesOf = (content: unknown) => {
  const checked = checkPrecedent(content);
  return checked.ok || checked.error.code !== 'invalid-input'
    ? []
    : checked.error.issues.map(({ path }) => path);
};

describe('checkPrecedent', () => {
  it('takes an entry whose values are the catalogue’s', () => {
    expect(checkPrecedent(aPrecedent())).toEqual({ ok: true, value: aPrecedent() });
  });

  it.each([
    ['an unknown key', { ...aPrecedent(), rating: 5 }, ''],
    [
      'a source without a title',
      { ...aPrecedent(), sources: [{ ...aPrecedent().sources[0], title: ' ' }] },
      'sources.0.title',
    ],
    ['a source that nobody cites', aPrecedent({ facts: [] }), 'sources'],
    ['a source that is not described', aPrecedent({ sources: [] }), 'sources'],
    [
      'a term that the catalogue does not have',
      aPrecedent({ facts: [aFact({ terms: { price: {} } })] }),
      'facts.0.terms.price',
    ],
    [
      'a field that the term does not have',
      factWith('territory', { where: { basis: 'undisclosed' } }),
      'facts.0.terms.territory.fields.where',
    ],
    [
      'an amount without a currency',
      factWith('consideration', {
        forms: { basis: 'stated', value: ['up-front'] },
        upFront: { basis: 'stated', value: { amount: '5' } },
      }),
      'facts.0.terms.consideration.fields.upFront.currency',
    ],
    [
      'a percentage over 100',
      factWith('consideration', { pastShare: { basis: 'stated', value: '120' } }),
      'facts.0.terms.consideration.fields.pastShare',
    ],
    [
      'a value that cannot apply',
      factWith('term', { form: { basis: 'stated', value: 'life' }, length: { basis: 'undisclosed' } }),
      'facts.0.terms.term.length',
    ],
  ])('refuses %s and names it', (_what, content, path) => {
    expect(issuesOf(content)).toContain(path);
  });

  it('lets one fact tell the form of payment and another the amount', () => {
    const facts = [
      aFact({ terms: { consideration: { forms: { basis: 'stated', value: ['up-front'] } } } }),
      aFact({ id: 'f2', terms: { consideration: { upFront: { basis: 'undisclosed' } } } }),
    ];
    expect(checkPrecedent(aPrecedent({ facts })).ok).toBe(true);
  });
});

function factWith(term: string, values: Readonly<Record<string, unknown>>): unknown {
  return { ...aPrecedent(), facts: [{ ...aFact(), terms: { [term]: values } }] };
}
