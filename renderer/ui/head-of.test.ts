import { expect, it } from 'vitest';
import { headOf } from './head-of.ts';

it('cuts after a whole line', () => {
  expect(headOf('EP1\nEP2\nEP3', 20)).toBe('EP1\nEP2\nEP3');
  expect(headOf('EP1\nEP2\nEP3', 9)).toBe('EP1\nEP2\n');
  expect(headOf('one endless line', 3)).toBe('one');
});
