import { expect, it } from 'vitest';
import { sayDay, sayDays, today } from './days.ts';

it('says a day as its calendar has it, whatever the zone of the machine', () => {
  expect(sayDay('2026-03-01')).toBe('1 Mar 2026');
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

it('counts one day as one', () => {
  expect([sayDays(1), sayDays(0), sayDays(12)]).toEqual(['1 day', '0 days', '12 days']);
});
