import { expect, it } from 'vitest';
import { declaredFamiliesData } from './declared-families-data.ts';

const figures = { families: 3, byOwner: [2, 1], otherOwners: 0 };

it('has a bar for every specification and one for the rest, divided by company', () => {
  const data = declaredFamiliesData({
    owners: ['Acme', null],
    standards: [
      { standard: '3GPP TS 36.211', ...figures },
      { standard: null, families: 1, byOwner: [0, 0], otherOwners: 1 },
    ],
    rest: { standards: 7, families: 4, byOwner: [4, 0], otherOwners: 2 },
    families: 8,
    rowsWithoutFamily: 0,
  });
  expect(data.categories).toEqual(['3GPP TS 36.211', 'Standard not stated', '7 other specifications']);
  expect(data.series.map(({ name, values }) => [name, ...values])).toEqual([
    ['Acme', 2, 0, 4],
    ['company not stated', 1, 0, 0],
    ['other companies', 0, 1, 2],
  ]);
});

it('shows no rest where nothing is left', () => {
  const data = declaredFamiliesData({
    owners: ['Acme', 'Other'],
    standards: [{ standard: '3GPP TS 36.211', ...figures }],
    rest: { standards: 0, families: 0, byOwner: [0, 0], otherOwners: 0 },
    families: 3,
    rowsWithoutFamily: 0,
  });
  expect(data.categories).toEqual(['3GPP TS 36.211']);
  expect(data.series.map(({ name }) => name)).toEqual(['Acme', 'Other']);
});
