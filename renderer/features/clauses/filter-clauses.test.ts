import { expect, it } from 'vitest';
import type { Clause } from '../../../domain/clauses/clause.ts';
import { anyClause, filterClauses, labelsOf } from './filter-clauses.ts';

const clause = (id: string, part: Partial<Clause>): Clause => ({
  id,
  termKey: 'release',
  title: id,
  variant: 'preferred',
  perspective: 'either',
  paragraphs: [{ role: 'body', runs: [{ text: 'Each party releases the other.' }] }],
  tags: [],
  standards: [],
  whenToUse: '',
  isBuiltIn: true,
  ...part,
});
const clauses = [
  clause('late', { termKey: 'general' }),
  clause('last', { variant: 'last-resort', tags: ['stock'] }),
  clause('own', { termKey: 'custom-1', standards: ['5G'] }),
  clause('first', { perspective: 'licensee' }),
];
const ids = (filter: Partial<typeof anyClause>): readonly string[] =>
  filterClauses(clauses, { ...anyClause, ...filter }).map(({ id }) => id);

it('orders clauses as the sheet does, preferred ones first, terms of one’s own last', () => {
  expect(ids({})).toEqual(['first', 'last', 'late', 'own']);
});

it('finds by words of any part, by variant, by side, and by tag or standard', () => {
  expect(ids({ words: 'RELEASES last' })).toEqual(['last']);
  expect(ids({ variant: 'last-resort' })).toEqual(['last']);
  expect(ids({ perspective: 'licensee' })).toEqual(['first']);
  expect(ids({ label: '5G' })).toEqual(['own']);
  expect(labelsOf(clauses)).toEqual(['5G', 'stock']);
});
