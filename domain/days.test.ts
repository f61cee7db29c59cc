import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, daysBetween, isDay } from './days.ts';

const days = fc.integer({ min: 0, max: 200_000 }).map((count) => addDays('1700-01-01', count));

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2023-02-29', false],
    ['2023-04-31', false],
    ['2023-13-01', false],
    ['2023-00-10', false],
    ['2023-01-00', false],
    ['0999-01-01', false],
    ['2023-1-1', false],
    ['2023-01-01T00:00:00Z', false],
    ['', false],
  ])('knows whether %s is a day of the calendar', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('ends in a shorter month on its last day', () => {
    expect(addYears('2012-02-29', 20)).toBe('2032-02-29');
    expect(addYears('2012-02-29', 10)).toBe('2022-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-01-15', -13)).toBe('2022-12-15');
  });

  it('goes on and comes back by whole days, over leap days and centuries', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const other = addDays(day, count);
        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(count);
        expect(addDays(other, -count)).toBe(day);
      }),
    );
  });

  it('keeps the order of days when years are added', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 40 }), (one, other, years) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(addYears(earlier, years) <= addYears(later, years)).toBe(true);
        expect(isDay(addYears(earlier, years))).toBe(true);
      }),
    );
  });
});
