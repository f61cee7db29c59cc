import { expect, it } from 'vitest';
import { meaningsShown, withMeaning } from './with-meaning.ts';

it('changes one meaning and keeps those that were proposed', () => {
  const columns = ['number', null, 'owner'] as const;
  expect(withMeaning(columns, 1, 'title')).toEqual({ 0: 'number', 1: 'title', 2: 'owner' });
  expect(withMeaning(columns, 0, null)).toEqual({ 2: 'owner' });
});

it('builds on what was said a moment ago, though its preview is not there yet', () => {
  const preview = { header: ['a', 'b'], columns: ['number', null] } as const;
  expect(meaningsShown(preview, {})).toEqual(['number', null]);
  const first = withMeaning(meaningsShown(preview, {}), 0, 'publication');
  const second = withMeaning(meaningsShown(preview, { meanings: first }), 1, 'owner');
  expect(second).toEqual({ 0: 'publication', 1: 'owner' });
});
