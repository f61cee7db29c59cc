import { expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../shareable/open-deal.fixture.ts';
import { stated } from './check-sheet.fixture.ts';
import { licenceTermOf } from './licence-term.ts';

const effective = aTerm('effective-date', { effective: stated('2017-07-05') });

it('runs from the effective date for the length that is stated', () => {
  const term = aTerm('term', { form: stated('fixed'), length: stated({ count: 5, unit: 'years' }) });
  expect(licenceTermOf(anOpenDeal([effective, term]).round)).toEqual({
    from: '2017-07-05',
    to: '2022-07-04',
  });
});

it('is none where a day is missing', () => {
  expect(licenceTermOf(anOpenDeal([effective]).round)).toBeNull();
  expect(
    licenceTermOf(anOpenDeal([aTerm('term', { length: stated({ count: 5, unit: 'years' }) })]).round),
  ).toBeNull();
});
