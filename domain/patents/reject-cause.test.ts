import { expect, it } from 'vitest';
import { causeOf } from './reject-cause.ts';

it.each([
  ['not a number', 'not a number'],
  ['"as filed": not a number', 'not a number'],
  ['"as filed": not a number; "EP1": too short', 'not a number'],
  ['no publication number; application EP20120900303', 'no publication number'],
  ['the row has 39 columns where the table has 40', 'the row has … columns where the table has …'],
])('the cause of %s is %s', (reason, cause) => {
  expect(causeOf(reason)).toBe(cause);
});

it('is short, whatever the reason is', () => {
  expect(causeOf('x'.repeat(5000)).length).toBeLessThan(400);
});
