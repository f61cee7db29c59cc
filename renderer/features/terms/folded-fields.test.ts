import { expect, it } from 'vitest';
import type { Field } from '../../../domain/terms/term.ts';
import { fieldsToFold } from './folded-fields.ts';

const fields = (...names: readonly string[]): readonly (readonly [string, Field])[] =>
  names.map((name) => [name, { kind: 'text', label: name, required: name === 'needed' }]);

it('folds the empty optional fields of a long term, and none of a short one', () => {
  const many = fields('a', 'needed', 'b', 'c', 'd');
  expect([...fieldsToFold(many, { c: { basis: 'undisclosed' } })]).toEqual(['a', 'b', 'd']);
  expect(fieldsToFold(fields('a', 'b', 'c', 'd'), {}).size).toBe(0);
});

it('leaves the first ones of a term that asks for nothing, and never folds one alone', () => {
  expect([...fieldsToFold(fields('a', 'b', 'c', 'd', 'e'), {})]).toEqual(['d', 'e']);
  const said = { basis: 'stated', value: 'x' } as const;
  expect(fieldsToFold(fields('a', 'b', 'c', 'd', 'e'), { a: said, b: said, c: said, d: said }).size).toBe(0);
});
