import { expect, it } from 'vitest';
import { wantsOffice } from './wants-office.ts';

const bare = { status: 'unresolved', reason: 'names no office, and nothing else tells the country' } as const;

it('is so where no row is understood for want of an office', () => {
  expect(wantsOffice({ understood: [bare, { status: 'excluded', reason: 'blank' }] })).toBe(true);
});

it('is not so where a row is understood, another reason stands, or there is no row', () => {
  expect(wantsOffice({ understood: [bare, { status: 'resolved', reason: null }] })).toBe(false);
  expect(wantsOffice({ understood: [{ status: 'unresolved', reason: 'no number' }] })).toBe(false);
  expect(wantsOffice({ understood: [] })).toBe(false);
});
