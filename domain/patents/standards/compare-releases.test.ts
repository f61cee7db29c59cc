import { expect, it } from 'vitest';
import { compareReleases } from './compare-releases.ts';

it('puts releases in the order in which they came out', () => {
  const releases = [null, 'Rel-15', 'Rel-4', 'draft', 'R99', 'Rel-8'];
  expect(releases.toSorted(compareReleases)).toEqual(['R99', 'Rel-4', 'Rel-8', 'Rel-15', 'draft', null]);
});
