import { describe, expect, it } from 'vitest';
import { catalogue } from '../terms/catalogue.ts';
import { samples } from '../terms/sample-values.fixture.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import { isSideBound, isSwapped, orientationOf, orientationOfRound, swapSides } from './orientation.ts';
import { aFact, aPrecedent } from './precedent.fixture.ts';

const stated = (value: unknown): Stated<unknown> => ({ basis: 'stated', value });
const sheet = (...terms: readonly (readonly [string, FieldValues])[]) =>
  terms.map(([key, fields]) => ({ key, fields }));
const oneWay = (direction: string) => sheet(['grant-direction', { direction: stated(direction) }]);
const paidBy = (payer: string) =>
  sheet(['grant-direction', { direction: stated('cross') }], ['consideration', { payer: stated(payer) }]);

describe('the net licensor', () => {
  it.each([
    ['the only one that grants', oneWay('b-to-a'), 'B'],
    ['the one that is paid', paidBy('B'), 'A'],
    ['nobody while both pay', paidBy('both'), null],
    ['nobody in a cross-licence without payer', oneWay('cross'), null],
    [
      'nobody where the payer is undisclosed',
      sheet(['consideration', { payer: { basis: 'undisclosed' } }]),
      null,
    ],
    ['the one that the balance is paid to', sheet(['balancing-payment', { payer: stated('A') }]), 'B'],
  ])('is %s', (_what, terms, side) => {
    expect(orientationOfRound(terms, { A: 'Ada', B: 'Bea' }).netLicensor).toBe(side);
  });

  it('is Party A of an entry whose direction says so, unless its values say otherwise', () => {
    expect(orientationOf(aPrecedent()).netLicensor).toBe('A');
    expect(orientationOf(aPrecedent({ direction: 'cross' })).netLicensor).toBeNull();
    const facts = [aFact({ terms: { consideration: { payer: stated('A') } } })];
    expect(orientationOf(aPrecedent({ facts })).netLicensor).toBe('B');
  });
});

describe('which side of a precedent is which of a round', () => {
  const names = (A: string, B: string) => ({ A, B });

  it.each([
    ['the same two companies', names('Bea Corporation', 'Ada Oy'), paidBy('A'), 'one-way', true],
    ['the same two companies, the other one paying', names('Ada', 'Bea'), paidBy('A'), 'one-way', false],
    ['licensors', names('Cleo', 'Dora'), paidBy('A'), 'one-way', true],
    [
      'licensors, before a company that is on the other side',
      names('Bea', 'Cleo'),
      paidBy('B'),
      'one-way',
      false,
    ],
    ['one company', names('Cleo', 'Ada Technologies'), oneWay('cross'), 'cross', true],
    ['nothing', names('Cleo', 'Dora'), oneWay('cross'), 'cross', null],
  ] as const)('is told by %s', (_what, parties, terms, direction, swapped) => {
    const [precedent, round] = [orientationOf(aPrecedent({ direction })), orientationOfRound(terms, parties)];
    expect([isSwapped(precedent, round), isSwapped(round, precedent)]).toEqual([swapped, swapped]);
  });
});

describe('exchanging the sides of a value', () => {
  const everyField = catalogue.flatMap((term) =>
    Object.entries(term.fields).map(([key, field]) => [term.key, key, term, field] as const),
  );

  it.each(everyField)(
    '%s, %s: twice is once, and what is of no side stays as it is',
    (_term, key, term, field) => {
      const values = [...(field.options ?? []).map(({ value }) => value), samples[field.kind](field)];
      for (const value of values) {
        const before = stated(field.kind === 'set' && typeof value === 'string' ? [value] : value);
        const swapped = swapSides(term, key, before);
        const back = swapped && swapSides(term, swapped.field, swapped.value);
        expect([null, { field: key, value: before }]).toContainEqual(back);
        const isKept = isSideBound(term, key, before) || JSON.stringify(swapped) === JSON.stringify(back);
        expect(isKept).toBe(true);
      }
    },
  );
});
