import { expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../../../domain/shareable/open-deal.fixture.ts';
import { incompleteTerms } from './incomplete-terms.ts';

it('names the terms that lack a value, and no other', () => {
  const open = anOpenDeal([
    aTerm('territory', { territory: { basis: 'stated', value: { scope: 'worldwide', countries: [] } } }),
    aTerm('effective-date', {}),
  ]);
  expect(incompleteTerms(open)).toEqual(['Effective date']);
});

it('what is undisclosed is not lacking', () => {
  expect(incompleteTerms(anOpenDeal([aTerm('territory', { territory: { basis: 'undisclosed' } })]))).toEqual(
    [],
  );
});
