import { describe, expect, it } from 'vitest';
import { sayFigure, sayFixed, sayHow, sayShort, sayWorked } from './say-amounts.ts';

describe('amounts of a valuation', () => {
  it.each([
    ['89941892.853022', '89,941,892.85'],
    ['-1200000', '−1,200,000'],
    ['0.005', '0.01'],
    ['-0.004', '0'],
  ])('%s reads %s', (text, words) => expect(sayFigure(text)).toBe(words));

  it.each([
    ['48123456.78', '48.1 m'],
    ['-1234000000', '−1.23 bn'],
    ['999600', '1,000 k'],
    ['850', '850'],
    ['0', '0'],
  ])('%s is %s at a glance', (text, words) => expect(sayShort(text)).toBe(words));

  it('stand below each other, and are told finely where they are small', () => {
    expect(sayFixed('0.526', 4)).toBe('0.5260');
    expect(sayWorked('0.7316543210')).toBe('0.73165432');
    expect(sayWorked('18015187.759904')).toBe('18,015,187.76');
  });

  it('get thousands marks within a line, and days stay days', () => {
    expect(sayHow('1200000 units · 0.5 of 2027-12-31 at EUR 310.5 = 600000.25')).toBe(
      '1,200,000 units · 0.5 of 2027-12-31 at EUR 310.5 = 600,000.25',
    );
  });
});
