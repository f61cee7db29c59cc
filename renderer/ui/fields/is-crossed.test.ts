import { expect, it } from 'vitest';
import { isCrossed, isNotAbove } from './is-crossed.ts';

it.each([
  ['3', '1', true],
  ['10', '9.99', true],
  ['1', '1', false],
  ['1', '10', false],
  [null, '1', false],
  ['1', 'x', false],
])('floor %s and cap %s: crossed is %s', (floor, cap, isIt) => {
  expect(isCrossed(floor, cap)).toBe(isIt);
});

it.each([
  [undefined, '1', false],
  ['10', '9', true],
  ['10', '10', true],
  ['9', '10', false],
  ['9', '', false],
])('a step at %s and then one at %s: not above is %s', (before, step, isIt) => {
  expect(isNotAbove(before, step)).toBe(isIt);
});
