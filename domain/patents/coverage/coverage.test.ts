import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, type CoveredApplication } from './coverage.ts';
import { statusFactsArbitrary } from './status-facts.fixture.ts';
import { hasEffectIn, territoryOf } from './territory.ts';

const granted = (
  office: string,
  family: string | null,
  more: Partial<CoveredApplication> = {},
): CoveredApplication => ({
  office,
  family,
  right: 'patent',
  stage: 'grant',
  filingDate: '2013-05-14',
  grantDate: null,
  expiry: '2033-05-14',
  stated: null,
  states: null,
  unitarySince: null,
  ...more,
});

describe('coverage', () => {
  const list = [
    granted('CN', 'a'),
    granted('CN', 'a'),
    granted('CN', null, { stage: 'publication' }),
    granted('EP', 'a', { states: ['DE', 'FR'] }),
    granted('EP', 'b'),
    granted('DE', 'b'),
    granted('WO', 'a', { right: 'none', stage: 'publication', expiry: null }),
  ];

  it('counts applications and families by office, each by its status', () => {
    const { offices, on } = coverageOf(list, '2026-01-05');
    expect(on).toBe('2026-01-05');
    expect(
      offices.map(({ office, applications, families, applicationsWithoutFamily }) => [
        office,
        applications['in-force'],
        applications.pending,
        applications['not-a-right'],
        families.all,
        families.inForce,
        applicationsWithoutFamily,
      ]),
    ).toEqual([
      ['CN', 2, 1, 0, 1, 1, 1],
      ['EP', 2, 0, 0, 2, 2, 0],
      ['DE', 1, 0, 0, 1, 1, 0],
      ['WO', 0, 0, 1, 1, 0, 0],
    ]);
  });

  it('puts a European patent only into the countries that are stated', () => {
    const { countries, statesNotStated } = coverageOf(list, '2026-01-05');
    expect(countries).toEqual([
      { country: 'CN', applicationsInForce: 2, familiesInForce: 1 },
      { country: 'DE', applicationsInForce: 2, familiesInForce: 2 },
      { country: 'FR', applicationsInForce: 1, familiesInForce: 1 },
    ]);
    expect(statesNotStated).toEqual([{ office: 'EP', applications: 1 }]);
  });

  it('adds up to all applications, and no country has more in force than there are', () => {
    const office = fc.constantFrom('EP', 'CN', 'US', 'DE', 'WO');
    const records = fc.array(
      fc
        .record({ facts: statusFactsArbitrary, office, family: fc.constantFrom('a', 'b', null) })
        .map((record) => ({
          ...record.facts,
          office: record.office,
          family: record.family,
          states: record.office === 'EP' && record.family === 'a' ? ['DE', 'DE', 'IT'] : null,
          unitarySince: null,
        })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(records, fc.integer({ min: 2000, max: 2050 }), (applications, year) => {
        const { offices, countries, statesNotStated } = coverageOf(applications, `${year}-01-01`);
        const all = offices
          .flatMap((row) => Object.values(row.applications))
          .reduce((sum, count) => sum + count, 0);
        const inForce = offices.reduce((sum, row) => sum + row.applications['in-force'], 0);
        expect(all).toBe(applications.length);
        for (const { families } of offices) expect(families.inForce <= families.all).toBe(true);
        for (const row of countries) {
          expect(row.applicationsInForce <= inForce).toBe(true);
          expect(row.familiesInForce <= row.applicationsInForce).toBe(true);
        }
        expect(statesNotStated.reduce((sum, row) => sum + row.applications, 0) <= inForce).toBe(true);
      }),
    );
  });
});

describe('territory', () => {
  const ep = { office: 'EP', filingDate: '2013-05-14', states: null, unitarySince: null };

  it('is its own country for a national right, what is stated for a regional one', () => {
    expect(territoryOf({ ...ep, office: 'CN' })).toEqual(['CN']);
    expect(territoryOf(ep)).toBeNull();
    expect(territoryOf({ ...ep, states: ['DE', 'FR'] })).toEqual(['DE', 'FR']);
    expect(territoryOf({ ...ep, unitarySince: '2024-08-31' })).toHaveLength(17);
    expect(territoryOf({ ...ep, unitarySince: '2024-09-01', states: ['ES', 'DE'] })).toHaveLength(19);
  });

  it.each<[string, boolean | null, Parameters<typeof hasEffectIn>[0], string]>([
    ['validated there', true, { ...ep, states: ['DE'] }, 'DE'],
    ['validated elsewhere', false, { ...ep, states: ['DE'] }, 'FR'],
    ['not stated', null, ep, 'DE'],
    ['outside the convention', false, ep, 'US'],
    ['filed before the state came in', false, { ...ep, filingDate: '1999-12-31' }, 'TR'],
    ['filed under an extension agreement', null, { ...ep, filingDate: '1999-12-31' }, 'RO'],
    ['filed on a day that is not known', null, { ...ep, filingDate: null }, 'ME'],
    ['unitary there', true, { ...ep, unitarySince: '2023-06-01' }, 'NL'],
    ['unitary, but the state came later', null, { ...ep, unitarySince: '2023-06-01' }, 'RO'],
    ['a Eurasian patent', null, { ...ep, office: 'EA' }, 'RU'],
    ['a Eurasian patent elsewhere', false, { ...ep, office: 'EA' }, 'DE'],
    ['a national patent elsewhere', false, { ...ep, office: 'FR' }, 'DE'],
  ])('%s', (_, effect, facts, country) => {
    expect(hasEffectIn(facts, country)).toBe(effect);
  });
});
