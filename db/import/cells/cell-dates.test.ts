import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from './cell-dates.ts';

const dayFirst = { order: 'day-first', lastYear: 2027 } as const;
const monthFirst = { order: 'month-first', lastYear: 2027 } as const;

describe('days as lists write them', () => {
  it.each([
    ['2013-05-14', '2013-05-14'],
    ['2013-05-14 00:00:00', '2013-05-14'],
    ['2013-05-14T08:15:00.000Z', '2013-05-14'],
    ['20130514', '2013-05-14'],
    ['2013/5/14', '2013-05-14'],
    ['2013.05.14', '2013-05-14'],
    ['14.05.2013', '2013-05-14'],
    ['14/05/2013', '2013-05-14'],
    ['14-05-13', '2013-05-14'],
    ['14 May 2013', '2013-05-14'],
    ['14-MAY-13', '2013-05-14'],
    ['May 14, 2013', '2013-05-14'],
    ['14. Mai 2013', '2013-05-14'],
    ['1er août 2013', '2013-08-01'],
    ['3 juillet 2013', '2013-07-03'],
    ['14. März 2013', '2013-03-14'],
    ['2013年5月14日', '2013-05-14'],
    ['2013년 5월 14일', '2013-05-14'],
    ['2013. 5. 14.', '2013-05-14'],
    ['平成25年5月14日', '2013-05-14'],
    ['H25.5.14', '2013-05-14'],
    ['令和元年5月1日', '2019-05-01'],
    ['２０１３年５月１４日', '2013-05-14'],
    ['41408', '2013-05-14'],
    ['5/14/2013 12:00:00 AM', null],
  ])('reads %s with the day first as %s', (cell, day) => {
    expect(readDay(cell, dayFirst)).toBe(day);
  });

  it('reads the month first where that was found or said, full stops excepted', () => {
    expect(readDay('05/14/2013', monthFirst)).toBe('2013-05-14');
    expect(readDay('5/14/2013 12:00:00 AM', monthFirst)).toBe('2013-05-14');
    expect(readDay('04/05/13', monthFirst)).toBe('2013-04-05');
    expect(readDay('04.05.2013', monthFirst)).toBe('2013-05-04');
  });

  it.each([
    '1900-01-01',
    '1900-01-01 00:00:00',
    '01/01/1900',
    '2013-02-30',
    '2013-13-01',
    '31/04/2013',
    '1900-02-29',
    '0000-00-00',
    '9999-12-31',
    '2013',
    'pending',
    '',
  ])('has no day for %j', (cell) => {
    expect(readDay(cell, dayFirst)).toBeNull();
  });

  it('takes a year of two digits for the last century when it would lie after next year', () => {
    expect(readDay('01/02/27', dayFirst)).toBe('2027-02-01');
    expect(readDay('01/02/28', dayFirst)).toBe('1928-02-01');
    expect(readDay('30-Jun-99', dayFirst)).toBe('1999-06-30');
  });

  it('answers days of the calendar only, and each way of writing one day alike', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = '', month = '', day = ''] = iso.split('-');
          const ways = [iso, `${year}${month}${day}`, `${day}.${month}.${year}`, `${day}/${month}/${year}`];
          for (const way of ways) expect(readDay(way, dayFirst)).toBe(iso);
          expect(readDay(`${month}/${day}/${year}`, monthFirst)).toBe(iso);
        },
      ),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9/.\- ]{6,10}$/), (text) => {
        const day = readDay(text, dayFirst);
        expect(day).toBe(day === null ? null : new Date(day).toISOString().slice(0, 10));
      }),
    );
  });
});
