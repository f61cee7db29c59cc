import { describe, expect, it } from 'vitest';
import { middleDay, publishedDateWords } from './published-date.ts';

describe('publishedDateWords', () => {
  it.each([
    ['2017', '2017'],
    ['2017-05', 'May 2017'],
    ['2017-05-23', '23 May 2017'],
    ['2012-07-01/2013-06-30', '1 July 2012 to 30 June 2013'],
    ['2013/2027', '2013 to 2027'],
  ])('says %s as %s', (published, words) => {
    expect(publishedDateWords(published)).toBe(words);
  });
});

describe('middleDay', () => {
  it.each([
    ['2017-05-23', '2017-05-23'],
    ['2017-05', '2017-05-16'],
    ['2017', '2017-07-02'],
    ['2012-07-01/2013-06-30', '2012-12-30'],
    ['2013-10/2013-12', '2013-11-15'],
    ['2013/2027', '2020-07-01'],
  ])('of %s is %s', (published, day) => {
    expect(middleDay(published)).toBe(day);
  });
});
