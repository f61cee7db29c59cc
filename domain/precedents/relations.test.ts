import { expect, it } from 'vitest';
import { aPrecedent } from './precedent.fixture.ts';
import { relationsAmong } from './relations.ts';

const of = (id: string, related: ReturnType<typeof aPrecedent>['related'] = []) => ({
  precedent: aPrecedent({ id, title: id.toUpperCase(), related }),
  isConfidential: id === 'renewal',
});
const entries = [
  of('first'),
  of('renewal', [
    { id: 'first', kind: 'renewal-of' },
    { id: 'beside', kind: 'see-also' },
    { id: 'nowhere', kind: 'see-also' },
  ]),
  of('beside', [{ id: 'renewal', kind: 'see-also' }]),
];

it('relations are read from either end, a mutual one once, one to nowhere not at all', () => {
  const relatedOf = relationsAmong(entries);
  expect(
    entries.map((entry) =>
      relatedOf(entry.precedent).map(({ id, kind, isInverse }) => [id, kind, isInverse]),
    ),
  ).toEqual([
    [['renewal', 'renewal-of', true]],
    [
      ['first', 'renewal-of', false],
      ['beside', 'see-also', false],
    ],
    [['renewal', 'see-also', false]],
  ]);
});

it('a confidential entry is marked where another names it', () => {
  const relatedOf = relationsAmong(entries);
  const marks = entries.map((entry) =>
    relatedOf(entry.precedent).map(({ isConfidential }) => isConfidential),
  );
  expect(marks).toEqual([[true], [false, false], [true]]);
});

it('a file of thousands takes no longer for each of them', () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    of(`entry-${at}`, [{ id: `entry-${Math.max(at - 1, 0)}`, kind: 'renewal-of' }]),
  );
  const before = performance.now();
  const relatedOf = relationsAmong(many);
  expect(many.flatMap(({ precedent }) => relatedOf(precedent))).toHaveLength(40_000);
  expect(performance.now() - before).toBeLessThan(2000);
});
