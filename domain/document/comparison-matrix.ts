import type { CellNote, Comparison, ComparisonColumn } from '../precedents/comparison.ts';
import type { CellDifference } from '../precedents/differences-from-base.ts';
import { formatDate } from '../terms/values/simple-kinds.ts';
import type { Block, Column, Text } from './document.ts';
import { sayCell } from './statement-text.ts';

type Row = Comparison['rows'][number];

/** The rows of a comparison that are printed, with how each cell stands to the base column. */
export interface ShownMatrix {
  readonly comparison: Comparison;
  /** The place of the base column; -1 without one. */
  readonly base: number;
  readonly rows: readonly { readonly row: Row; readonly differences: readonly CellDifference[] }[];
}

/** As many tables as the columns need. The base column comes first in each: it is what the others are read against. */
export function matrixBlocks(shown: ShownMatrix, columnsPerTable: number): readonly Block[] {
  const { comparison, base } = shown;
  const repeated = base < 0 ? [] : [base];
  const others = [...comparison.columns.keys()].filter((index) => index !== base);
  const groups = spread(others, columnsPerTable - repeated.length);
  return groups.map((group, index) =>
    matrix(shown, [...repeated, ...group], groups.length > 1 ? ` (${index + 1} of ${groups.length})` : ''),
  );
}

function matrix(
  { comparison: { columns, notes, sources }, base, rows }: ShownMatrix,
  places: readonly number[],
  part: string,
): Block {
  const headers = places.map((place): Column => ({
    header: columnHeader(columns[place], place === base),
    weight: 4,
    align: 'left',
  }));
  return {
    kind: 'table',
    caption: `Terms beside precedents${part}`,
    counted: 'rows',
    columns: [{ header: 'Term', weight: 2, align: 'left' }, ...headers],
    rows: rows.map(({ row, differences }) => [
      termText(row),
      ...places.map((place) =>
        sayCell(row.cells[place] ?? { kind: 'not-stated' }, sources, {
          difference: differences[place] ?? null,
          note: noteBeside(notes, row.termKey, columns[place]?.id),
        }),
      ),
    ]),
    orientation: 'landscape',
    density: 'compact',
  };
}

function termText({ label, priority }: Row): Text {
  const name = { text: label, bold: true };
  return priority === null ? [name] : [name, { text: `\npriority ${priority}`, italic: true }];
}

/** What stands above a column: its title, what it is, and that it is ours alone where it is. */
export function columnHeader(column: ComparisonColumn | undefined, isBase: boolean): string {
  if (!column) return '';
  const { title, subtitle, asOf, isConfidential } = column;
  return [
    isConfidential ? `CONFIDENTIAL: ${title}` : title,
    ...(subtitle === null ? [] : [subtitle]),
    ...(asOf === null ? [] : [`as known on ${formatDate(asOf)}`]),
    ...(isBase ? ['base of the comparison'] : []),
  ].join(', ');
}

/** What we wrote beside a cell; null where we wrote nothing. */
export function noteBeside(
  notes: readonly CellNote[],
  termKey: string,
  columnId: string | undefined,
): string | null {
  return notes.find((note) => note.termKey === termKey && note.columnId === columnId)?.note ?? null;
}

/** As few groups as hold them all, and none much smaller than the others: half-empty tables have columns too wide to read. */
function spread<T>(values: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(values.length / most));
  return Array.from({ length: count }, (_, index) =>
    values.slice(
      Math.ceil((index * values.length) / count),
      Math.ceil(((index + 1) * values.length) / count),
    ),
  );
}
