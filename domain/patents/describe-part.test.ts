import { describe, expect, it } from 'vitest';
import { describePart, isWholeList } from './describe-part.ts';
import { wholeList, type ListFilters } from './list-view.ts';

const of = (filters: ListFilters, search = '') => describePart({ search, filters, sort: null });

describe('a part of a list in words', () => {
  it('is the whole list where nothing is left out, whatever the order', () => {
    expect(describePart(null)).toBe('the whole list');
    const sorted = { ...wholeList, sort: { column: 'title', isDescending: true } } as const;
    expect(describePart(sorted)).toBe('the whole list');
    expect(isWholeList(sorted)).toBe(true);
    expect(isWholeList({ ...wholeList, search: 'handover' })).toBe(false);
  });

  it('says the search, the filters and the day of an estimate', () => {
    expect(
      of(
        { offices: ['EP', 'US'], legalStatus: ['in-force', 'pending'], legalStatusOn: '2026-03-01' },
        ' handover ',
      ),
    ).toBe('search “handover”, offices EP and US, in force and pending (estimated on 1 March 2026)');
    expect(of({ legalStatus: ['in-force'] })).toBe('in force (estimated)');
  });

  it.each<[ListFilters, string]>([
    [{ status: ['unresolved'] }, 'rows unresolved'],
    [{ owners: ['Nokia', ''] }, 'owners Nokia and not stated'],
    [{ standards: ['3GPP TS 38.331'] }, 'declared to 3GPP TS 38.331'],
    [{ releases: ['Rel-15', 'Rel-16'], generations: ['5G'] }, 'releases Rel-15 and Rel-16, declared for 5G'],
    [{ stages: ['grant', 'unpublished'] }, 'grants and applications without a publication'],
    [{ expiryFrom: '2030-01-01' }, 'estimated expiry from 1 January 2030 on'],
    [{ expiryTo: '2030-01-01' }, 'estimated expiry until 1 January 2030'],
    [{ filedFrom: '2010-01-01', filedTo: '2012-12-31' }, 'filed from 1 January 2010 to 31 December 2012'],
    [{ family: { key: 'connected', id: '12' } }, 'family 12 by connected priorities'],
    [{ applications: ['EP1', 'EP2'] }, '2 applications'],
    [{ onlyDoubtful: true, withoutDuplicates: true }, 'without repeated rows, numbers understood with doubt'],
    [{ onlyBlanket: false }, 'the whole list'],
    [{ offices: 'ABCDEFGHI'.split('') }, 'offices (9 of them)'],
  ])('%j', (filters, words) => {
    expect(of(filters)).toBe(words);
  });
});
