import { amountSchema } from './amount.ts';
import { describe, expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../shareable/open-deal.fixture.ts';
import { compare, comparedRound, type Compared } from './compare.ts';
import { comparisonSchema } from './comparison.ts';
import type { KnownPrecedent } from './known-precedent.ts';
import { aFact, aKnown } from './precedent.fixture.ts';

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
const round = comparedRound(
  anOpenDeal([
    aTerm('consideration', {
      payer: { basis: 'stated', value: 'A' },
      pastShare: { basis: 'illustrative', value: '10' },
    }),
    aTerm('term', {}),
  ]),
);
const nothing = { positions: {}, notes: [] };
const beside = (...all: readonly KnownPrecedent[]): readonly Compared[] => [
  round,
  ...all.map((entry) => ({ kind: 'precedent' as const, known: entry })),
];
const comparison = compare(beside(known), nothing);
const row = (key: string) => comparison.rows.find((entry) => entry.termKey === key);
const statements = (key: string, column: number) => {
  const cell = row(key)?.cells[column];
  return cell?.kind === 'statements' ? cell.statements : [];
};

describe('compare', () => {
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
        words: 'interest claimed: USD 5 to 6.5 in total',
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
    expect(compare(beside(aKnown()), nothing).rows[0]?.cells[1]).toEqual({ kind: 'not-stated' });
  });

  it('keeps background and doubts with the column and each source once', () => {
    expect(comparison.columns[1]).toMatchObject({
      id: 'ada-bea-2001',
      asOf: '2026-11-22',
      doubts: ['A common press error.'],
    });
    expect(comparison.columns[1]?.background.map(({ words }) => words)).toEqual(['They had gone to court.']);
    expect(
      compare(
        beside(known, { ...known, precedent: { ...known.precedent, id: 'other' } }),
        nothing,
      ).sources.map(({ id }) => id),
    ).toEqual(['press']);
  });
});

describe('columns', () => {
  it('may be several rounds, named by their numbers and dates, in any order', () => {
    const first = comparedRound(
      anOpenDeal([aTerm('term', {})], { number: 1, status: 'sent', proposedBy: 'B' }),
    );
    const { columns, rows } = compare([...beside(known), first], nothing);
    expect(columns.map(({ id, title, subtitle }) => [id, title, subtitle])).toEqual([
      ['round-2', 'Round 2', 'draft by Ada, 3 February 2001'],
      ['ada-bea-2001', 'Ada - Bea (2001)', null],
      ['round-1', 'Round 1', 'proposed by Bea, 3 February 2001'],
    ]);
    expect(rows.find(({ termKey }) => termKey === 'consideration')?.cells[2]).toEqual({
      kind: 'not-applicable',
    });
  });

  it('have the terms that people made, behind those of the catalogue', () => {
    const custom = {
      label: 'Lab access',
      section: 'dealings' as const,
      fields: [{ key: 'days', label: 'Days', kind: 'duration' as const }],
    };
    const own = aTerm(
      'custom-1',
      { days: { basis: 'stated', value: { count: 3, unit: 'days' } } },
      { custom },
    );
    const { rows } = compare(
      [comparedRound(anOpenDeal([aTerm('term', {}), own])), ...beside(known)],
      nothing,
    );
    expect(rows.at(-1)).toMatchObject({
      termKey: 'custom-1',
      label: 'Lab access',
      custom,
      cells: [
        { statements: [{ label: 'Days', words: '3 days' }] },
        { kind: 'not-applicable' },
        { kind: 'not-stated' },
      ],
    });
  });

  it('say what people wrote of a term without a value, and only then', () => {
    const written = {
      paragraphs: [{ role: 'body' as const, runs: [{ text: 'As long as both like it.' }] }],
      generated: '',
      clauseId: null,
    };
    const open = anOpenDeal([aTerm('term', {}, { written })]);
    const { rows } = compare([comparedRound(open)], nothing);
    expect(rows[0]?.cells[0]).toMatchObject({
      statements: [{ field: null, label: null, words: 'As long as both like it.', evidence: null }],
    });
  });

  it('bring our priorities, and our notes on what is shown', () => {
    const note = { termKey: 'term', columnId: 'round-2', note: 'too short' };
    const { rows, notes } = compare(beside(known), {
      positions: { term: { priority: 4 } },
      notes: [note, { ...note, columnId: 'round-1' }],
    });
    expect(rows.map(({ termKey, priority }) => [termKey, priority])).toContainEqual(['term', 4]);
    expect(notes).toEqual([note]);
  });

  it('tell apart two sources of one id that two entries of our own cite', () => {
    const other = aKnown({
      id: 'other',
      facts: [aFact({ terms: { territory: {} } })],
      sources: [
        { id: 'press', title: 'Another report', publisher: 'P', date: null, address: null, kind: 'press' },
      ],
    });
    const { sources, rows } = compare(beside(known, other), nothing);
    expect(sources.map(({ id, title }) => [id, title])).toEqual([
      ['press', 'A report'],
      ['press (other)', 'Another report'],
    ]);
    expect(rows.find(({ termKey }) => termKey === 'territory')?.cells[2]).toMatchObject({
      statements: [{ sources: ['press (other)'] }],
    });
  });
});
