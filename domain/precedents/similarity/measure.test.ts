import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions } from '../precedent.ts';
import { defaultWeights, similarityParts, type SimilarityWeights } from '../similarity.ts';
import { productClasses, standardClasses } from '../subject-classes.ts';
import { measureSimilarity } from './measure.ts';
import type { Profile } from './profile.ts';
import { familiesOf } from './subjects-in-words.ts';

const told: Profile = {
  parties: [['Ada'], ['Bea']],
  standards: ['5G'],
  families: ['cellular'],
  direction: 'cross',
  products: ['handsets'],
  territory: { scope: 'worldwide', countries: [] },
  date: '2017-07-05',
  forms: ['up-front'],
  isLitigated: false,
};
const silent: Profile = {
  parties: [['Cleo'], ['Dora']],
  standards: [],
  families: [],
  direction: null,
  products: [],
  territory: null,
  date: null,
  forms: [],
  isLitigated: null,
};

const profiles: fc.Arbitrary<Profile> = fc
  .record({
    parties: fc.constantFrom([['Ada'], ['Bea']], [['Bea'], ['Cleo']], [['Ada Corp', 'Ada']]),
    standards: fc.uniqueArray(fc.constantFrom(...standardClasses), { maxLength: 4 }),
    direction: fc.constantFrom(null, ...directions.filter((name) => name !== 'unknown')),
    products: fc.uniqueArray(fc.constantFrom(...productClasses), { maxLength: 3 }),
    territory: fc.constantFrom(
      null,
      told.territory,
      { scope: 'countries' as const, countries: ['CN'] },
      { scope: 'worldwide-except' as const, countries: ['CN'] },
    ),
    date: fc.constantFrom(null, '1990', '2016-02', '2017-07-05'),
    forms: fc.uniqueArray(fc.constantFrom('up-front', 'running-royalty', 'patents')),
    isLitigated: fc.constantFrom(null, true, false),
  })
  .map((profile) => ({ ...profile, families: familiesOf(profile.standards, []) }));
const weights = fc.record(
  Object.fromEntries(similarityParts.map((part) => [part, fc.integer({ min: 0, max: 10 })])) as Record<
    keyof SimilarityWeights,
    fc.Arbitrary<number>
  >,
);
const partOf = (deal: Profile, precedent: Profile, name: string) =>
  measureSimilarity(deal, precedent, defaultWeights).parts.find((part) => part.name === name);

describe('similarity', () => {
  it('is whole with itself, and cannot be told of one who says nothing but a name', () => {
    expect(measureSimilarity(told, told, defaultWeights).percent).toBe(100);
    const none = measureSimilarity(told, silent, { ...defaultWeights, parties: 0 });
    expect(none.percent).toBeNull();
    expect(none.parts.find(({ name }) => name === 'date')?.words).toBe('date not stated by the precedent');
  });

  it('lies between 0 and 100, is the same both ways, and is explained part by part', () => {
    fc.assert(
      fc.property(profiles, profiles, weights, (one, other, given) => {
        const similarity = measureSimilarity(one, other, given);
        const alike = similarity.parts.map((part) => part.alike);
        expect(alike.every((figure) => figure === null || (figure >= 0 && figure <= 100))).toBe(true);
        expect(similarity.parts.every(({ words }) => words !== '')).toBe(true);
        const back = measureSimilarity(other, one, given).parts.filter(({ name }) => name !== 'parties');
        const there = similarity.parts.filter(({ name }) => name !== 'parties');
        expect(back.map((part) => part.alike)).toEqual(there.map((part) => part.alike));
      }),
    );
  });

  it('drops a part of weight 0, as if it were not told', () => {
    fc.assert(
      fc.property(profiles, profiles, weights, (one, other, given) => {
        const withoutDate = measureSimilarity(one, other, { ...given, date: 0 }).percent;
        expect(measureSimilarity({ ...one, date: null }, other, given).percent).toBe(withoutDate);
      }),
    );
  });

  it('does not ask which party is named first', () => {
    fc.assert(
      fc.property(profiles, profiles, weights, (one, other, given) => {
        const turned = { ...one, parties: one.parties.toReversed() };
        expect(measureSimilarity(turned, other, given).percent).toBe(
          measureSimilarity(one, other, given).percent,
        );
      }),
    );
  });

  it.each([
    ['parties', { parties: [['Bea Corporation', 'Bea'], ['Eve']] }, 50, 'Bea is a party to both'],
    ['standards', { standards: ['4G', '5G'] }, 75, 'both 5G; the precedent adds 4G'],
    [
      'standards',
      { standards: [] },
      50,
      'both cellular; generations, which count half, not stated by the precedent',
    ],
    ['standards', { standards: ['HEVC'], families: ['video'] }, 0, 'video against our cellular'],
    ['direction', { direction: 'one-way' }, 0, 'one way; ours is cross-licence'],
    ['territory', { territory: { scope: 'countries', countries: ['CN'] } }, 0, 'China; ours is worldwide'],
    ['date', { date: '2007' }, 0, '10 years before ours'],
    ['date', { date: '2018-01' }, 95, '6 months after ours'],
    [
      'form',
      { forms: ['up-front', 'patents'] },
      50,
      'both up-front payment; the precedent adds patents transferred',
    ],
    ['litigation', { isLitigated: true }, 0, 'the precedent ends a dispute, our round names none'],
  ] as const)('tells %s in words', (name, parts, alike, words) => {
    const precedent = { ...told, ...parts } as Profile; // literals of the table are narrower than the profile's
    expect(partOf(told, precedent, name)).toMatchObject({ alike, words });
  });
});
