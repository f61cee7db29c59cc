import { describe, expect, it } from 'vitest';
import { licensedPatents } from './catalogue/licensed-patents.ts';
import { products } from './catalogue/products.ts';
import { release } from './catalogue/release.ts';
import { missingFields } from './fields-in-force.ts';
import { proseOf } from './prose.ts';
import { sheetFactsOf } from './sheet-facts.ts';
import type { FieldValues } from './stated.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const sheet = (direction: FieldValues, parties: FieldValues = {}) => [
  { key: 'parties', fields: parties },
  { key: 'grant-direction', fields: direction },
];
const releaseOn = (affiliates: FieldValues) =>
  proseOf(release, { form: stated('mutual') }, { A: 'Alpha', B: 'Beta' }, sheetFactsOf(sheet({}, affiliates)))
    .flat()
    .map((run) => run.text)
    .join('');

describe('the facts of a sheet', () => {
  it('are what its terms state', () => {
    expect(sheetFactsOf(sheet({ direction: stated('a-to-b') }, { affiliates: stated('none') }))).toEqual({
      direction: 'a-to-b',
      hasAffiliates: false,
    });
  });

  it.each([
    ['nothing is stated', sheet({})],
    [
      'nothing is disclosed',
      sheet({ direction: { basis: 'undisclosed' } }, { affiliates: { basis: 'undisclosed' } }),
    ],
    ['there is no term', []],
  ])('are absent where %s', (_when, terms) => expect(sheetFactsOf(terms)).toEqual({}));

  it.each([
    ['cross', ['From Party A', 'From Party B'], ['Products of Party A', 'Products of Party B']],
    ['covenant', ['From Party A', 'From Party B'], ['Products of Party A', 'Products of Party B']],
    ['a-to-b', ['From Party A'], ['Products of Party B']],
    ['b-to-a', ['From Party B'], ['Products of Party A']],
  ] as const)(
    '%s: asks for the patents of who grants and the products of who is granted',
    (direction, patents, made) => {
      expect(missingFields(licensedPatents, {}, { direction })).toEqual(patents);
      expect(missingFields(products, {}, { direction })).toEqual(made);
    },
  );

  it('let the release speak of affiliates only where the parties have brought them in', () => {
    expect(releaseOn({ affiliates: stated('at-signing') })).toContain(
      'releases the other and its affiliates from',
    );
    expect(releaseOn({ affiliates: stated('none') })).not.toContain('affiliates');
    expect(releaseOn({ affiliates: { basis: 'undisclosed' } })).not.toContain('affiliates');
  });
});

describe('the patents of a schedule', () => {
  const scheduled = { fromA: stated('scheduled'), fromB: stated('all') };

  it('need the schedule, in the list of what is missing and in the words', () => {
    expect(missingFields(licensedPatents, scheduled)).toEqual(['Schedule of Party A']);
    expect(missingFields(licensedPatents, { ...scheduled, scheduleA: stated(['A']) })).toEqual([]);
    const said = proseOf(licensedPatents, scheduled, { A: 'Alpha', B: 'Beta' }).flat();
    expect(said).toContainEqual({ text: '[schedule of Alpha]', mark: 'missing' });
  });

  it('are not asked for where patents are only declared', () => {
    expect(missingFields(licensedPatents, { ...scheduled, fromA: stated('declared-seps') })).toEqual([]);
  });
});
