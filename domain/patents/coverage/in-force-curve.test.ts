import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../days.ts';
import { inForceCurve, type CurveApplication } from './in-force-curve.ts';
import { statusFactsArbitrary } from './status-facts.fixture.ts';
import { statusOf } from './status-spans.ts';

const member = (
  family: string | null,
  filed: number,
  expiry: string,
  grantDate: string | null,
): CurveApplication => ({
  right: 'patent',
  stage: 'grant',
  filingDate: `${filed}-06-30`,
  grantDate,
  expiry,
  stated: null,
  family,
});

const applications = fc.array(
  fc
    .record({ facts: statusFactsArbitrary, family: fc.constantFrom('a', 'b', 'c', null) })
    .map(({ facts, family }) => ({ ...facts, family })),
  { maxLength: 12 },
);

describe('the in-force curve', () => {
  it('counts a family once, while any of its members is in force', () => {
    const list = [
      member('a', 2010, '2030-06-30', '2013-01-01'),
      member('a', 2012, '2032-06-30', '2015-01-01'),
      member('b', 2005, '2025-06-30', '2008-01-01'),
      member(null, 2006, '2026-06-30', null),
    ];
    const curve = inForceCurve(list, '2026-01-01', '2034-01-01', 'year');
    expect(curve.points.map(({ on }) => on)).toEqual(
      [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034].map((year) => `${year}-01-01`),
    );
    expect(curve.points.map((point) => point.applications['in-force'])).toEqual([3, 2, 2, 2, 2, 1, 1, 0, 0]);
    expect(curve.points.map((point) => point.familiesInForce)).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0]);
    expect(curve).toMatchObject({
      applications: 4,
      families: 2,
      applicationsWithoutFamily: 1,
      applicationsWithoutGrantDay: 1,
    });
  });

  it('shows a family that pauses between two members as it is', () => {
    const list = [
      member('a', 2000, '2020-06-30', '2003-01-01'),
      member('a', 2020, '2040-06-30', '2024-01-01'),
      member('a', 2001, '2021-06-30', '2003-01-01'),
    ];
    const { points } = inForceCurve(list, '2019-01-01', '2025-01-01', 'year');
    expect(points.map((point) => point.familiesInForce)).toEqual([1, 1, 1, 0, 0, 1, 1]);
  });

  it('goes by months from a 31st without drifting, and is empty for a term that ends before it begins', () => {
    const { points } = inForceCurve([], '2026-01-31', '2026-05-01', 'month');
    expect(points.map(({ on }) => on)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
    expect(inForceCurve([], '2026-01-31', '2026-01-30', 'month').points).toEqual([]);
  });

  it('agrees on every day with the status of each application, and always adds up to all of them', () => {
    fc.assert(
      fc.property(
        applications,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom('year', 'month'),
        (list, start, step) => {
          const from = addMonths('1990-01-31', start);
          const { points } = inForceCurve(list, from, addMonths(from, 60), step);
          for (const { on, applications: counts, familiesInForce } of points) {
            const statuses = list.map((application) => statusOf(application, on));
            const expected = new Map<string, number>();
            for (const status of statuses) expected.set(status, (expected.get(status) ?? 0) + 1);
            expect(new Map(Object.entries(counts).filter(([, count]) => count > 0))).toEqual(expected);
            expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(list.length);
            const families = list
              .filter((_, index) => statuses[index] === 'in-force')
              .map(({ family }) => family);
            expect(familiesInForce).toBe(new Set(families.filter((family) => family !== null)).size);
          }
        },
      ),
    );
  });

  it('takes a stream of which nothing is kept but the families', () => {
    function* stream(): Generator<CurveApplication> {
      for (let index = 0; index < 20_000; index += 1)
        yield member(String(index % 7), 2010, '2030-06-30', '2013-01-01');
    }
    const { points, families } = inForceCurve(stream(), '2026-01-01', '2026-01-01', 'year');
    expect([points[0]?.applications['in-force'], points[0]?.familiesInForce, families]).toEqual([
      20_000, 7, 7,
    ]);
  });
});
