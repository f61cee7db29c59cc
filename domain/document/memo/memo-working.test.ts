import { describe, expect, it } from 'vitest';
import { memoWorking, usedTerms } from './memo-working.ts';
import { cents, isNothing, percentWords, perUnitWords, signedWords } from './memo-words.ts';

const line = (id: string, is: string, from: readonly string[] = []) => ({ id, what: id, how: '', is, from });

const ledger = [
  line('row/B/0', '7', ['terms.rate.royaltyB.value.lines.0', 'forecasts.B.0.units']),
  line('flow/1', '5', ['row/B/0', 'terms.consideration.upFront']),
  line('present/1', '4', ['flow/1', 'discountRate']),
  line('year/2027/netToA', '4', ['present/1']),
  line('year/2027/netToB', '-4', ['present/1']),
  line('npv/paidByA', '0'),
  line('npv/toA', '4', ['npv/paidByB']),
];

describe('the working of a memo', () => {
  it('begins with what comes out, without what is nothing or only turned round, and names its inputs', () => {
    const { lines, paths } = memoWorking(ledger, 'summary', 'A');
    expect(lines.map(({ id }) => id)).toEqual(['npv/toA', 'year/2027/netToA', 'present/1', 'flow/1']);
    expect(paths).toEqual(['npv/paidByB', 'discountRate', 'terms.consideration.upFront']);
  });
  it('has every line where that is wanted', () => {
    const { lines, paths } = memoWorking(ledger, 'full', 'A');
    expect(lines).toHaveLength(ledger.length);
    expect(lines.at(-1)?.id).toBe('row/B/0');
    expect(paths).toContain('forecasts.B.0.units');
  });
  it('knows the terms that any figure was made of', () => {
    expect([...usedTerms(ledger)]).toEqual(['rate', 'consideration']);
  });
});

describe('figures of a memo', () => {
  it.each([
    ['1234567.5', '1,234,567.50'],
    ['-0.005', '−0.01'],
    ['0', '0.00'],
    ['12', '12.00'],
  ])('%s is %s with its cents', (text, words) => {
    expect(cents(text)).toBe(words);
  });
  it('are rounded only where they are printed', () => {
    expect(perUnitWords('EUR', '0.7316614')).toBe('EUR 0.731661');
    expect(percentWords('0.005260049')).toBe('0.526 %');
    expect(signedWords('EUR', '-1000')).toBe('−EUR 1,000.00');
    expect(signedWords('EUR', '1000')).toBe('+EUR 1,000.00');
    expect([signedWords('EUR', '0.00'), isNothing('0.00')]).toEqual(['no change', true]);
  });
});
