import { expect, it } from 'vitest';
import { estimateExpiry } from './estimate-expiry.ts';
import { filingYearOf } from './filing-year.ts';
import { overrideOf } from './stated-expiry.ts';

const estimate = estimateExpiry({ office: 'EP', filingDate: '2013-05-14' });
const listed = { date: '2034-01-31', column: 'Anticipated expiration' };
const byHand = { date: '2029-06-30', note: 'lapse agreed with the owner', statedOn: '2026-02-03' };

it('believes a person before the list, and the list before the estimate', () => {
  expect(overrideOf(estimate, null, null)).toBe(estimate);
  expect(overrideOf(estimate, listed, null)).toMatchObject({
    date: '2034-01-31',
    method: 'stated-by-list',
    words: '2034-01-31, stated by the list under "Anticipated expiration"',
  });
  expect(overrideOf(estimate, listed, byHand)).toMatchObject({
    date: '2029-06-30',
    method: 'stated-by-hand',
    words: '2029-06-30, stated by hand on 2026-02-03: lapse agreed with the owner',
  });
});

it('fills in where there was no estimate', () => {
  expect(overrideOf({ missing: 'no filing date' }, null, byHand)).toMatchObject({ date: '2029-06-30' });
});

it('reads the year that a filing key carries', () => {
  expect(filingYearOf('US/2013/14426564')).toBe(2013);
  expect(filingYearOf('BR/-/112836')).toBeNull();
});
