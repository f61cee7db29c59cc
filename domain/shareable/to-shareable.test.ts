import { describe, expect, expectTypeOf, it } from 'vitest';
import { aScheduleContent, anOpenDeal, aTerm, CANARY } from './open-deal.fixture.ts';
import type { ShareableRound } from './shareable-round.ts';
import { toShareable, toShareableSheet } from './to-shareable.ts';

/** The names of all fields, at any depth. Free keys, such as those of a term's values, are not names. */
type FieldNames<T> = T extends readonly (infer Entry)[]
  ? FieldNames<Entry>
  : T extends object
    ? { [K in keyof T & string]: (string extends K ? never : K) | FieldNames<T[K]> }[keyof T & string]
    : never;

type PrivateNames =
  | 'id'
  | 'dealId'
  | 'listId'
  | 'ourSide'
  | 'workingTitle'
  | 'notes'
  | 'note'
  | 'comments'
  | 'positions'
  | 'target'
  | 'walkAway'
  | 'listName'
  | 'part'
  | 'search'
  | 'filters'
  | 'file'
  | 'fileName'
  | 'sourceName'
  | 'path'
  | 'raw'
  | 'reason'
  | 'status'
  | 'createdAt'
  | 'updatedAt';

const cross = aTerm('grant-direction', { direction: { basis: 'stated', value: 'cross' } });
const schedules = [
  {
    letter: 'A',
    listId: `${CANARY}-list`,
    listName: `${CANARY} list`,
    owner: 'Ada',
    part: { search: `${CANARY} search`, filters: { onlyDoubtful: true }, sort: null },
    frozen: null,
  },
];

describe('toShareable', () => {
  it('answers a type that has no place for anything private', () => {
    expectTypeOf<Extract<FieldNames<ShareableRound>, PrivateNames>>().toBeNever();
    // the check itself works: a field that is there is found
    expectTypeOf<
      Extract<FieldNames<ShareableRound>, 'owner' | 'stateWords' | 'declaredStandards'>
    >().not.toBeNever();
  });

  it('carries no canary over, whatever the objects at hand hold', () => {
    const round = toShareable(anOpenDeal([cross, aTerm('consideration', {})], { schedules }), [
      aScheduleContent(),
    ]);
    expect(JSON.stringify(round)).not.toContain(CANARY);
    expect(round.schedules[0]).toMatchObject({ owner: 'Ada', rejects: [{ row: 7, cause: 'unresolved' }] });
  });

  it('leaves a value at home that no longer applies', () => {
    const left = aTerm('consideration', {
      forms: { basis: 'stated', value: ['royalty-free'] },
      upFront: { basis: 'stated', value: { amount: '424242', currency: 'EUR' } },
    });
    expect(JSON.stringify(toShareableSheet(anOpenDeal([left])))).not.toContain('424242');
  });

  it('leaves at home what is kept for the side that grants nothing', () => {
    const oneWay = toShareableSheet(
      anOpenDeal([
        aTerm('grant-direction', { direction: { basis: 'stated', value: 'a-to-b' } }),
        aTerm('licensed-patents', {
          fromA: { basis: 'stated', value: 'all' },
          fromB: { basis: 'stated', value: 'scheduled' },
          scheduleB: { basis: 'stated', value: ['Q'] },
        }),
        aTerm('products', {
          productsA: { basis: 'stated', value: [`${CANARY} product`] },
          productsB: { basis: 'stated', value: ['handsets'] },
        }),
      ]),
    );
    expect(JSON.stringify(oneWay)).not.toMatch(new RegExp(`${CANARY}|scheduled|"Q"`));
    expect(
      oneWay.terms.flatMap((term) => term.prose.map(({ text }) => text.map((run) => run.text).join(''))),
    ).toEqual([
      'Ada grants Bea a licence under its licensed patents for licensed products.',
      'Licensed patents of Ada: all patents owned or controlled.',
      'Licensed products of Bea: handsets.',
    ]);
  });

  it.each([
    ['cross', 'Patent cross-licence: Ada and Bea'],
    ['a-to-b', 'Patent licence: Ada to Bea'],
    ['b-to-a', 'Patent licence: Bea to Ada'],
    ['covenant', 'Mutual covenant not to sue: Ada and Bea'],
  ])('calls a grant of direction "%s" %s', (value, title) => {
    expect(
      toShareableSheet(anOpenDeal([aTerm('grant-direction', { direction: { basis: 'stated', value } })]))
        .title,
    ).toBe(title);
  });

  it('has a title before the direction is known', () => {
    expect(toShareableSheet(anOpenDeal([])).title).toBe('Patent licence: Ada and Bea');
  });

  it('calls the parties what the sheet calls them, and until then what the deal does', () => {
    const party = { localName: null, localLanguage: null, seat: null };
    const stated = aTerm('parties', {
      parties: {
        basis: 'stated',
        value: [
          { side: 'A', name: 'Ada Holding', ...party },
          { side: 'B', name: 'Bea', ...party },
        ],
      },
    });
    expect(toShareableSheet(anOpenDeal([stated, cross])).title).toBe(
      'Patent cross-licence: Ada Holding and Bea',
    );
    expect(toShareableSheet(anOpenDeal([cross])).parties[1]).toEqual({
      side: 'B',
      name: 'Bea',
      localName: '贝亚',
      localLanguage: 'zh-Hans',
      seat: 'Lyon, France',
    });
  });

  it('reads the same to both sides and stands in the order of the catalogue', () => {
    const states = ['open', 'proposed-by-a', 'proposed-by-b', 'agreed', 'parked'] as const;
    const keys = ['territory', 'term', 'standards', 'products', 'release'];
    const sheet = toShareableSheet(
      anOpenDeal(states.map((state, index) => aTerm(keys[index] ?? '', {}, { state }))),
    );
    expect(sheet.terms.map((term) => [term.key, term.stateWords])).toEqual([
      ['release', 'Parked'],
      ['standards', 'Proposed by Bea'],
      ['products', 'Agreed'],
      ['territory', 'Open'],
      ['term', 'Proposed by Ada'],
    ]);
  });

  it('tells the language of a name in its own script', () => {
    const open = anOpenDeal([]);
    const { id: _a, ...a } = open.deal.parties.A;
    const { id: _b, ...b } = open.deal.parties.B;
    const parties = aTerm('parties', {
      parties: {
        basis: 'stated',
        value: [
          { side: 'A', ...a },
          { side: 'B', ...b },
        ],
      },
    });
    const runs = toShareableSheet(anOpenDeal([parties])).terms[0]?.prose.flatMap(({ text }) => text) ?? [];
    expect(runs.filter((run) => run.language !== undefined)).toEqual([{ text: '贝亚', language: 'zh-Hans' }]);
    expect(runs.map((run) => run.text).join('')).toContain('Bea (贝亚), Lyon, France');
  });

  it('refuses to print a round without the content of one of its schedules', () => {
    expect(() => toShareable(anOpenDeal([cross], { schedules }), [])).toThrow('Schedule A');
  });
});
