import { expect, it } from 'vitest';
import { scaleOver } from './scale-over.ts';

it('spreads figures between the lowest and the highest', () => {
  const at = scaleOver(['2.5', '5', '10']);
  expect(['2.5', '6.25', '10'].map(at)).toEqual([0, 50, 100]);
});

it('puts figures that are all alike in the middle', () => {
  expect(scaleOver(['1700000000', '1700000000'])('1700000000')).toBe(50);
});
