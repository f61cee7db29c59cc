import { describe, expect, it } from 'vitest';
import { draftOf, newRange, readRanges, type RangesDraft } from './ranges-draft.ts';

const row = { key: 'units-B', low: '80', high: '130.5', shape: 'uniform', by: ' us ', why: '' } as const;
const draft: RangesDraft = { seed: '2,017', draws: '20000', rows: [row] };

describe('ranges as they are typed', () => {
  it('are percentages of what is known, and come back as they were', () => {
    const { ranges, wrong } = readRanges(draft, 'EUR');
    expect(wrong).toEqual({});
    expect(ranges).toMatchObject({ seed: 2017, draws: 20_000 });
    expect(ranges?.assumptions[0]).toMatchObject({ low: '0.8', high: '1.305', by: 'us' });
    expect(draftOf(ranges).rows[0]).toMatchObject({ low: '80', high: '130.5' });
  });
  it('are kept back as long as one is wrong, which is named', () => {
    const wrongOf = (more: Partial<typeof row | { low: string; high: string }>) =>
      readRanges({ ...draft, rows: [{ ...row, ...more }] }, 'EUR');
    expect(wrongOf({ low: '140' })).toMatchObject({
      ranges: null,
      wrong: { 'units-B.high': 'The upper bound lies below the lower one.' },
    });
    expect(wrongOf({ low: 'few' }).wrong).toEqual({ 'units-B.low': 'Write a percentage such as 80 or 6.5.' });
    expect(readRanges({ ...draft, draws: '10' }, 'EUR').wrong['draws']).toMatch(/1,000/);
    expect(readRanges({ ...draft, seed: '-1' }, 'EUR').wrong['seed']).toBe('Write a whole number.');
  });
  it('hold no factor on the currency that is reported in', () => {
    const own = { ...draft, rows: [row, { ...row, key: 'fx-EUR' as const }] };
    expect(readRanges(own, 'EUR')).toMatchObject({
      ranges: null,
      wrong: { 'fx-EUR.key': expect.stringMatching(/always worth one of itself/) as string },
    });
    expect(readRanges(own, 'USD').wrong).toEqual({});
  });
  it('begin a tenth to either side of what is reckoned with', () => {
    expect(newRange('discount-rate', '0.08')).toMatchObject({ low: '7.2', high: '8.8' });
    expect(newRange('price-A', '0.08')).toMatchObject({ low: '90', high: '110' });
  });
});
