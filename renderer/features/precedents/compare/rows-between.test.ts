import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsBetween } from './rows-between.ts';

it('draws the rows that reach into the view, and says how much is left out around them', () => {
  expect(rowsBetween([30, 30, 30, 30, 30], { from: 45, to: 90 }, -1)).toEqual({
    inSight: [
      { index: 1, gap: 30 },
      { index: 2, gap: 0 },
    ],
    rest: 60,
  });
});

it('keeps the row that has the focus, far out of sight', () => {
  expect(rowsBetween([30, 30, 30, 30, 30], { from: 0, to: 20 }, 3)).toEqual({
    inSight: [
      { index: 0, gap: 0 },
      { index: 3, gap: 60 },
    ],
    rest: 30,
  });
});

it('is as high as all rows together, whatever is drawn', () => {
  const height = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(
      fc.array(height, { maxLength: 120 }),
      fc.integer({ min: -200, max: 9000 }),
      fc.integer({ min: 1, max: 1200 }),
      fc.integer({ min: -1, max: 130 }),
      (heights, from, length, kept) => {
        const { inSight, rest } = rowsBetween(heights, { from, to: from + length }, kept);
        const drawn = inSight.reduce((sum, { index, gap }) => sum + gap + (heights[index] ?? 0), rest);
        expect(drawn).toBe(heights.reduce((sum, one) => sum + one, 0));
      },
    ),
  );
});
