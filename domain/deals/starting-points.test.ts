import { describe, expect, it } from 'vitest';
import { findTerm } from '../terms/catalogue.ts';
import { checkTerm } from '../terms/check-term.ts';
import { plainValuesInForce } from '../terms/fields-in-force.ts';
import { newRoundTerm } from '../terms/new-round-term.ts';
import { sheetFactsOf } from '../terms/sheet-facts.ts';
import { impliedTerms, termsInForce } from '../terms/terms-in-force.ts';
import type { StartingPoint } from './starting-point.ts';
import { findStartingPoint, startingPoints } from './starting-points.ts';

const definitionOf = (key: string) => {
  const definition = findTerm(key);
  if (!definition) throw new Error(`no term ${key}`);
  return definition;
};
const termsOf = (point: StartingPoint) =>
  point.termKeys.map((key) => newRoundTerm(definitionOf(key), point.values[key]));
const factsOf = (key: string) => {
  const point = findStartingPoint(key);
  return point && sheetFactsOf(termsOf(point));
};

describe.each(startingPoints.map((point) => [point.key, point] as const))(
  'starting from %s',
  (_key, point) => {
    const terms = termsOf(point);
    const facts = sheetFactsOf(terms);

    it('every value is right, applies and belongs to a term of the sheet', () => {
      for (const [key, values] of Object.entries(point.values)) {
        expect(point.termKeys).toContain(key);
        const all = newRoundTerm(definitionOf(key), values).fields;
        expect(checkTerm(definitionOf(key), all, facts)).toEqual({ ok: true, value: all });
        expect(plainValuesInForce(definitionOf(key), all, facts)).toMatchObject(
          Object.fromEntries(Object.entries(values).map(([field, stated]) => [field, plainOf(stated)])),
        );
      }
    });

    it('every term applies, and none that is called for is absent', () => {
      expect(termsInForce(terms).map((term) => term.key)).toEqual(point.termKeys);
      expect(impliedTerms(terms)).toEqual([]);
    });

    it('no figure is made up', () => {
      const kinds = Object.entries(point.values).flatMap(([key, values]) =>
        Object.keys(values).map((field) => definitionOf(key).fields[field]?.kind),
      );
      expect(kinds.filter((kind) => !['choice', 'set', 'yes-no', 'territory'].includes(kind ?? ''))).toEqual(
        [],
      );
    });

    it('the terms said to bind are those that do', () => {
      const statement = terms.find((term) => term.key === 'non-binding-statement')?.fields['bindingTerms'];
      const binding = terms.filter((term) => term.binding).map((term) => term.key);
      expect(new Set([statement && plainOf(statement)].flat())).toEqual(new Set(binding));
    });
  },
);

describe('the starting points', () => {
  it('have keys of their own', () => {
    expect(startingPoints.map((point) => point.key)).toEqual([
      'cross-licence',
      'one-way-licence',
      'licence-with-patent-purchase',
      'settlement',
      'pool-programme',
      'blank',
    ]);
    expect(findStartingPoint('no such')).toBeUndefined();
  });

  it('are what they are called', () => {
    expect(factsOf('cross-licence')).toMatchObject({ direction: 'cross' });
    expect(factsOf('one-way-licence')).toMatchObject({
      direction: 'a-to-b',
      payer: 'B',
      forms: ['running-royalty'],
    });
    expect(factsOf('pool-programme')).toMatchObject({ direction: 'a-to-b', payer: 'B' });
    expect(findStartingPoint('licence-with-patent-purchase')?.termKeys).toContain('patents-assigned');
    expect(findStartingPoint('settlement')?.termKeys).toEqual(
      expect.arrayContaining(['release', 'dismissals']),
    );
    expect(findStartingPoint('blank')?.values).toEqual({});
  });
});

function plainOf(stated: { readonly basis: string; readonly value?: unknown }): unknown {
  return stated.value;
}
