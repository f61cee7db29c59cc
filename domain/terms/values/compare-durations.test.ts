import { expect, it } from 'vitest';
import { isLonger } from './compare-durations.ts';
import type { Duration } from './duration.ts';

const of = (count: number, unit: Duration['unit']): Duration => ({ count, unit });

it.each<[Duration, Duration, boolean]>([
  [of(3, 'years'), of(24, 'months'), true],
  [of(24, 'months'), of(2, 'years'), false],
  [of(2, 'years'), of(24, 'months'), false],
  [of(60, 'days'), of(30, 'days'), true],
  [of(2, 'months'), of(50, 'days'), true],
  // two months may have fewer days than these, or more
  [of(2, 'months'), of(58, 'days'), false],
  [of(60, 'days'), of(2, 'months'), false],
  [of(63, 'days'), of(2, 'months'), true],
])('%j is certainly longer than %j: %s', (one, other, answer) => {
  expect(isLonger(one, other)).toBe(answer);
});
