import type { Comparison } from '../precedents/comparison.ts';
import { evidenceClasses, evidenceMeanings, evidenceWords } from '../precedents/evidence.ts';
import type { Source } from '../precedents/source.ts';
import { formatDate } from '../terms/values/simple-kinds.ts';
import type { Block, Column, Text } from './document.ts';
import { statementBlocks } from './statement-blocks.ts';
import { sayCell } from './statement-text.ts';
import { heading } from './term-blocks.ts';

/** More columns than this beside the round are too narrow on a landscape page: the rest go to tables of their own. */
const PRECEDENTS_PER_TABLE = 3;

/**
 * The comparison: the matrix in as many tables as its columns need, the statements behind it, and the sources, numbered
 * as the matrix cites them.
 */
export function comparisonBlocks(comparison: Comparison, title: string): readonly Block[] {
  const [round, ...precedents] = comparison.columns.keys();
  const groups = chunk(precedents, PRECEDENTS_PER_TABLE);
  const tables = groups.map((group, index) => {
    const part = groups.length > 1 ? ` (${index + 1} of ${groups.length})` : '';
    return matrix(comparison, round === undefined ? group : [round, ...group], part);
  });
  return [
    heading(1, null, title, null, true),
    ...tables,
    evidenceLegend,
    ...statementBlocks(comparison),
    ...sourceBlocks(comparison.sources),
  ];
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
    { text: ': the entry says nothing; ' },
    { text: 'not applicable', bold: true },
    { text: ': the round has no such term. Numbers in brackets are sources.' },
  ],
};

function matrix(comparison: Comparison, shown: readonly number[], part: string): Block {
  const columns = shown.map((index): Column => ({
    header: headerOf(comparison, index),
    weight: 4,
    align: 'left',
  }));
  return {
    kind: 'table',
    caption: `Terms beside precedents${part}`,
    columns: [{ header: 'Term', weight: 2, align: 'left' }, ...columns],
    rows: comparison.rows.map((row) => [
      [{ text: row.label, bold: true }],
      ...shown.map((index) => sayCell(row.cells[index] ?? { kind: 'not-stated' }, comparison.sources)),
    ]),
    orientation: 'landscape',
    density: 'normal',
  };
}

function headerOf({ columns }: Comparison, index: number): string {
  const column = columns[index];
  if (!column) return '';
  return column.asOf === null ? column.title : `${column.title}, as known on ${formatDate(column.asOf)}`;
}

function sourceBlocks(sources: readonly Source[]): readonly Block[] {
  if (sources.length === 0) return [];
  const rows = sources.map((source, index): readonly Text[] => [
    [{ text: `[${index + 1}]` }],
    [{ text: source.title }],
    [{ text: source.publisher }],
    [{ text: source.date ?? 'not dated' }],
    [{ text: source.address ?? 'no address', mono: source.address !== null }],
  ]);
  const table: Block = {
    kind: 'table',
    caption: 'Sources of the comparison',
    columns: sourceColumns,
    rows,
    orientation: null,
    density: 'compact',
  };
  return [heading(2, null, 'Sources', null), table];
}

const sourceColumns: readonly Column[] = [
  { header: 'No.', weight: 1, align: 'right' },
  { header: 'Title', weight: 9, align: 'left' },
  { header: 'Publisher', weight: 5, align: 'left' },
  { header: 'Date', weight: 2, align: 'left' },
  { header: 'Address', weight: 9, align: 'left' },
];

function chunk<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
