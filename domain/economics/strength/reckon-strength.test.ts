import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Figure } from '../figure.ts';
import type { FamilyCounts, StrengthCounts } from './family-counts.ts';
import { newStandard } from './new-standard.ts';
import { reckonStrength } from './reckon-strength.ts';
import type { Outcome } from './result.ts';
import type { StrengthStudy } from './study.ts';

const names = { A: 'Nokia', B: 'Xiaomi' };
const source = [{ listId: 'list', part: null }];
const group = {
  families: 1,
  ofNoStandard: 0,
  rows: { naming: 1, blanket: 0, withoutFamily: 0, withoutStandard: 0, unresolved: 0 },
  assessmentsOfNoStandard: 0,
};

function familyCounts(unexpired: readonly number[]): FamilyCounts {
  const families = unexpired[0] ?? 0;
  const leftOut = { notEssential: 0, notAssessed: 0, notInForce: 0, cannotBeTold: 0 };
  return {
    families,
    declared: families,
    leftOut,
    contradicted: 0,
    withoutExpiry: 0,
    unexpired,
    inForce: unexpired,
  };
}

function studyOf(total: number, low: number, high: number): StrengthStudy {
  const standard = newStandard('5G', '5G');
  const by = { by: 'me', why: 'so', source: '' };
  return {
    own: { A: source, B: source },
    familyKey: 'etsi',
    essentiality: 'declared',
    assessors: [],
    onlyInForce: false,
    countedOn: '2026-01-01',
    term: { from: '2026-01-01', to: '2028-01-01' },
    standards: [
      {
        ...standard,
        total: {
          from: 'stated',
          count: String(total),
          low: String(low),
          high: String(high),
          runOff: 'constant',
          ...by,
        },
        burden: { unit: 'percent', value: '7.5', low: '', high: '', ...by },
      },
    ],
  };
}

function countsOf(a: readonly number[], b: readonly number[]): StrengthCounts {
  return {
    days: a.map((_, year) => `${2026 + year}-01-01`),
    groups: { A: group, B: group },
    standards: [
      {
        A: familyCounts(a),
        B: familyCounts(b),
        both: familyCounts(a.map((count, year) => count + (b[year] ?? 0))),
        total: null,
        shared: 0,
        notInTotal: { A: 0, B: 0 },
      },
    ],
  };
}

const runOff = fc
  .array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 3 })
  .map((years) => years.toSorted((one, other) => other - one));

it('shares lie between 0 and 1 and within their bounds, rates are their part of the burden, swapped sides turn the ratio round', () => {
  fc.assert(
    fc.property(runOff, runOff, fc.integer({ min: 1000, max: 5000 }), (a, b, total) => {
      const study = studyOf(total, 1000, 6000);
      const result = reckonStrength(study, countsOf(a, b), names, []);
      const swapped = reckonStrength(study, countsOf(b, a), names, []);
      const [five] = result.standards;
      const share = figureOf(five?.A.share);
      expect(share.gte(0) && share.lte(1)).toBe(true);
      expect(boundOf(five?.A.share, 'low').lte(share) && boundOf(five?.A.share, 'high').gte(share)).toBe(
        true,
      );
      expect(figureOf(five?.A.rate).minus(share.times('0.075')).abs().lt('1e-11')).toBe(true);
      expect(figureOf(result.ratio).times(figureOf(swapped.ratio)).minus(1).abs().lt('1e-8')).toBe(true);
      expect(five?.decay[0]?.A.ratio).toMatchObject({ is: '1' });
      const ratios = (five?.decay ?? []).map(({ A }) => figureOf(A.ratio).toNumber());
      expect(ratios).toEqual(ratios.toSorted((one, other) => other - one));
    }),
  );
});

it('names who has to say what before a figure stands', () => {
  const study = studyOf(100, 50, 200);
  const [standard] = study.standards;
  if (!standard) throw new Error('the study has a standard');
  const total = { ...standard.total, by: ' ', low: '150' } as typeof standard.total;
  const result = reckonStrength(
    { ...study, standards: [{ ...standard, total }] },
    countsOf([60, 50, 40], [0, 0, 0]),
    names,
    [],
  );
  expect(result.standards[0]?.remarks).toEqual([
    'The total is stated by nobody: nobody can defend it so.',
    'The total lies outside its own bounds.',
  ]);
  expect(result.standards[0]?.B.share).toEqual({ is: '0', low: '0', high: '0' });
  const low = reckonStrength(study, countsOf([60, 50, 40], [0, 0, 0]), names, []);
  expect(low.standards[0]?.A.share).toEqual({ is: '0.6', low: '0.3', high: null });
  expect(low.standards[0]?.remarks).toContain(
    'The low total is below the families of one side: no share can be reckoned with it.',
  );
});

function figureOf(outcome: Outcome | undefined): Figure {
  if (!outcome || !('is' in outcome)) throw new Error('no figure');
  return new Figure(outcome.is);
}

function boundOf(outcome: Outcome | undefined, bound: 'low' | 'high'): Figure {
  return new Figure((outcome && 'is' in outcome && outcome[bound]) || Number.NaN);
}
