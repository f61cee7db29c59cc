import { expect, it } from 'vitest';
import { withMeaning } from './with-meaning.ts';

it('changes one meaning and keeps those that were proposed', () => {
  const columns = ['number', null, 'owner'] as const;
  expect(withMeaning(columns, 1, 'title')).toEqual({ 0: 'number', 1: 'title', 2: 'owner' });
  expect(withMeaning(columns, 0, null)).toEqual({ 2: 'owner' });
});
