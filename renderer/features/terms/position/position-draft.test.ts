import { expect, it } from 'vitest';
import { emptyPosition, type Limit, type Position } from '../../../../domain/positions/position.ts';
import { findTerm } from '../../../../domain/terms/catalogue.ts';
import { isSamePosition, readPosition } from './position-draft.ts';

const term = findTerm('term');
if (!term) throw new Error('the catalogue has no term "term"');
const none = emptyPosition('term');
const atLeast = (count: unknown): Limit => ({
  field: 'length',
  bound: 'at-least',
  value: { count, unit: 'years' },
});
const walkAway = (...limits: readonly Limit[]): Position => ({
  ...none,
  walkAway: { limits: [...limits], words: '' },
});

it('counts a limit without a value as none yet', () => {
  expect(readPosition(term, walkAway(atLeast(undefined)), none)).toEqual({ position: none, issues: {} });
});

it('names a wrong limit by its place and keeps the last one that was right', () => {
  const saved = walkAway(atLeast(5));
  const read = readPosition(term, { ...walkAway(atLeast(-5)), reason: ' Stock ' }, saved);
  expect(read.position).toEqual({ ...saved, reason: 'Stock' });
  expect(read.issues['walkAway.0']?.[0]?.path).toBe('count');
});

it('knows a position again however its keys are ordered', () => {
  const { reason, ...rest } = walkAway(atLeast(5));
  expect(isSamePosition({ reason, ...rest }, walkAway(atLeast(5)))).toBe(true);
  expect(isSamePosition(walkAway(atLeast(5)), walkAway(atLeast(6)))).toBe(false);
});
