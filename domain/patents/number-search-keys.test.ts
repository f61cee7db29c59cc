import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberSearchKeys } from './number-search-keys.ts';

describe('what a person types to find a number', () => {
  it.each([
    ['EP 2345678', 'EP2345678'],
    ['ep2345678b1', 'EP2345678'],
    ['us 8,765,432 b2', 'US8765432'],
    ['2015/0034567', 'US2015034567'],
    ['US 2015/0034567 A1', 'US2015034567'],
    ['PCT/KR2011/004321', 'WO/2011/KR4321'],
    ['WO2011KR4321', 'WO/2011/KR4321'],
    ['13/456,789', 'US/13/456789'],
    ['US201213456789', 'US/13/456789'],
    ['2011-123456', 'JP/2011/123456'],
    ['2011-123456', 'JP2011123456'],
    ['10-2011-7012345', 'KR/2011/7012345'],
    ['特開2011-123456', 'JP2011123456'],
    ['345678', 'EP0345678'],
    ['20140020570', 'US2014020570'],
  ])('%s is looked up as %s', (text, key) => {
    expect(numberSearchKeys(text).exact).toContain(key);
  });

  it.each([
    ['EP23456', 'EP23456'],
    ['US20140020', 'US2014020'],
    ['us 13/456', 'US/13/456'],
    ['US 2015/003', 'US201503'],
    ['WO 2011/0123', 'WO20110123'],
    ['PCT/KR2011/0043', 'WO/2011/KR43'],
    ['JP2011-1234', 'JP/2011/1234'],
    ['KR 10-2011-701', 'KR/2011/701'],
  ])('%s begins %s', (text, prefix) => {
    expect(numberSearchKeys(text).prefixes).toContain(prefix);
  });

  it('takes digits without an office for the beginning of a serial', () => {
    expect(numberSearchKeys('8765432')).toEqual({ exact: [], prefixes: [], serialPrefix: '8765432' });
    expect(numberSearchKeys('8,765,432 B2').serialPrefix).toBe('8765432');
    expect(numberSearchKeys('2015/0034567').serialPrefix).toBe('2015034567');
    expect(numberSearchKeys('EP 2345678').serialPrefix).toBeNull();
  });

  it.each([
    ['d654321', 'D654321'],
    ['I576827', 'I576827'],
    ['RE4567', 'RE4567'],
    ['PI0818470-4', 'PI0818470'],
    ['H10-75478', 'H1075478'],
    ['S59-012255', 'S5912255'],
  ])('takes the series letter of %s for the beginning of a serial', (text, serial) => {
    expect(numberSearchKeys(text).serialPrefix).toBe(serial);
  });

  it.each([
    'S2-1812345',
    'RP-201234',
    '',
    'radio base station',
    'LTE',
    'a1',
    '5G',
    'TS 36.300 and more words than any number would have',
  ])('finds no number in "%s"', (text) => {
    expect(numberSearchKeys(text)).toEqual({ exact: [], prefixes: [], serialPrefix: null });
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(numberSearchKeys(text).exact.length).toBeLessThan(5);
      }),
    );
  });
});
