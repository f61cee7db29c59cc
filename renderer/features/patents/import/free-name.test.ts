import { expect, it } from 'vitest';
import { freeName } from './free-name.ts';

it('keeps a name that is free and numbers one that is taken, whatever its capitals', () => {
  expect(freeName('Nokia', ['Xiaomi'])).toBe('Nokia');
  expect(freeName('Nokia', ['nokia'])).toBe('Nokia (2)');
  expect(freeName('Nokia (2)', ['Nokia', 'Nokia (2)'])).toBe('Nokia (3)');
});
