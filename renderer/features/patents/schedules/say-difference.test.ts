import { expect, it } from 'vitest';
import { sayDifference, signDifference } from './say-difference.ts';

const none = { publications: 0, applications: 0 };

it('names what came, went and changed, each with its level', () => {
  const counts = {
    added: { publications: 1200, applications: 1 },
    gone: { publications: 1, applications: 0 },
    changed: { publications: 0, applications: 2 },
  };
  expect(sayDifference(counts)).toBe(
    '1,200 publications and 1 application added, 1 publication taken out, 2 applications changed',
  );
  expect(signDifference(counts)).toBe('+1,201 −1 ~2');
});

it('leaves out what is not there', () => {
  expect(sayDifference({ added: none, gone: none, changed: none })).toBeNull();
  const gone = { added: none, gone: { publications: 3, applications: 0 }, changed: none };
  expect(sayDifference(gone)).toBe('3 publications taken out');
  expect(signDifference(gone)).toBe('−3');
});
