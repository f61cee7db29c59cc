import type { ColumnMeaning, DateOrder, PatentListFormat } from '../../../domain/patents/reading-settings.ts';
import { looseName } from '../cells/loose-name.ts';
import { columnRowMaker, type CellRules } from './column-rows.ts';
import type { ListFormat } from './list-format.ts';

/** What a database's export looks like. */
interface ExportShape {
  readonly name: PatentListFormat;
  readonly label: string;
  readonly dateOrder: DateOrder;
  /** Names of its columns by meaning, the ones to be preferred first. */
  readonly columns: Partial<Readonly<Record<ColumnMeaning, readonly string[]>>>;
  /** Groups of names by which it is told from others: of one group any name will do. */
  readonly telling: readonly (readonly string[])[];
  readonly cells: CellRules;
}

/** A format whose columns are found by their names, in any order. One column at least must hold publication numbers. */
export function namedFormat(shape: ExportShape): ListFormat {
  const byName = new Map<string, { readonly meaning: ColumnMeaning; readonly rank: number }>();
  for (const [meaning, names] of Object.entries(shape.columns) as [ColumnMeaning, readonly string[]][])
    for (const [rank, name] of names.entries()) byName.set(looseName(name), { meaning, rank });
  const telling = shape.telling.map((names) => names.map(looseName));

  const columnsOf = (header: readonly string[]): (ColumnMeaning | null)[] => {
    const found = header.map((name) => byName.get(looseName(name)));
    // of several columns with one meaning only the best is read: an export has them in different words. Whoever owns a
    // patent stands in one of several columns, and the others are blank
    return found.map((column, position) => {
      if (column === undefined) return null;
      if (column.meaning === 'owner') return 'owner';
      const rival = found.findIndex(
        (other, at) =>
          other?.meaning === column.meaning &&
          (other.rank < column.rank || (other.rank === column.rank && at < position)),
      );
      return rival === -1 ? column.meaning : null;
    });
  };
  const bestFirst = (header: readonly string[]): readonly number[] => {
    const ranks = header.map((name) => byName.get(looseName(name))?.rank ?? 0);
    return [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  };

  return {
    name: shape.name,
    label: shape.label,
    dateOrder: shape.dateOrder,
    fit: (header) => {
      const names = new Set(header.map(looseName));
      const hits = telling.filter((group) => group.some((name) => names.has(name))).length;
      return columnsOf(header).includes('publication') ? hits / telling.length : 0;
    },
    read: (header, rules) => {
      const columns = columnsOf(header);
      if (!columns.includes('publication'))
        return {
          refusal: `It has no column of publication numbers that ${shape.label} has (${(shape.columns.publication ?? []).join(', ')}).`,
        };
      return { columns, toRow: columnRowMaker(columns, rules, shape.cells, bestFirst(header)) };
    },
  };
}
