import { expect, it } from 'vitest';
import { findTerm } from '../terms/catalogue.ts';
import type { FieldValues } from '../terms/stated.ts';
import { amountSchema } from './amount.ts';
import { aFact, aKnown } from './precedent.fixture.ts';
import { precedentStatements } from './statements.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });

function wordsOf(key: string, fields: FieldValues, amount: object): readonly string[] {
  const term = findTerm(key);
  if (!term) throw new Error(`no term ${key}`);
  const fact = aFact({ terms: { [key]: fields }, amount: amountSchema.parse({ unit: 'total', ...amount }) });
  return precedentStatements(aKnown({ facts: [fact] }), term).map(({ words }) => words);
}

it('marks a typed price that a later decision set aside, and none in force', () => {
  const upFront = { upFront: stated({ amount: '5', currency: 'EUR' }) };
  const five = { amount: '5', currency: 'EUR' };
  expect(wordsOf('consideration', upFront, { ...five, standing: 'superseded' })).toEqual([
    'EUR 5 (set aside or replaced by a later decision)',
  ]);
  expect(wordsOf('consideration', upFront, five)).toEqual(['EUR 5']);
});

it('marks neither what is no price nor the percentage beside the sum of it', () => {
  const sum = { amount: '46', currency: 'USD', standing: 'superseded' };
  const interest = { form: stated('yearly'), percent: stated('4') };
  expect(wordsOf('late-interest', interest, sum)).toEqual(['fixed rate a year', '4 %']);
  const rate = { ...sum, unit: 'pct-per-year', amount: '4', currency: null };
  expect(wordsOf('late-interest', interest, rate)).toEqual([
    'fixed rate a year',
    '4 % (set aside or replaced by a later decision)',
  ]);
});
