import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepIdentity } from './keep-identity.ts';

it('is equal to what came, whatever was there before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(keepIdentity(before, after)).toEqual(after);
    }),
  );
});

it('is the very same object where nothing changed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(keepIdentity(value, structuredClone(value))).toBe(value);
    }),
  );
});

it('keeps the terms that did not change, also those that moved', () => {
  const before = {
    terms: [
      { key: 'a', fields: { x: 1 } },
      { key: 'b', fields: { x: 2 } },
    ],
    number: 1,
  };
  const after = {
    terms: [
      { key: 'c', fields: {} },
      { key: 'a', fields: { x: 9 } },
      { key: 'b', fields: { x: 2 } },
    ],
    number: 1,
  };
  const kept = keepIdentity(before, after);
  expect(kept).toEqual(after);
  expect(kept.terms[2]).toBe(before.terms[1]);
  expect(kept.terms[1]).not.toBe(before.terms[0]);
});
