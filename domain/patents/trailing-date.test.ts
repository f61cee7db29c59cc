import { expect, it } from 'vitest';
import { cutTrailingDate, withoutTrailingDate } from './trailing-date.ts';

it.each([
  ['KR20139003263U 20130426', 'KR20139003263U'],
  ['60950506 12.07.2007', '60950506'],
  ['EP 07900303 (13.07.2007)', 'EP 07900303'],
  ['US201161950506P, 2011-10-24', 'US201161950506P'],
  ['US201161950506P 10/24/11', 'US201161950506P'],
  ['US201161950506P 24 Oct 2011', 'US201161950506P'],
  ['14/426,564', '14/426,564'],
  ['EP 12900303 A', 'EP 12900303 A'],
])('%s is %s and a day', (written, number) => {
  expect(withoutTrailingDate(written)).toBe(number);
});

it('tells the day where its form tells it', () => {
  expect(cutTrailingDate('KR20139003263U 20130426')).toEqual({ text: 'KR20139003263U', date: '2013-04-26' });
  expect(cutTrailingDate('EP 07900303 (13.07.2007)')).toEqual({ text: 'EP 07900303', date: '2007-07-13' });
  expect(cutTrailingDate('US201161950506P 10/11/11')).toBeNull();
});
