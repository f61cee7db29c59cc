import type { KeyboardEvent } from 'react';

/** Where a figure stands in a map; column 0 is that of all releases. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Focuses the next figure of a map in the direction of an arrow key; cells without one are passed over. */
export function goByArrow(event: KeyboardEvent<HTMLElement>, at: CellPlace): void {
  const step = steps[event.key];
  const table = event.currentTarget.closest('table');
  if (!step || !table) return;
  event.preventDefault();
  const width = table.rows[0]?.cells.length ?? 0;
  let row = at.row + step[0];
  let column = at.column + step[1];
  for (
    ;
    row >= 0 && row < table.rows.length && column >= 0 && column < width;
    row += step[0], column += step[1]
  ) {
    const next = table.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (next) return next.focus();
  }
}
