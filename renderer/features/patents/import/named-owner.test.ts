import { expect, it } from 'vitest';
import { namedOwner } from './named-owner.ts';

const columns = ['number', 'owner'] as const;

it('names the owner of most rows, blanks left out', () => {
  const rows = [
    ['EP1', 'Nokia'],
    ['EP2', '-1'],
    ['EP3', 'Nokia'],
    ['EP4', 'Other'],
    ['EP5', ''],
  ];
  expect(namedOwner({ columns, rows })).toBe('Nokia');
});

it('names nobody where two share the rows or no column says it', () => {
  const rows = [
    ['EP1', 'Nokia'],
    ['EP2', 'Other'],
  ];
  expect(namedOwner({ columns, rows })).toBeNull();
  expect(namedOwner({ columns: ['number', null], rows })).toBeNull();
});
