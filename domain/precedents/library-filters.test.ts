import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChoices, filterSummaries, yearOf, type LibraryFilters } from './library-filters.ts';
import { precedentSummarySchema, type PrecedentSummary } from './precedent-summary.ts';

const summary = (fields: Partial<PrecedentSummary> & { readonly id: string }): PrecedentSummary =>
  precedentSummarySchema.parse({
    kind: 'bilateral-deal',
    title: fields.id,
    summary: 'A deal.',
    announced: '2020-01-01',
    effective: null,
    expires: null,
    asOf: '2026-11-22',
    companies: ['Aspen'],
    standardClasses: ['5G'],
    productClasses: [],
    direction: 'cross',
    territory: null,
    forms: ['up-front'],
    evidence: ['disclosed'],
    isDisputed: false,
    facts: 1,
    unverified: 0,
    headline: null,
    origin: 'built-in',
    isConfidential: false,
    hasNotes: false,
    ...fields,
  });

const library = [
  summary({ id: 'a', companies: ['Aspen', 'Birch'], standardClasses: ['4G', '5G'] }),
  summary({ id: 'b', companies: ['Cedar'], announced: null, effective: '2018', forms: ['undisclosed'] }),
  summary({ id: 'c', kind: 'court-determination', announced: '2018-03', isDisputed: true, forms: [] }),
  summary({ id: 'd', announced: null, standardClasses: [], evidence: ['reported', 'undisclosed'] }),
];
const found = (filters: LibraryFilters) => filterSummaries(library, filters).map(({ id }) => id);

describe('the library is filtered', () => {
  it.each<[LibraryFilters, readonly string[]]>([
    [{}, ['a', 'b', 'c', 'd']],
    [{ parties: [] }, ['a', 'b', 'c', 'd']],
    [{ parties: ['Birch', 'Cedar'] }, []],
    [{ parties: ['Birch', 'Aspen'] }, ['a']],
    [{ parties: ['Aspen'], standards: ['4G'] }, ['a']],
    [{ standards: ['not-stated'] }, ['d']],
    [{ forms: ['not-stated'] }, ['c']],
    [{ forms: ['undisclosed'] }, ['b']],
    [{ yearTo: 2018 }, ['b', 'c']],
    [{ yearFrom: 2019 }, ['a']],
    [{ disputed: true }, ['c']],
    [{ disputed: false, evidence: ['reported'] }, ['d']],
    [{ kinds: ['patent-pool'] }, []],
  ])('%o', (filters, ids) => {
    expect(found(filters)).toEqual(ids);
  });

  it('a year is that of the announcement, or else of the day on which it took effect', () => {
    expect(library.map(yearOf)).toEqual([2020, 2018, 2018, null]);
  });

  it('choices are counted with the other filters, in their own order or the most frequent first', () => {
    const counts = countChoices(library, { parties: ['Aspen'] });
    expect(counts.parties.map(({ value, count }) => [value, count])).toEqual([
      ['Aspen', 3],
      ['Birch', 1],
      ['Cedar', 0],
    ]);
    expect(counts.forms).toEqual([
      { value: 'up-front', label: 'up-front payment', count: 2 },
      { value: 'undisclosed', label: 'undisclosed', count: 0 },
      { value: 'not-stated', label: 'not stated', count: 1 },
    ]);
    expect(counts.years).toEqual([
      { year: 2018, count: 1 },
      { year: 2020, count: 1 },
    ]);
    expect(counts.disputed).toEqual({ yes: 1, no: 2 });
  });
});

describe('whatever is chosen', () => {
  const some = (choices: readonly string[]) => fc.subarray([...choices]);
  const filters = fc.record(
    {
      parties: some(['Aspen', 'Birch', 'Cedar']),
      standards: some(['4G', '5G', 'not-stated']),
      forms: some(['up-front', 'undisclosed', 'not-stated']),
      yearFrom: fc.integer({ min: 2017, max: 2021 }),
      disputed: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it('another filter never finds more, and the count of a choice is what choosing it finds', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        expect(filterSummaries(library, chosen).length).toBeLessThanOrEqual(library.length);
        expect(found({ ...chosen, disputed: undefined })).toEqual(expect.arrayContaining(found(chosen)));
        for (const { value, count } of countChoices(library, chosen).parties)
          expect(found({ ...chosen, parties: [...(chosen.parties ?? []), value] })).toHaveLength(count);
        for (const { year, count } of countChoices(library, chosen).years)
          expect(found({ ...chosen, yearFrom: year, yearTo: year })).toHaveLength(count);
      }),
    );
  });
});
