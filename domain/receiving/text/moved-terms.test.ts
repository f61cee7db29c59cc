import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedTerms } from './moved-terms.ts';

const put = (keys: readonly string[], marked: readonly string[] = []) =>
  keys.map((key) => ({ key, isPut: marked.includes(key) }));

describe('terms that were moved', () => {
  it('are the fewest that explain the order, each before the one that follows it now', () => {
    expect(movedTerms(['a', 'b', 'c', 'd'], put(['a', 'd', 'b', 'c']))).toEqual([{ key: 'd', before: 'b' }]);
    expect(movedTerms(['a', 'b', 'c', 'd'], put(['b', 'c', 'd', 'a']))).toEqual([{ key: 'a', before: null }]);
    expect(movedTerms(['a', 'b', 'c'], put(['x', 'a', 'c']))).toEqual([]);
  });

  it('of two that changed places are the one that is marked so, else the one that came before the other', () => {
    expect(movedTerms(['a', 'b', 'c'], put(['b', 'a', 'c']))).toEqual([{ key: 'b', before: 'a' }]);
    expect(movedTerms(['a', 'b', 'c'], put(['b', 'a', 'c'], ['a']))).toEqual([{ key: 'a', before: 'c' }]);
  });

  it('leave the others in their order', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: 0 }), (after) => {
        const moved = new Set(movedTerms(keys, put(after)).map(({ key }) => key));
        const rest = after.filter((key) => !moved.has(key));
        expect(rest).toEqual(rest.toSorted());
      }),
    );
  });
});
