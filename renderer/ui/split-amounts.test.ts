import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitAmounts } from './split-amounts.ts';

const whole = (text: string) => splitAmounts(text).flatMap(({ words, isWhole }) => (isWhole ? [words] : []));

it.each([
  ['limited to EUR 15,000,000 a year', ['EUR 15,000,000']],
  ['China 70 %; India 60.5 %.', ['70 %', '60.5 %']],
  ['USD 0.70, then USD 1,000.', ['USD 0.70', 'USD 1,000']],
  ['the FUEUR 5 and 3 years', []],
])('%s', (text, expected) => {
  expect(whole(text)).toEqual(expected);
});

it('loses nothing', () => {
  const words = fc
    .array(fc.constantFrom('EUR ', '15', ',', '70 %', ' ', 'x', '.'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(words, (text) => {
      expect(
        splitAmounts(text)
          .map((piece) => piece.words)
          .join(''),
      ).toBe(text);
    }),
  );
});
