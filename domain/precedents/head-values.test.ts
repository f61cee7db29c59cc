import { expect, it } from 'vitest';
import { findTerm } from '../terms/catalogue.ts';
import type { KnownPrecedent } from './known-precedent.ts';
import { aFact, aKnown } from './precedent.fixture.ts';
import { precedentStatements } from './statements.ts';

const head = { announced: '2022-03-04', termYears: '5', direction: 'one-way' } as const;

function said(entry: KnownPrecedent, key: string): readonly string[] {
  const term = findTerm(key);
  if (!term) throw new Error(`no term "${key}"`);
  return precedentStatements(entry, term).map(({ words }) => words);
}

it('the head of an entry of our own counts as said, that of the library only by its facts', () => {
  const ours = aKnown(head, { origin: 'ours' });
  expect(said(ours, 'parties')).toEqual(['Ada and Bea']);
  expect(said(ours, 'effective-date')).toEqual(['4 March 2022']);
  expect(said(ours, 'grant-direction')).toEqual(['licence from Ada to Bea']);
  expect(said(ours, 'term')).toEqual(['fixed term', '5 years']);
  expect(said(aKnown(head), 'term')).toEqual([]);
});

it('a fact says more than the head', () => {
  const fact = aFact({ terms: { term: { length: { basis: 'undisclosed' } } } });
  expect(said(aKnown({ ...head, facts: [fact] }, { origin: 'ours' }), 'term')).toEqual([
    'undisclosed',
    'fixed term',
  ]);
});

it('a month or half a year is no day and no length of the catalogue', () => {
  const vague = aKnown({ announced: '2022-03', termYears: '2.5', direction: 'unknown' }, { origin: 'ours' });
  for (const key of ['effective-date', 'term', 'grant-direction']) expect(said(vague, key)).toEqual([]);
});
