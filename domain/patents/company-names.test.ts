import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey, proposeMerges } from './company-names.ts';

describe('names of companies', () => {
  it.each([
    ['NTT DOCOMO INC', 'NTT DOCOMO, Inc.'],
    ['Huawei Technologies Co., Ltd.', 'HUAWEI TECHNOLOGIES CO LTD'],
    ['Société Générale SA', 'Societe Generale S.A.'],
    ['ソニー株式会社', 'ソニー'],
    ['华为技术有限公司', '华为技术'],
    ['AT&T Inc', 'AT & T Inc.'],
  ])('%s and %s are one name', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other));
  });

  it('tells two entities of a group apart, and proposes them with less certainty', () => {
    const merges = proposeMerges([
      { spelling: 'Nokia Corporation', rows: 10 },
      { spelling: 'NOKIA CORP.', rows: 4 },
      { spelling: 'Nokia Technologies Oy', rows: 30 },
      { spelling: 'Ericsson', rows: 5 },
    ]);
    expect(merges.map(({ company, spellings }) => ({ company, spellings }))).toEqual([
      { company: 'Nokia Corporation', spellings: ['Nokia Corporation', 'NOKIA CORP.'] },
      { company: 'Nokia Technologies Oy', spellings: ['Nokia Technologies Oy', 'Nokia Corporation'] },
    ]);
    expect(merges[1]?.reason).toContain('two entities');
  });

  it('never leaves a name without a key, and names every spelling in one sure proposal at most', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 }), (names) => {
        const sure = proposeMerges(names.map((spelling, rows) => ({ spelling, rows }))).filter(({ reason }) =>
          reason.startsWith('the same'),
        );
        const named = sure.flatMap(({ spellings }) => spellings);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });
});
