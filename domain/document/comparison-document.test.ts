import { describe, expect, it } from 'vitest';
import { compare, comparedRound, type Compared } from '../precedents/compare.ts';
import type { CellNote } from '../precedents/comparison.ts';
import { aFact, aKnown } from '../precedents/precedent.fixture.ts';
import { anOpenDeal, aTerm } from '../shareable/open-deal.fixture.ts';
import { ALL_ROWS, type PrintedComparison } from './comparison-blocks.ts';
import { comparisonDocument } from './comparison-document.ts';
import { readDocument } from './document-text.fixture.ts';
import type { Paper } from './document.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const upFront = (amount: string, currency = 'USD') => ({
  consideration: { forms: stated(['up-front']), upFront: stated({ amount, currency }) },
});
const round = comparedRound(
  anOpenDeal([
    aTerm('territory', { territory: stated({ scope: 'worldwide', countries: [] }) }),
    aTerm('consideration', upFront('100').consideration),
  ]),
);
const source = (id: string) => ({
  id,
  title: `Report ${id}`,
  publisher: 'A paper',
  date: '2001',
  address: null,
  kind: 'press',
});
const deal = (id: string, amount: string, isConfidential = false, currency = 'USD'): Compared => ({
  kind: 'precedent',
  known: aKnown(
    {
      id,
      title: `Deal ${id}`,
      facts: [
        aFact({ terms: upFront(amount, currency), sourceIds: ['one'] }),
        aFact({ id: 'f2', terms: { territory: {} }, statement: 'Europe, they say.', sourceIds: ['two'] }),
      ],
      sources: [source('one'), source('two'), source('uncited')],
    },
    { isConfidential, origin: isConfidential ? 'ours' : 'built-in' },
  ),
});

function print(
  columns: readonly Compared[],
  change: Partial<PrintedComparison> = {},
  paper: Paper = 'A4',
  notes: readonly CellNote[] = [],
) {
  const comparison = compare(columns, { positions: { consideration: { priority: 4 } }, notes });
  const printed = { comparison, base: 'round', filter: ALL_ROWS, ...change };
  return comparisonDocument(printed, 'Ada and Bea', { paper, createdAt: '2001-02-03T04:05:06Z' });
}

const tablesOf = (document: ReturnType<typeof print>) =>
  document.blocks.flatMap((block) =>
    block.kind === 'table' && block.caption.startsWith('Terms') ? [block.columns] : [],
  );

describe('comparisonDocument', () => {
  it('signs what differs from the base, how far, and what is the same', () => {
    const words = readDocument(print([round, deal('a', '120'), deal('b', '100')]));
    expect(words).toContain('Up-front payment: USD 120 (disclosed [1]) ≠ +USD 20 (+20 %)');
    expect(words).toContain('Up-front payment: USD 100 (disclosed [1]) =');
    expect(words).toContain('≠ differs from Round 2, with how far from there');
    expect(words).toContain('Europe, they say. (disclosed [2])');
    expect(words).toContain('Consideration\npriority 4 | ');
  });

  it('keeps what cannot be told apart among what differs, and says why', () => {
    const inEuro = deal('a', '100', false, 'EUR');
    const words = readDocument(print([round, inEuro], { filter: { ...ALL_ROWS, show: 'differ' } }));
    expect(words).toContain('EUR 100 (disclosed [1])\n? cannot be told apart: other currency');
    expect(words).toContain('? both state a figure, and nobody can hold the one against the other');
  });

  it('puts the base first in every table, and as many columns as the paper has room for', () => {
    const deals = Array.from({ length: 10 }, (_, index) => deal(`d${index}`, '1'));
    const columns = [...deals, round];
    const heads = (paper: Paper) =>
      tablesOf(print(columns, {}, paper)).map((table) => [table.length, table[1]?.header.slice(0, 7)]);
    expect(heads('A4')).toEqual([
      [6, 'Round 2'],
      [5, 'Round 2'],
      [5, 'Round 2'],
    ]);
    expect(heads('A3')).toEqual([
      [7, 'Round 2'],
      [7, 'Round 2'],
    ]);
    const bare = print(columns, { base: null });
    expect(tablesOf(bare).map((table) => table[1]?.header.slice(0, 7))).toEqual([
      'Deal d0',
      'Deal d4',
      'Deal d8',
    ]);
    expect(readDocument(bare)).not.toContain('≠');
  });

  it('prints the rows that the filter leaves, says so, and only the sources that they cite', () => {
    const words = readDocument(
      print([round, deal('a', '120')], { filter: { show: 'differ', priority: null, onlyEconomic: true } }),
    );
    expect(words).toContain(
      'Only terms that differ from Round 2 or cannot be told apart from it, that move money: 1 of 2.',
    );
    expect(words).not.toContain('Europe, they say.');
    expect(words).toContain('[1] | Report one');
    expect(words).not.toMatch(/Report (?:two|uncited)/);
  });

  it('has our notes in their cells', () => {
    const note = { termKey: 'territory', columnId: 'a', note: 'Ask counsel.' };
    expect(readDocument(print([round, deal('a', '120')], {}, 'A4', [note]))).toContain(
      'Europe, they say. (disclosed [2])\nOur note: Ask counsel.',
    );
  });

  it('says CONFIDENTIAL on every page, above the column and in the text where an entry of ours is', () => {
    const document = print([round, deal('a', '120', true)]);
    expect(document.watermark).toBe('CONFIDENTIAL');
    expect(document.footer).toMatch(/^CONFIDENTIAL/);
    expect(readDocument(document)).toContain('CONFIDENTIAL: it holds precedents of our own');
    expect(tablesOf(document)[0]?.[2]?.header).toMatch(/^CONFIDENTIAL: Deal a/);
    expect(readDocument(print([round, deal('a', '120')]))).not.toContain('CONFIDENTIAL');
  });
});
