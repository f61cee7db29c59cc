/** Arrows go from figure to figure of a table; what has no working is stepped over. */
export function moveInTable(event: KeyboardEvent): void {
  const step = steps[event.key];
  const cell = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!step || !cell || !row || !table || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
    return;
  const way = step.down === 0 ? alongRow(cell, row, step.right) : alongColumn(cell, row, table, step.down);
  const figure = way.find((there) => there.querySelector('[data-figure]'));
  if (!figure) return;
  event.preventDefault();
  figure.querySelector<HTMLElement>('[data-figure]')?.focus();
}

function alongRow(
  cell: HTMLTableCellElement,
  row: HTMLTableRowElement,
  right: number,
): readonly HTMLTableCellElement[] {
  const cells = [...row.cells];
  return right > 0 ? cells.slice(cell.cellIndex + 1) : cells.slice(0, cell.cellIndex).toReversed();
}

/** Counted from the end of each row: a row of sums has fewer cells at its start. */
function alongColumn(
  cell: HTMLTableCellElement,
  row: HTMLTableRowElement,
  table: HTMLTableElement,
  down: number,
): readonly HTMLTableCellElement[] {
  const rows = [...table.rows];
  const fromEnd = row.cells.length - cell.cellIndex;
  const ahead = down > 0 ? rows.slice(row.rowIndex + 1) : rows.slice(0, row.rowIndex).toReversed();
  return ahead.flatMap((other) => [...other.cells].at(-fromEnd) ?? []);
}

const steps: Readonly<Record<string, { readonly right: number; readonly down: number }>> = {
  ArrowLeft: { right: -1, down: 0 },
  ArrowRight: { right: 1, down: 0 },
  ArrowUp: { right: 0, down: -1 },
  ArrowDown: { right: 0, down: 1 },
};
