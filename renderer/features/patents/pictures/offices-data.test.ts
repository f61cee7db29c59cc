import { expect, it } from 'vitest';
import type { CoverageOnDay } from '../../../../domain/patents/coverage/coverage-shapes.ts';
import { noApplications } from '../../../../domain/patents/coverage/patent-status.ts';
import { officesData } from './offices-data.ts';

function covering(
  offices: Readonly<Record<string, Partial<ReturnType<typeof noApplications>>>>,
): CoverageOnDay {
  return {
    on: '2026-11-23',
    applications: noApplications(),
    inferredApplications: 0,
    writtenTwice: 0,
    familiesInForce: 0,
    offices: Object.entries(offices).map(([office, applications]) => ({
      office,
      applications: { ...noApplications(), ...applications },
      families: { all: 0, inForce: 0 },
      applicationsWithoutFamily: 0,
    })),
    countries: [],
    statesNotStated: [],
    methods: [],
  };
}

it('puts offices with most applications first; the parts of a bar are all of its applications', () => {
  const data = officesData(
    covering({
      EP: { 'in-force': 1, lapsed: 2, withdrawn: 3 },
      WO: { 'not-a-right': 9 },
    }),
  );
  expect(data.categories).toEqual(['WO', 'EP']);
  expect(data.series.map(({ name, values }) => [name, ...values])).toEqual([
    ['in force (estimated)', 0, 1],
    ['lapsed, withdrawn or ended', 0, 5],
    ['not a right of its own', 9, 0],
  ]);
});

it('gathers offices beyond the twentieth', () => {
  const offices = Object.fromEntries(
    Array.from({ length: 23 }, (_, at) => [`office ${at}`, { pending: 100 - at }]),
  );
  const data = officesData(covering(offices));
  expect(data.categories).toHaveLength(21);
  expect(data.categories.at(-1)).toBe('3 other offices');
  expect(data.series[0]?.values.at(-1)).toBe(80 + 79 + 78);
});
