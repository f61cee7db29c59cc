import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonMark, readNumber, readSign, tellMark, type DecimalMark } from './grid-number.ts';

describe('a number as people write it', () => {
  it.each([
    ['1,234.5', 'point', '1234.5'],
    ['1.234,5', 'comma', '1234.5'],
    ['1 234,5', 'comma', '1234.5'],
    ['1\u202F234,5', 'comma', '1234.5'],
    ["1'234.5", 'point', '1234.5'],
    ['1’234’567.50', 'point', '1234567.5'],
    ['1,234,567', 'point', '1234567'],
    ['1.234.567', 'comma', '1234567'],
    ['12,34,567.50', 'point', '1234567.5'],
    ['0.125', 'point', '0.125'],
    ['0,125', 'comma', '0.125'],
    ['12.5', 'point', '12.5'],
    ['1234.567', 'point', '1234.567'],
  ] as const)('reads %s with its own marks', (written, mark, value) => {
    const { text } = readSign(written);
    expect([tellMark(text), readNumber(text, mark)]).toEqual([mark, value]);
  });

  it.each(['1.234', '1,234', '12,500'])('does not guess %s', (text) => {
    expect([tellMark(text), commonMark([text, '7'])]).toEqual(['either', undefined]);
    expect(readNumber(text, 'point')).not.toBe(readNumber(text, 'comma'));
  });

  it.each(['n/a', 'tbd', '1,23,4', '1.2.3', '12k', '', '1,234.5.6', '1 23', '1e6'])(
    'has no number for %j',
    (text) => {
      expect(tellMark(text)).toBeUndefined();
    },
  );

  it('tells one open number by another of its column, and no two that contradict', () => {
    expect(commonMark(['1.234', '1.234,5'])).toBe('comma');
    expect(commonMark(['1,234', '99.95'])).toBe('point');
    expect(commonMark(['99.95', '99,95'])).toBeUndefined();
    expect(commonMark(['1000', '1 000'])).toBe('point');
  });

  it('sees what is below zero in every way of writing it', () => {
    for (const written of ['-5', '(5)', '−5', '- 5'])
      expect(readSign(written)).toEqual({ isNegative: true, text: '5' });
  });

  it('reads back whatever was written in a style', () => {
    const styles: readonly (readonly [thousands: string, decimals: string, DecimalMark])[] = [
      [',', '.', 'point'],
      ['.', ',', 'comma'],
      [' ', ',', 'comma'],
      ["'", '.', 'point'],
    ];
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...styles),
        (whole, cents, [thousands, decimals, mark]) => {
          const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, thousands);
          const places = String(cents).padStart(2, '0').replace(/0+$/, '');
          const written = `${grouped}${decimals}${String(cents).padStart(2, '0')}`;
          expect(readNumber(written, mark)).toBe(places === '' ? String(whole) : `${whole}.${places}`);
        },
      ),
    );
  });
});
