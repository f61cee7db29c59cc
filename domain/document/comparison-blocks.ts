import { baseColumn, filterInWords, shownRows, type RowFilter } from '../precedents/comparison-rows.ts';
import type { Comparison } from '../precedents/comparison.ts';
import { differencesFromBase } from '../precedents/differences-from-base.ts';
import { evidenceClasses, evidenceMeanings, evidenceWords } from '../precedents/evidence.ts';
import { matrixBlocks, type ShownMatrix } from './comparison-matrix.ts';
import { comparisonSourceBlocks } from './comparison-sources.ts';
import type { Block, Paper, Text } from './document.ts';
import { statementBlocks } from './statement-blocks.ts';
import { heading } from './term-blocks.ts';

/** What of a comparison is printed, and how its columns are held against each other. */
export interface PrintedComparison {
  readonly comparison: Comparison;
  /** As a view names it; null prints no differences. */
  readonly base: string | null;
  readonly filter: RowFilter;
}

/** More columns than these beside the term are too narrow on a landscape page: the rest go to tables of their own. */
const COLUMNS_PER_TABLE: Readonly<Record<Paper, number>> = { A3: 6, A4: 5, Letter: 5 };

/** Everything that a comparison holds, differences from the base column included. */
export const ALL_ROWS: RowFilter = { show: 'all', priority: null, onlyEconomic: false };

/**
 * The comparison: the matrix in as many tables as its columns need, each with the term and the base column, the statements
 * behind it, and the sources, numbered as the matrix cites them.
 */
export function comparisonBlocks(
  { comparison, base, filter }: PrintedComparison,
  title: string,
  paper: Paper,
): readonly Block[] {
  const baseId = baseColumn(comparison, base);
  const differences = differencesFromBase(comparison, baseId);
  const places = shownRows(comparison, differences, filter);
  const shown: ShownMatrix = {
    comparison,
    base: comparison.columns.findIndex(({ id }) => id === baseId),
    rows: places.flatMap((place) => {
      const row = comparison.rows[place];
      return row ? [{ row, differences: differences[place] ?? [] }] : [];
    }),
  };
  const printed = { ...comparison, rows: shown.rows.map(({ row }) => row) };
  return [
    { ...heading(1, null, title, null, true), anchor: 'annex-comparison' },
    ...confidentialBlocks(comparison),
    ...rowsBlocks(comparison, places.length, filterInWords(comparison, baseId, filter)),
    evidenceLegend,
    ...baseLegend(shown),
    ...matrixBlocks(shown, COLUMNS_PER_TABLE[paper]),
    ...statementBlocks(printed),
    ...comparisonSourceBlocks(printed),
  ];
}

/** The titles of the columns that are ours and not to be shown outside. */
export function confidentialTitles({ columns }: Pick<Comparison, 'columns'>): readonly string[] {
  return columns.filter(({ isConfidential }) => isConfidential).map(({ title }) => title);
}

function confidentialBlocks(comparison: Comparison): readonly Block[] {
  const titles = confidentialTitles(comparison);
  if (titles.length === 0) return [];
  const words = `: it holds precedents of our own that are not to be shown outside: ${titles.join('; ')}.`;
  return [{ kind: 'paragraph', role: 'body', text: [{ text: 'CONFIDENTIAL', bold: true }, { text: words }] }];
}

function rowsBlocks({ rows }: Comparison, shown: number, filter: string | null): readonly Block[] {
  if (filter === null) return [];
  const text = `${filter}: ${shown} of ${rows.length}.`;
  return [{ kind: 'paragraph', role: 'body', text: [{ text }] }];
}

const evidenceLegend: Block = {
  kind: 'paragraph',
  role: 'legend',
  text: [
    { text: 'Evidence. ' },
    ...evidenceClasses.flatMap((name): Text => [
      { text: evidenceWords[name], bold: true },
      { text: `: ${evidenceMeanings[name]}; ` },
    ]),
    { text: 'not stated', bold: true },
    { text: ': nothing is said; ' },
    { text: 'not applicable', bold: true },
    { text: ': the round has no such term. Numbers in brackets are sources.' },
  ],
};

function baseLegend({ comparison, base }: ShownMatrix): readonly Block[] {
  const title = comparison.columns[base]?.title;
  if (title === undefined) return [];
  return [
    {
      kind: 'paragraph',
      role: 'legend',
      text: [
        { text: 'Differences. ' },
        { text: '≠', bold: true },
        { text: ` differs from ${title}, with how far from there; ` },
        { text: '=', bold: true },
        { text: ' the same; ' },
        { text: '?', bold: true },
        {
          text: ' both state a figure, and nobody can hold the one against the other; without a sign it cannot be told: not stated, undisclosed or said in words only. Currencies are never converted.',
        },
      ],
    },
  ];
}
