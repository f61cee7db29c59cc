import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deltaOf, formatDecimal, sumDecimals } from './decimal.ts';

describe('decimals as text', () => {
  it.each([
    ['1041642161.25', '1,041,642,161.25'],
    ['0', '0'],
    ['999', '999'],
    ['-1000', '-1,000'],
    ['0.000000000001', '0.000000000001'],
  ])('formats %s as %s', (text, words) => expect(formatDecimal(text)).toBe(words));

  it('keeps every digit of any number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.nat(99), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(formatDecimal(text).replaceAll(',', '')).toBe(text);
      }),
    );
  });

  it('adds without the errors of binary fractions', () => expect(sumDecimals(['0.1', '0.2'])).toBe('0.3'));

  it('has no percentage of zero', () => expect(deltaOf('0', '5')).toEqual({ absolute: '+5', percent: null }));
});
