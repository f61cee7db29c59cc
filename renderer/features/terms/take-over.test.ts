import { expect, it } from 'vitest';
import type { FieldValues } from '../../../domain/terms/stated.ts';
import { takeOver } from './take-over.ts';

const says = (values: Readonly<Record<string, string>>): FieldValues =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { basis: 'stated', value }]));
const nothing: ReadonlySet<string> = new Set();

it('takes what was changed, added and removed elsewhere', () => {
  const was = says({ a: 'one', b: 'two', c: 'three' });
  expect(takeOver(was, was, says({ a: 'uno', c: 'three', d: 'four' }), nothing)).toEqual(
    says({ a: 'uno', c: 'three', d: 'four' }),
  );
});

it('keeps the very field that is being typed in, and takes the others', () => {
  const draft = says({ a: 'typ', b: 'two' });
  const now = says({ a: 'uno', b: 'due' });
  expect(takeOver(draft, says({ a: 'one', b: 'two' }), now, new Set(['a']))).toEqual(
    says({ a: 'typ', b: 'due' }),
  );
});

it('is the very same draft when nothing changed elsewhere', () => {
  const draft = says({ a: 'typed' });
  expect(takeOver(draft, says({ a: 'one' }), says({ a: 'one' }), nothing)).toBe(draft);
});
