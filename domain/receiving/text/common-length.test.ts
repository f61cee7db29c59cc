import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonLength } from './common-length.ts';
import { pairLines } from './pair-lines.ts';

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ' '), { maxLength: 140 });

describe('the length of what two lists have in common', () => {
  it('is how many entries pair in order', () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const paired = pairLines(one, other).filter((place) => place !== null).length;
        expect(commonLength(one, other)).toBe(paired);
        expect(commonLength(other, one)).toBe(paired);
      }),
    );
  });

  it('is nothing where one is empty, and all where they are the same', () => {
    const words = Array.from({ length: 100 }, (_, at) => `word ${at}`);
    expect(commonLength([], words)).toBe(0);
    expect(commonLength(words, [])).toBe(0);
    expect(commonLength(words, words)).toBe(100);
  });
});
