/** The rows of one entry: the row of a spreadsheet, and its cells by column. */
export interface Row {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface RowGroup {
  readonly rows: Row[];
  /** What the rows say of the entry as a whole, each column from the first row that fills it. */
  readonly entry: Map<string, string>;
  /** Rows that say something else of the entry than those before: the column and the row. */
  readonly disputes: { readonly column: string; readonly row: number }[];
}

/**
 * Puts rows together that are of one entry: those with its id wherever they stand, as long as they say nothing else of it,
 * and those without an id that follow. A row that gives an id again with other words begins a second entry of that id.
 */
export function groupRows(rows: readonly Row[], entryColumns: ReadonlySet<string>): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  const byId = new Map<string, RowGroup[]>();
  for (const row of rows) {
    const id = row.cells.get('id') ?? '';
    const cells = [...row.cells].filter(([column]) => entryColumns.has(column));
    let group =
      id === '' ? groups.at(-1) : byId.get(id)?.findLast((known) => otherThan(known, cells).length === 0);
    if (!group) {
      group = { rows: [], entry: new Map(), disputes: [] };
      groups.push(group);
      byId.set(id, [...(byId.get(id) ?? []), group]);
    }
    group.disputes.push(...otherThan(group, cells).map((column) => ({ column, row: row.row })));
    group.rows.push(row);
    for (const [column, cell] of cells) if (!group.entry.has(column)) group.entry.set(column, cell);
  }
  return groups;
}

function otherThan({ entry }: RowGroup, cells: readonly (readonly [string, string])[]): readonly string[] {
  return cells
    .filter(([column, cell]) => entry.has(column) && entry.get(column) !== cell)
    .map(([column]) => column);
}
