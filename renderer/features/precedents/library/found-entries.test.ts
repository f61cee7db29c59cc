import { expect, it } from 'vitest';
import { foundEntries, orderInForce, searchedEntries } from './found-entries.ts';
import { summaryOf } from './summary.fixture.ts';

const entries = [
  summaryOf({ id: 'zenith', announced: '2011-05-02', companies: ['Zenith'] }),
  summaryOf({ id: 'arden', announced: '2017-03', kind: 'patent-pool' }),
  summaryOf({ id: 'boreal', effective: '2013-05-01', companies: ['Zenith', 'Boreal'] }),
  summaryOf({ id: 'undated' }),
];
const searched = searchedEntries(entries, null);
const idsOf = (found: ReturnType<typeof foundEntries>) => found.map(({ summary }) => summary.id);

it('orders by announcement or else by effect, those without a date last both ways', () => {
  expect(idsOf(foundEntries(searched, { filters: {} }, 'newest'))).toEqual([
    'arden',
    'boreal',
    'zenith',
    'undated',
  ]);
  expect(idsOf(foundEntries(searched, { filters: {} }, 'oldest'))).toEqual([
    'zenith',
    'boreal',
    'arden',
    'undated',
  ]);
  expect(idsOf(foundEntries(searched, { filters: {} }, 'title'))[0]).toBe('arden');
});

it('keeps the best match first, drops what the list does not know, and filters what was found', () => {
  const excerpt = [{ text: 'Zen', isMatch: true }];
  const hits = ['boreal', 'gone', 'arden', 'zenith'].map((id, index) => ({ id, excerpt, rank: index + 1 }));
  const found = searchedEntries(entries, hits);
  expect(idsOf(found)).toEqual(['boreal', 'arden', 'zenith']);
  expect(idsOf(foundEntries(found, { filters: { parties: ['Zenith'] } }, 'relevance'))).toEqual([
    'boreal',
    'zenith',
  ]);
  expect(found[0]?.excerpt).toEqual(excerpt);
});

it('is by relevance only while something is looked for', () => {
  expect(orderInForce({ query: ' ', order: null })).toBe('newest');
  expect(orderInForce({ query: ' ', order: 'relevance' })).toBe('newest');
  expect(orderInForce({ query: 'cap', order: null })).toBe('relevance');
  expect(orderInForce({ query: 'cap', order: 'oldest' })).toBe('oldest');
});
