import { expect, it } from 'vitest';
import type { TermState } from '../deals/deal.ts';
import type { RoundChange } from './round-change.ts';
import { rowsOfChanges } from './rows-of-changes.ts';

const change = (field: string, before: string | null, after: string | null): RoundChange => ({
  termKey: 'field-of-use',
  termLabel: 'Field of use',
  field,
  label: field,
  direction: null,
  before,
  after,
  delta: null,
  parts: [],
  gains: field === 'extent' ? 'A' : null,
  redline: null,
});
const standing = (state: TermState) => ({ terms: [{ key: 'field-of-use', state }] });

it('a term that came is one row with its values in it', () => {
  const some = [
    change('term', null, 'Field of use'),
    change('extent', null, 'all'),
    change('prose', null, 'x'),
  ];
  const rows = rowsOfChanges(some, { terms: [] }, standing('open'));
  expect(rows).toMatchObject([
    { field: 'term', gains: 'A', parts: [{ label: 'extent' }, { label: 'prose' }] },
  ]);
});

it('whose proposal a changed term is needs no row, unless it was or is settled', () => {
  const some = [change('extent', 'all', 'some'), change('state', 'Open', 'Proposed')];
  const fields = (was: TermState, is: TermState) =>
    rowsOfChanges(some, standing(was), standing(is)).map(({ field }) => field);
  expect(fields('open', 'proposed-by-a')).toEqual(['extent']);
  expect(fields('agreed', 'proposed-by-a')).toEqual(['extent', 'state']);
  expect(fields('open', 'parked')).toEqual(['extent', 'state']);
  expect(rowsOfChanges(some.slice(1), standing('open'), standing('proposed-by-a'))).toHaveLength(1);
});
