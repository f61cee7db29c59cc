import type { Comparison } from '../precedents/comparison.ts';
import type { Block, Column, Text } from './document.ts';
import { heading } from './term-blocks.ts';

/** The sources that these rows and the background of the columns cite, under the numbers by which they are cited. */
export function comparisonSourceBlocks({ columns, rows, sources }: Comparison): readonly Block[] {
  const said = [
    ...rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'statements' ? cell.statements : [])),
    ),
    ...columns.flatMap(({ background }) => background),
  ];
  const cited = new Set(said.flatMap((statement) => statement.sources));
  const lines = sources.flatMap((source, index): readonly (readonly Text[])[] =>
    cited.has(source.id)
      ? [
          [
            [{ text: `[${index + 1}]` }],
            [{ text: source.title }],
            [{ text: source.publisher }],
            [{ text: source.date ?? 'not dated' }],
            [{ text: source.address ?? 'no address', mono: source.address !== null }],
          ],
        ]
      : [],
  );
  if (lines.length === 0) return [];
  const table: Block = {
    kind: 'table',
    caption: 'Sources of the comparison',
    columns: sourceColumns,
    rows: lines,
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
