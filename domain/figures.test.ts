import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureStyles } from './document/export-options.ts';
import { english, figuresIn } from './figures.ts';

describe('figuresIn', () => {
  it.each([
    ['en-GB', '1 July 2017', '-1,250,000.50'],
    ['en-US', 'July 1, 2017', '-1,250,000.50'],
    ['de-DE', '1. Juli 2017', '-1.250.000,50'],
    ['fr-FR', '1er juillet 2017', '-1\u202f250\u202f000,50'],
    ['zh-CN', '2017年7月1日', '-1,250,000.50'],
    ['ja-JP', '2017年7月1日', '-1,250,000.50'],
    ['ko-KR', '2017년 7월 1일', '-1,250,000.50'],
    ['iso', '2017-07-01', '-1\u202f250\u202f000.50'],
  ] as const)('writes days and decimals in %s', (style, day, decimal) => {
    expect(figuresIn(style).date('2017-07-01')).toBe(day);
    expect(figuresIn(style).decimal('-1250000.50')).toBe(decimal);
  });

  it('names the other days of a month as the French do', () => {
    expect(figuresIn('fr-FR').date('2017-08-21')).toBe('21 août 2017');
  });

  it('keeps every digit and adds none, however long the figure is', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.option(fc.stringMatching(/^\d{1,12}$/)))
      .map(([whole, fraction]) => (fraction === null ? String(whole) : `${whole}.${fraction}`));
    fc.assert(
      fc.property(decimal, fc.constantFrom(...figureStyles), (text, style) => {
        const digits = (written: string): string => written.replaceAll(/\D/g, '');
        expect(digits(figuresIn(style).decimal(text))).toBe(digits(text));
      }),
    );
  });

  it('is English as the sentences are, unless something else is asked for', () => {
    expect(figuresIn('en-GB')).toBe(english);
  });
});
