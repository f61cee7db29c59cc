import { describe, expect, it } from 'vitest';
import { ALL_ROWS, type PrintedComparison } from '../../domain/document/comparison-blocks.ts';
import { compare, comparedRound } from '../../domain/precedents/compare.ts';
import { aFact, aKnown } from '../../domain/precedents/precedent.fixture.ts';
import { anOpenDeal, aTerm } from '../../domain/shareable/open-deal.fixture.ts';
import type { ExportCell, ExportSheet } from '../export/table/export-sheet.ts';
import { comparisonSheets } from './comparison-sheets.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const upFront = (amount: string) => ({
  forms: stated(['up-front']),
  upFront: stated({ amount, currency: 'USD' }),
});
const known = aKnown(
  {
    facts: [
      aFact({ terms: { consideration: upFront('120.50') }, statement: 'what was paid', note: 'in full' }),
      aFact({ id: 'f2', terms: { territory: { territory: { basis: 'undisclosed' } } }, confirmed: false }),
      aFact({ id: 'f3', statement: 'They had gone to court.' }),
    ],
    doubts: ['A common press error.'],
  },
  { isConfidential: true, origin: 'ours' },
);
const round = comparedRound(anOpenDeal([aTerm('territory', {}), aTerm('consideration', upFront('100'))]));
const comparison = compare([{ kind: 'precedent', known }, round], {
  positions: { consideration: { priority: 4 } },
  notes: [{ termKey: 'consideration', columnId: 'ada-bea-2001', note: 'ours' }],
});

async function read(
  change: Partial<PrintedComparison> = {},
): Promise<Readonly<Record<string, readonly (readonly ExportCell[])[]>>> {
  const sheets = comparisonSheets({ comparison, base: 'round', filter: ALL_ROWS, ...change }, 'Ada and Bea');
  const pages = await Promise.all(sheets.map(async (sheet) => [sheet.name, await rowsOf(sheet)] as const));
  return Object.fromEntries(pages);
}

async function rowsOf({ columns, rows }: ExportSheet) {
  const all: (readonly ExportCell[])[] = [columns.map(({ label }) => label)];
  for await (const slice of rows) all.push(...slice);
  return all;
}

describe('a comparison as sheets', () => {
  it('has the base first, and beside each other column how it differs from there', async () => {
    const { Comparison: sheet = [] } = await read();
    expect(sheet[0]).toEqual([
      'Term',
      'Priority',
      'Moves money',
      'Round 2, draft by Ada, 3 February 2001, base of the comparison',
      'CONFIDENTIAL: Ada - Bea (2001), as known on 22 November 2026',
      'Difference from Round 2',
    ]);
    expect(sheet.find(([term]) => term === 'Consideration')).toEqual([
      'Consideration',
      4,
      'yes',
      'Forms of payment: up-front payment\nUp-front payment: USD 100',
      'Forms of payment: up-front payment (disclosed [1])\nUp-front payment: USD 120.50 (disclosed [1])\nOur note: ours',
      'Forms of payment: same\nUp-front payment: differs: +USD 20.5 (+20.5 %)',
    ]);
    expect(sheet.find(([term]) => term === 'Territory')?.slice(3)).toEqual([
      'not stated',
      'Territory: undisclosed (disclosed, unverified [1])',
      'Territory: cannot be told: undisclosed',
    ]);
  });

  it('says what cannot be told apart, and leaves it among what differs', async () => {
    const euros = { forms: stated(['up-front']), upFront: stated({ amount: '100', currency: 'EUR' }) };
    const other = aKnown({ facts: [aFact({ terms: { consideration: euros } })] });
    const two = compare([{ kind: 'precedent', known: other }, round], { positions: {}, notes: [] });
    const { Comparison: sheet = [] } = await read({
      comparison: two,
      filter: { ...ALL_ROWS, show: 'differ' },
    });
    expect(sheet.find(([term]) => term === 'Consideration')?.at(-1)).toBe(
      'cannot be told apart: other currency\nForms of payment: same\nUp-front payment: cannot be told: in EUR, and Round 2 in USD: currencies are not converted',
    );
  });

  it('has every statement with its figure, evidence, own words and sources, and the background', async () => {
    const { Statements: sheet = [] } = await read();
    const figure = sheet.find((row) => row[3] === 'Up-front payment' && row[8] === 'disclosed');
    expect(figure).toEqual([
      'Consideration',
      'Ada - Bea (2001)',
      'CONFIDENTIAL',
      'Up-front payment',
      'USD 120.50',
      '120.50',
      'USD',
      'stated',
      'disclosed',
      'yes',
      'differs: +USD 20.5 (+20.5 %)',
      'what was paid',
      'in full',
      null,
      null,
      '',
      '[1]',
    ]);
    expect(sheet.find((row) => row[4] === 'USD 100')?.slice(8, 10)).toEqual(['our proposal', '']);
    expect(sheet.find(([term]) => term === 'Territory')?.[9]).toBe('no: unverified');
    expect(sheet.at(-1)?.slice(0, 5)).toEqual([
      'Background',
      'Ada - Bea (2001)',
      'CONFIDENTIAL',
      null,
      'They had gone to court.',
    ]);
  });

  it('names sources by their numbers, columns with their doubts, and what is confidential', async () => {
    const { Sources: sources = [], Columns: columns = [], About: about = [] } = await read();
    expect(sources.slice(1)).toEqual([
      [1, 'A report', 'A paper', '2001', 'press', 'no address', 'CONFIDENTIAL'],
    ]);
    expect(columns.slice(1)).toEqual([
      ['Ada - Bea (2001)', 'ada-bea-2001', '2026-11-22', 'no', 'CONFIDENTIAL', 'A common press error.'],
      ['Round 2, draft by Ada, 3 February 2001', 'round-2', null, 'yes', 'no', ''],
    ]);
    expect(about.flat().join(' ')).toContain('CONFIDENTIAL');
  });

  it('marks only what stands in a confidential column alone', async () => {
    const open = aKnown({ id: 'other-2002', title: 'Other (2002)' });
    const two = compare([{ kind: 'precedent', known }, { kind: 'precedent', known: open }, round], {
      positions: {},
      notes: [],
    });
    const { Sources: sources = [], Statements: statements = [] } = await read({ comparison: two });
    expect(sources[1]?.at(-1)).toBe('');
    expect(new Set(statements.slice(1).map(([, column, mark]) => `${column}: ${mark}`))).toEqual(
      new Set(['Ada - Bea (2001): CONFIDENTIAL', 'Other (2002): ', 'Round 2: ']),
    );
  });

  it('has the rows that the filter leaves, and no differences without a base', async () => {
    const only = { ...ALL_ROWS, priority: 4 };
    const { Comparison: sheet = [], Statements: statements = [] } = await read({ filter: only, base: null });
    expect(sheet.map(([term]) => term)).toEqual(['Term', 'Consideration']);
    expect(sheet[0]).toHaveLength(5);
    expect(statements.map(([term]) => term)).not.toContain('Territory');
  });
});
