import { amountSchema } from './amount.ts';
import { describe, expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../shareable/open-deal.fixture.ts';
import { toShareableSheet } from '../shareable/to-shareable.ts';
import { compareRound } from './compare.ts';
import { comparisonSchema } from './comparison.ts';
import { aFact, aKnown } from './precedent.fixture.ts';
import { factsForTerm } from './statements.ts';

const known = aKnown({
  facts: [
    aFact({ terms: { territory: {} }, statement: 'The report speaks of "Europe".', evidence: 'reported' }),
    aFact({
      terms: {
        consideration: {
          forms: { basis: 'stated', value: ['up-front'] },
          payer: { basis: 'stated', value: 'B' },
        },
      },
    }),
    aFact({
      terms: {
        consideration: { upFront: { basis: 'stated', value: { amount: '1041642161.25', currency: 'USD' } } },
      },
      statement: 'what was paid',
    }),
    aFact({
      terms: { consideration: {} },
      statement: 'interest claimed',
      amount: amountSchema.parse({ amount: '5', amountMax: '6.5', currency: 'USD', unit: 'total' }),
      evidence: 'court-record',
      confirmed: false,
      primary: 'the judgment',
    }),
    aFact({ terms: { 'grant-direction': { direction: { basis: 'stated', value: 'a-to-b' } } } }),
    aFact({
      terms: { term: { length: { basis: 'undisclosed' } } },
      evidence: 'undisclosed',
      statement: 'Length was kept secret.',
    }),
    aFact({ statement: 'They had gone to court.' }),
  ],
  doubts: ['A common press error.'],
});
const round = toShareableSheet(
  anOpenDeal([
    aTerm('consideration', {
      payer: { basis: 'stated', value: 'A' },
      pastShare: { basis: 'illustrative', value: '10' },
    }),
    aTerm('term', {}),
  ]),
);
const comparison = compareRound(round, 'Round 2', [known]);
const row = (key: string) => comparison.rows.find((entry) => entry.termKey === key);
const statements = (key: string, column: number) => {
  const cell = row(key)?.cells[column];
  return cell?.kind === 'statements' ? cell.statements : [];
};

describe('compareRound', () => {
  it('answers what the contract promises', () => {
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  });

  it('has the terms of the round and of the precedents, in the order of the catalogue', () => {
    expect(comparison.rows.map((entry) => entry.termKey)).toEqual([
      'grant-direction',
      'territory',
      'term',
      'consideration',
    ]);
  });

  it('says our values field by field, with the basis of each and no evidence', () => {
    expect(statements('consideration', 0)).toMatchObject([
      { label: 'Payer', words: 'Ada', basis: 'stated', evidence: null },
      { label: 'Share allocated to the past', words: '10 %', basis: 'illustrative', evidence: null },
    ]);
  });

  it('says a precedent’s values with its own parties, every digit, and what each rests on', () => {
    expect(statements('consideration', 1)).toMatchObject([
      { label: 'Forms of payment', words: 'up-front payment' },
      { label: 'Payer', words: 'Bea' },
      {
        label: 'Up-front payment',
        words: 'USD 1,041,642,161.25',
        detail: 'what was paid',
        evidence: 'disclosed',
        sources: ['press'],
      },
      {
        label: null,
        words: 'interest claimed: USD 5 to 6.5',
        evidence: 'court-record',
        confirmed: false,
        primary: 'the judgment',
      },
    ]);
    expect(statements('grant-direction', 1)).toMatchObject([{ words: 'licence from Ada to Bea' }]);
    expect(statements('territory', 1)).toMatchObject([
      { label: null, words: 'The report speaks of "Europe".', evidence: 'reported' },
    ]);
  });

  it('keeps undisclosed, not stated and not applicable apart', () => {
    expect(statements('term', 1)).toMatchObject([
      { label: 'Length', words: 'undisclosed', basis: 'undisclosed', detail: 'Length was kept secret.' },
    ]);
    expect(row('term')?.cells[0]).toEqual({ kind: 'not-stated' });
    expect(row('territory')?.cells[0]).toEqual({ kind: 'not-applicable' });
    expect(compareRound(round, 'Round 2', [aKnown()]).rows[0]?.cells[1]).toEqual({ kind: 'not-stated' });
  });

  it('keeps background and doubts with the column and each source once', () => {
    expect(comparison.columns[1]).toMatchObject({
      id: 'ada-bea-2001',
      asOf: '2026-11-22',
      doubts: ['A common press error.'],
    });
    expect(comparison.columns[1]?.background.map(({ words }) => words)).toEqual(['They had gone to court.']);
    expect(
      compareRound(round, 'Round 2', [
        known,
        { ...known, precedent: { ...known.precedent, id: 'other' } },
      ]).sources.map(({ id }) => id),
    ).toEqual(['press']);
  });
});

describe('factsForTerm', () => {
  it('finds the precedents that speak to a term', () => {
    expect(factsForTerm([known, aKnown()], 'territory').map((entry) => entry.statements.length)).toEqual([1]);
    expect(factsForTerm([known], 'no-such-term')).toEqual([]);
  });
});
