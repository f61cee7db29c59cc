import { describe, expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../shareable/open-deal.fixture.ts';
import { amountSchema } from './amount.ts';
import { compare, comparedRound } from './compare.ts';
import { baseColumn, filterInWords, shownRows, type RowFilter } from './comparison-rows.ts';
import { differencesFromBase } from './differences-from-base.ts';
import { aFact, aKnown } from './precedent.fixture.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const known = aKnown({
  facts: [
    aFact({ id: 'f1', terms: { term: { length: stated({ count: 5, unit: 'years' }) } } }),
    aFact({ id: 'f2', terms: { consideration: { upFront: { basis: 'undisclosed' } } } }),
    aFact({ id: 'f3', terms: { 'grant-direction': { direction: stated('a-to-b') } } }),
  ],
});
const terms = [
  aTerm('grant-direction', { direction: stated('a-to-b') }),
  aTerm('territory', {}),
  aTerm('term', { form: stated('fixed'), length: stated({ count: 3, unit: 'years' }) }),
  aTerm('consideration', { payer: stated('B') }),
];
const rounds = [1, 10, 9].map((number) => comparedRound(anOpenDeal(terms, { number })));
const comparison = compare([...rounds, { kind: 'precedent', known }], {
  positions: { term: { priority: 5 }, territory: { priority: 2 } },
  notes: [],
});
const all: RowFilter = { show: 'all', priority: null, onlyEconomic: false };
const differences = differencesFromBase(comparison, 'round-10');
const shown = (filter: Partial<RowFilter>, against = differences) =>
  shownRows(comparison, against, { ...all, ...filter }).map((at) => comparison.rows[at]?.termKey);

describe('shownRows', () => {
  it('leaves everything, or what differs from the base, matters, moves money or is not known', () => {
    expect(shown({})).toEqual(['grant-direction', 'territory', 'term', 'consideration']);
    expect(shown({ show: 'differ' })).toEqual(['term']);
    expect(shown({ show: 'unknown' })).toEqual(['territory', 'consideration']);
    expect(shown({ priority: 2 })).toEqual(['territory', 'term']);
    expect(shown({ priority: 3 })).toEqual(['term']);
    expect(shown({ onlyEconomic: true })).toEqual(['territory', 'term', 'consideration']);
    expect(shown({ show: 'unknown', priority: 5 })).toEqual([]);
  });

  it('leaves what cannot be told apart from the base among what differs from it', () => {
    const inEuro = aTerm('consideration', {
      forms: stated(['up-front']),
      upFront: stated({ amount: '10', currency: 'EUR' }),
    });
    const fact = aFact({
      terms: { consideration: { upFront: stated({ amount: '10', currency: 'USD' }), payer: stated('B') } },
    });
    const two = compare(
      [
        comparedRound(anOpenDeal([inEuro, aTerm('territory', {})], { number: 1 })),
        { kind: 'precedent', known: aKnown({ facts: [fact] }) },
      ],
      { positions: {}, notes: [] },
    );
    const held = differencesFromBase(two, 'round-1');
    expect(shownRows(two, held, { ...all, show: 'differ' }).map((place) => two.rows[place]?.termKey)).toEqual(
      ['consideration'],
    );
  });

  it('takes words for a value only where they give an amount or are our own', () => {
    const amount = (figure: string | null) =>
      amountSchema.parse({ amount: figure, currency: 'USD', unit: 'up-front' });
    const inWords = (parts: Parameters<typeof aFact>[0]) =>
      compare(
        [
          {
            kind: 'precedent',
            known: aKnown({ facts: [aFact({ terms: { consideration: {} }, ...parts })] }),
          },
        ],
        { positions: {}, notes: [] },
      );
    const unknown = (compared: typeof comparison) =>
      shownRows(compared, [], { ...all, show: 'unknown' }).length;
    expect(unknown(inWords({ statement: 'Not visible in the part seen.' }))).toBe(1);
    expect(unknown(inWords({ amount: amount('5') }))).toBe(0);
    expect(unknown(inWords({ amount: amount(null) }))).toBe(1);
    const own = aTerm(
      'consideration',
      {},
      {
        written: {
          paragraphs: [{ role: 'body', runs: [{ text: 'As agreed.' }] }],
          generated: '',
          clauseId: null,
        },
      },
    );
    expect(unknown(compare([comparedRound(anOpenDeal([own]))], { positions: {}, notes: [] }))).toBe(0);
  });

  it('leaves out nothing as alike while there is no base', () => {
    expect(shown({ show: 'differ' }, [])).toHaveLength(4);
  });

  it('asks the rounds where no precedent is shown', () => {
    const alone = compare(rounds, { positions: {}, notes: [] });
    expect(shownRows(alone, [], { ...all, show: 'unknown' }).map((at) => alone.rows[at]?.termKey)).toEqual([
      'territory',
    ]);
  });
});

describe('baseColumn', () => {
  it('is the column of that id, and the latest round by its number', () => {
    expect(baseColumn(comparison, 'round')).toBe('round-10');
    expect(baseColumn(comparison, 'round-9')).toBe('round-9');
    expect(baseColumn(comparison, 'ada-bea-2001')).toBe('ada-bea-2001');
    expect(baseColumn(comparison, 'round-3')).toBeNull();
    expect(baseColumn(comparison, null)).toBeNull();
  });
});

describe('filterInWords', () => {
  it('says what is left, and nothing where all is', () => {
    expect(filterInWords(comparison, 'round-10', all)).toBeNull();
    expect(filterInWords(comparison, 'round-10', { show: 'differ', priority: 4, onlyEconomic: true })).toBe(
      'Only terms that differ from Round 10 or cannot be told apart from it, of priority 4 to 5, that move money',
    );
    expect(filterInWords(comparison, null, { ...all, show: 'unknown' })).toBe(
      'Only terms of which no precedent shown gives a value',
    );
    expect(filterInWords(comparison, null, { ...all, priority: 5 })).toBe('Only terms of priority 5');
  });
});
