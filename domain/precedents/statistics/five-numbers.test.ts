import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBelow } from '../../decimal.ts';
import { fiveNumbers } from './five-numbers.ts';

const decimals = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);

describe('five numbers', () => {
  it.each([
    ['one', ['7'], ['7', null, '7', null, '7']],
    ['two, with half a cent between', ['0.02', '0.01'], ['0.01', null, '0.015', null, '0.02']],
    ['three, of which there are no quarters', ['3', '1', '2'], ['1', null, '2', null, '3']],
    ['four', ['1', '2', '3', '10'], ['1', '1.5', '2.5', '6.5', '10']],
    ['five: the median belongs to neither half', ['1', '2', '3', '4', '10'], ['1', '1.5', '3', '7', '10']],
    [
      'long figures, to the cent',
      ['1041642161.25', '1041642161.26'],
      ['1041642161.25', null, '1041642161.255', null, '1041642161.26'],
    ],
  ] as const)('of %s', (_what, values, [minimum, lowerQuartile, median, upperQuartile, maximum]) => {
    expect(fiveNumbers(values)).toEqual({ minimum, lowerQuartile, median, upperQuartile, maximum });
  });

  it('rise, and do not ask for the order of the values', () => {
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 4, maxLength: 30 }), fc.integer(), (values, seed) => {
        const five = fiveNumbers(values);
        const inOrder = [five.minimum, five.lowerQuartile, five.median, five.upperQuartile, five.maximum];
        const steps = inOrder.slice(1).map((value, index) => isBelow(value ?? '', inOrder[index] ?? ''));
        expect(steps).toEqual([false, false, false, false]);
        const turned = Math.abs(seed) % values.length;
        expect(fiveNumbers([...values.slice(turned), ...values.slice(0, turned)].toReversed())).toEqual(five);
      }),
    );
  });

  it('are none of nothing', () => {
    expect(() => fiveNumbers([])).toThrow('no values');
  });
});
