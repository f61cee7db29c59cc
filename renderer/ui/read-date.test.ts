import { expect, it } from 'vitest';
import { readDate } from './read-date.ts';

it.each([
  '2027-01-01',
  '1 January 2027',
  '01 january 2027',
  '1 Jan 2027',
  '1 Jan. 2027',
  'January 1, 2027',
  'Jan 1 2027',
  ' 1  January  2027 ',
])('%j is the first of January', (typed) => {
  expect(readDate(typed)).toBe('2027-01-01');
});

it.each([
  ['5 Sept 2027', '2027-09-05'],
  ['May 31, 2027', '2027-05-31'],
  ['29 February 2028', '2028-02-29'],
  ['31/01/2027', '2027-01-31'],
  ['31.1.2027', '2027-01-31'],
  ['01/31/2027', '2027-01-31'],
  ['5/5/2027', '2027-05-05'],
  ['2027/01/31', '2027-01-31'],
])('%j is read as %j', (typed, read) => {
  expect(readDate(typed)).toBe(read);
});

it.each([
  '01/02/2027',
  '1.2.2027',
  '05/04/2027',
  '31/02/2027',
  '13/13/2027',
  '31/13/2027',
  '0/13/2027',
  '31/01/27',
  '30 February 2027',
  '1 Janvier 2027',
  '1 J 2027',
  '1 January',
  '2026-02-30',
  '',
])('%j stays as it was typed', (typed) => {
  expect(readDate(typed)).toBe(typed);
});
