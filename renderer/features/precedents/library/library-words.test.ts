import { expect, it } from 'vitest';
import { knownAsOf, sayCompanies } from './library-words.ts';

it('tells up to when the library knows by the latest of its entries', () => {
  expect(knownAsOf([{ asOf: '2026-11-22' }, { asOf: '2026-09-30' }])).toBe('as known in November 2026');
  expect(knownAsOf([])).toBeNull();
});

it('names two companies and counts the others', () => {
  expect(sayCompanies(['Nokia'])).toBe('Nokia');
  expect(sayCompanies(['Nokia', 'Apple'])).toBe('Nokia, Apple');
  expect(sayCompanies(['Optis', 'Unwired Planet', 'Apple'])).toBe('Optis, Unwired Planet, 1 more');
});
