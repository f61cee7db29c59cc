import { expect, it } from 'vitest';
import { libraryChips, withChoices } from './library-chips.ts';
import { libraryChoices } from './library-choices.ts';
import { summaryOf } from './summary.fixture.ts';

const pool = summaryOf({ id: 'pool', kind: 'patent-pool', announced: '2016-01-01', companies: ['Zenith'] });
const deal = summaryOf({ id: 'deal', announced: '2011', isDisputed: true, companies: ['Boreal', 'Zenith'] });

it('offers what the whole library has and counts what the words left', () => {
  const choices = libraryChoices([pool, deal], [deal], {});
  expect(choices.kinds.map(({ value, count }) => [value, count])).toEqual([
    ['bilateral-deal', 1],
    ['patent-pool', 0],
  ]);
  expect(choices.parties.map(({ value, count }) => [value, count])).toEqual([
    ['Zenith', 1],
    ['Boreal', 1],
  ]);
  expect(choices.years).toEqual([
    { year: 2011, count: 1 },
    { year: 2016, count: 0 },
  ]);
  expect(choices.disputed).toEqual({ yes: 1, no: 0 });
});

it('says each filter that is on by the names of its choices, and takes off one at a time', () => {
  const filters = { kinds: ['patent-pool'], yearFrom: 2011, yearTo: 2016, disputed: false };
  const chips = libraryChips(filters, libraryChoices([pool, deal], [], filters));
  expect(chips.map(({ label }) => label)).toEqual(['Kind: patent pool', '2011 to 2016', 'Without a dispute']);
  expect(chips[0]?.without).toEqual({ yearFrom: 2011, yearTo: 2016, disputed: false });
  expect(chips[1]?.without).toMatchObject({ kinds: ['patent-pool'], yearFrom: undefined, yearTo: undefined });
  expect(withChoices(filters, 'kinds', [])).not.toHaveProperty('kinds');
});
