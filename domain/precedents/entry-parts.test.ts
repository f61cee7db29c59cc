import { describe, expect, it } from 'vitest';
import { amountSchema } from './amount.ts';
import { backgroundFacts, factsByTerm, undisclosedFacts } from './entry-parts.ts';
import { moneyOverTime } from './money-over-time.ts';
import { aFact, aPrecedent } from './precedent.fixture.ts';
import { relationWords } from './relation-words.ts';

const upFront = { upFront: { basis: 'stated' as const, value: { amount: '5', currency: 'EUR' } } };

describe('factsByTerm', () => {
  const facts = [
    aFact({ id: 'f1', terms: { consideration: {} } }),
    aFact({ id: 'f2', terms: { consideration: upFront, term: {} } }),
    aFact({ id: 'f3' }),
  ];
  it('goes in the order of the catalogue, typed values first', () => {
    const found = factsByTerm({ facts }).map(({ term, facts: spoken }) => [
      term.key,
      spoken.map(({ id }) => id),
    ]);
    expect(found).toEqual([
      ['term', ['f2']],
      ['consideration', ['f2', 'f1']],
    ]);
  });
  it('leaves the background to itself', () => {
    expect(backgroundFacts({ facts }).map(({ id }) => id)).toEqual(['f3']);
  });
});

describe('undisclosedFacts', () => {
  it('finds what has no published value, whatever says so', () => {
    const secret = amountSchema.parse({ unit: 'per-unit' });
    const limited = amountSchema.parse({ unit: 'per-unit', cap: '10', currency: 'USD' });
    const facts = [
      aFact({ id: 'f1', evidence: 'undisclosed' }),
      aFact({ id: 'f2', amount: secret }),
      aFact({ id: 'f3', terms: { rate: { royaltyB: { basis: 'undisclosed' } } } }),
      aFact({ id: 'f4', amount: limited }),
      aFact({ id: 'f5' }),
    ];
    expect(undisclosedFacts({ facts }).map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
  });
});

describe('moneyOverTime', () => {
  const amount = (parts: object) =>
    amountSchema.parse({ amount: '7', currency: 'USD', unit: 'total', ...parts });
  it('shows what was agreed and when, and counts what it leaves out', () => {
    const { sums, unverified, ranges } = moneyOverTime(
      aPrecedent({
        announced: '2001-02',
        facts: [
          aFact({ id: 'f1', amount: amount({}) }),
          aFact({ id: 'f2', amount: amount({ unit: 'per-year', when: '2000' }) }),
          aFact({ id: 'f3', amount: amount({ standing: 'asked' }) }),
          aFact({ id: 'f4', amount: amount({ unit: 'per-unit' }) }),
          aFact({ id: 'f5', amount: amount({}), confirmed: false }),
          aFact({ id: 'f6', amount: amount({ amountMax: '9' }) }),
        ],
      }),
    );
    expect(sums.map(({ when, unit }) => [when, unit])).toEqual([
      ['2000', 'per-year'],
      ['2001-02', 'total'],
    ]);
    expect({ unverified, ranges }).toEqual({ unverified: 1, ranges: 1 });
  });
  it('shows dated instalments one by one, and not their amount once more', () => {
    const instalments = {
      basis: 'stated' as const,
      value: {
        currency: 'USD',
        instalments: [
          { due: '2011-01-18', amount: '300' },
          { due: '2012-01-13', amount: '200' },
        ],
      },
    };
    const fact = aFact({ amount: amount({ unit: 'instalment' }), terms: { consideration: { instalments } } });
    const { sums } = moneyOverTime(aPrecedent({ facts: [fact] }));
    expect(sums.map((sum) => [sum.day, sum.amount])).toEqual([
      ['2011-01-18', '300'],
      ['2012-01-13', '200'],
    ]);
  });
});

describe('relationWords', () => {
  it('turns the words where the other entry says it', () => {
    expect(relationWords({ kind: 'appeal-of', isInverse: false })).toBe('appeal of');
    expect(relationWords({ kind: 'appeal-of', isInverse: true })).toBe('appealed by');
  });
});
