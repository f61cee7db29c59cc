import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

/** Where the focus is or would be: a term's key and a column's id; the heads are the row without a key. */
export interface GridPlace {
  readonly row: string;
  readonly column: string;
}

interface Grid {
  /** The row of heads first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly onOpen: (place: GridPlace) => void;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-6, 0],
  PageDown: [6, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * One cell of the grid is reached by the Tab key, the others from it by arrows. The focus goes to a cell once it is drawn,
 * for rows out of sight are not; and back to it when its column was put elsewhere.
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>, { rows, columns, onOpen }: Grid) {
  const [kept, setPlace] = useState<GridPlace>({ row: '', column: '' });
  const isWanted = useRef(false);
  const place = {
    row: rows.includes(kept.row) ? kept.row : (rows[0] ?? ''),
    column: columns.includes(kept.column) ? kept.column : (columns[0] ?? ''),
  };
  const focus = (next: GridPlace): void => {
    isWanted.current = true;
    setPlace({ ...next });
  };
  // after each drawing: a column that was put elsewhere lost the focus on its way
  useLayoutEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    cellAt(table.current, kept)?.focus();
  });
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const { row, column } = event.target.dataset;
    if (row === undefined || column === undefined) return;
    if (row !== kept.row || column !== kept.column) setPlace({ row, column });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { row, column } = (event.target as HTMLElement).dataset; // a key is pressed on an element
    if (row === undefined || column === undefined || event.defaultPrevented) return;
    if ((event.key === 'Enter' || event.key === ' ' || event.key === 'F2') && row !== '') {
      event.preventDefault();
      return onOpen({ row, column });
    }
    const step = steps[event.key];
    if (!step || event.shiftKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const [down, right] = event.ctrlKey ? [step[0] * Infinity || 0, step[1] * Infinity || 0] : step;
    focus({
      row: rows[within(rows.indexOf(row) + down, rows.length)] ?? row,
      column: columns[within(columns.indexOf(column) + right, columns.length)] ?? column,
    });
  };
  return { place, focus, handlers: { onFocus, onKeyDown } };
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

function cellAt(table: HTMLTableElement | null, { row, column }: GridPlace): HTMLElement | null {
  return (
    table?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(row)}"][data-column="${CSS.escape(column)}"]`,
    ) ?? null
  );
}
