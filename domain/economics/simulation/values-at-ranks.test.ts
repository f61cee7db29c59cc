import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesAt } from './values-at-ranks.ts';

describe('values at ranks', () => {
  it('are found where all values are the same, or the least that a number can tell apart', () => {
    for (const values of [[7, 7, 7], [0, Number.MIN_VALUE], [1e9], [-0, 0]])
      expect(valuesAt(Float64Array.from(values), [values.length - 1]).get(values.length - 1)).toBe(
        Float64Array.from(values).toSorted().at(-1),
      );
  });

  it('are those that sorting all of them puts there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 300 }),
        fc.array(fc.nat(299), { minLength: 1, maxLength: 9 }),
        (values, wanted) => {
          const ranks = wanted.map((rank) => rank % values.length);
          const sorted = Float64Array.from(values).toSorted();
          const found = valuesAt(Float64Array.from(values), ranks);
          for (const rank of ranks) expect(found.get(rank)).toBe(sorted[rank]);
        },
      ),
    );
  });
});
