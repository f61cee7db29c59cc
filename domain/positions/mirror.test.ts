import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, findTerm } from '../terms/catalogue.ts';
import { samples } from '../terms/sample-values.fixture.ts';
import type { TermDefinition } from '../terms/term.ts';
import { boundsOfKind } from './bounds-of-kind.ts';
import { checkPosition } from './check-position.ts';
import { hasMirror, mirrorField, mirrorPosition } from './mirror.ts';
import { emptyPosition, type Limit, type Position } from './position.ts';

/** Limits of every kind that a term can have, each choice and each side of it once. */
function everyLimit(term: TermDefinition): readonly Limit[] {
  return Object.entries(term.fields).flatMap(([key, field]) => {
    const options = field.options?.map(({ value }) => value) ?? [];
    return boundsOfKind(field.kind).flatMap((bound): readonly Limit[] => {
      if (bound === 'one-of') return options.map((value) => ({ field: key, bound, value: [value] }));
      if (field.kind === 'set') return options.map((value) => ({ field: key, bound, value: [value] }));
      return [{ field: key, bound, value: samples[field.kind](field) }];
    });
  });
}

const withLimits = (term: TermDefinition, limits: readonly Limit[], words = ''): Position => ({
  ...emptyPosition(term.key),
  target: { limits: limits.slice(0, 1), words },
  walkAway: { limits: limits.slice(0, 40), words: '' },
  reason: words,
});

const terms = catalogue.map((term) => [term.key, term] as const);

describe('the position of the other side', () => {
  it.each(terms)('%s: twice is once', (_key, term) => {
    const all = everyLimit(term);
    fc.assert(
      fc.property(
        fc.subarray([...all]),
        fc.stringMatching(/^(Party [AB]|Party|[a-z ])*$/),
        (limits, words) => {
          const position = withLimits(term, limits, words);
          const mirrored = mirrorPosition(term, position);
          expect(mirrorPosition(term, mirrored)).toEqual(position);
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each(terms)('%s: every limit still fits its field', (_key, term) => {
    for (const limit of everyLimit(term)) {
      expect(checkPosition(term, mirrorPosition(term, withLimits(term, [limit])))).toMatchObject({
        ok: true,
      });
    }
  });

  it.each(terms)(
    '%s: a field that speaks of one direction becomes one that speaks of the other',
    (_key, term) => {
      for (const [key, field] of Object.entries(term.fields)) {
        const other = mirrorField(term, key);
        if (other === key) continue;
        const directions = new Set([field.direction, term.fields[other]?.direction]);
        expect([key, directions]).toEqual([
          key,
          new Set(field.direction ? ['a-to-b', 'b-to-a'] : [undefined]),
        ]);
      }
    },
  );

  it('knows fields that mean nothing for the other side', () => {
    const territory = findTerm('territory');
    if (!territory) throw new Error('no territory');
    expect(hasMirror(territory, 'territoryB')).toBe(false);
    expect(hasMirror(territory, 'territory')).toBe(true);
  });

  it('exchanges fields, choices and the parties in words', () => {
    const term = (key: string) => {
      const found = findTerm(key);
      if (!found) throw new Error(key);
      return found;
    };
    const products = withLimits(
      term('products'),
      [{ field: 'productsB', bound: 'at-most', value: ['smartphones'] }],
      'Party B sells; Party A does not.',
    );
    expect(mirrorPosition(term('products'), products)).toMatchObject({
      walkAway: { limits: [{ field: 'productsA', bound: 'at-most', value: ['smartphones'] }] },
      reason: 'Party A sells; Party B does not.',
    });
    const release = withLimits(term('release'), [
      { field: 'form', bound: 'one-of', value: ['mutual', 'b-releases', 'none'] },
    ]);
    expect(mirrorPosition(term('release'), release).walkAway.limits[0]?.value).toEqual([
      'mutual',
      'a-releases',
      'none',
    ]);
  });
});
