import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareDecay } from './share-decay.ts';

it('divides the share of each year by that of the first', () => {
  expect(
    shareDecay([
      { year: 2026, own: 100, total: 1000 },
      { year: 2030, own: 60, total: 900 },
      { year: 2034, own: 0, total: 10 },
    ]),
  ).toEqual([
    { year: 2026, share: '0.1', ratio: '1' },
    { year: 2030, share: '0.066666666667', ratio: '0.666666666667' },
    { year: 2034, share: '0', ratio: '0' },
  ]);
});

it('refuses a year of which there is no share', () => {
  const refusals = shareDecay([
    { year: 2026, own: 1, total: 2 },
    { year: 2040, own: 0, total: 0 },
    { year: 2041, own: 3, total: 2 },
    { year: 2042, own: 0.5, total: 2 },
  ]).map((year) => ('refused' in year ? year.refused : ''));
  expect(refusals).toEqual([
    '',
    'nothing is unexpired, so there is no share',
    '3 own ones are more than 2 in total',
    'a count is not a whole number',
  ]);
});

it('refuses every year when there is no first share to measure by', () => {
  expect(
    shareDecay([
      { year: 2026, own: 0, total: 2 },
      { year: 2027, own: 1, total: 2 },
    ]),
  ).toEqual([
    { year: 2026, refused: 'the first year, 2026: the owner has nothing unexpired' },
    { year: 2027, refused: 'the first year, 2026: the owner has nothing unexpired' },
  ]);
  expect(shareDecay([])).toEqual([]);
});

it('begins with one, and stays at one while both counts fall alike', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 5000 }),
      (own, others, factor) => {
        const years = shareDecay([
          { year: 2026, own: own * factor, total: (own + others) * factor },
          { year: 2027, own, total: own + others },
        ]);
        expect(years.map((year) => ('ratio' in year ? year.ratio : null))).toEqual(['1', '1']);
      },
    ),
  );
});
