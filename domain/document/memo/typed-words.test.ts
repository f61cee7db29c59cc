import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Figure, figureText } from '../../economics/figure.ts';
import { cents, moneyWords, percentWords, perUnitWords, signedWords } from './memo-words.ts';
import { typedWords } from './typed-words.ts';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => new Figure(digits.toString()).dividedBy(new Figure(10).pow(places)).toFixed());
const numberIn = (words: string): string => {
  const value = typedWords(words);
  return value?.kind === 'number' ? new Figure(value.text).toFixed() : words;
};

describe('the figure in the words of a cell', () => {
  it('is the one that was written', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const rounded = (value: string, places: number) =>
          new Figure(figureText(new Figure(value), places)).toFixed();
        const two = rounded(text, 2);
        expect(numberIn(cents(text))).toBe(two);
        expect(numberIn(moneyWords('EUR', text))).toBe(two);
        expect(numberIn(perUnitWords('USD', text))).toBe(rounded(text, 6));
        expect(numberIn(percentWords(text))).toBe(rounded(new Figure(text).times(100).toFixed(), 4));
        expect(numberIn(signedWords('EUR', text))).toBe(new Figure(text).isZero() ? 'no change' : two);
      }),
    );
  });

  it.each([
    ['2017-07-05', { kind: 'date', text: '2017-07-05' }],
    ['2027', { kind: 'number', text: '2027' }],
    ['no change', undefined],
    ['EUR', undefined],
    ['1,00', undefined],
    ['12 months', undefined],
    ['EUR 1.00 per unit', undefined],
    ['', undefined],
  ])('of %j is %j', (words, value) => {
    expect(typedWords(words)).toEqual(value);
  });
});
