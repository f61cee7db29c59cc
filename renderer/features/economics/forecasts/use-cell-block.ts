import type { CellFocusedEvent, CellMouseDownEvent, CellMouseOverEvent, GridApi } from 'ag-grid-community';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Block } from './cell-blocks.ts';
import type { ShownRow } from './forecast-columns.ts';
import type { ColumnId } from './grid-rows.ts';

interface Corner {
  readonly row: number;
  readonly column: number;
}

interface CellBlock {
  /** What is marked; null while no cell has the focus. */
  readonly block: () => Block | null;
  readonly isMarked: (rowIndex: number | null, column: string) => boolean;
  readonly onFocused: (event: CellFocusedEvent<ShownRow>) => void;
  /** Before the grid learns of a press: with Shift the block keeps its first corner. */
  readonly onPress: (isShift: boolean) => void;
  readonly onMouseDown: (event: CellMouseDownEvent<ShownRow>) => void;
  readonly onMouseOver: (event: CellMouseOverEvent<ShownRow>) => void;
  /** Shift and an arrow. */
  readonly extend: (api: GridApi<ShownRow>, down: number, across: number) => void;
  readonly markAll: (api: GridApi<ShownRow>) => void;
}

/** A block of cells that is marked by the mouse or by Shift and arrows, as in a spreadsheet. */
export function useCellBlock(columns: readonly ColumnId[], rowCount: number): CellBlock {
  const corners = useRef<{ from: Corner; to: Corner } | null>(null);
  const bounds = useRef({ columns, rowCount });
  useLayoutEffect(() => {
    bounds.current = { columns, rowCount };
  });
  const keeps = useRef(false);
  return useMemo(() => {
    const isWide = (): boolean => {
      const now = corners.current;
      return now !== null && (now.from.row !== now.to.row || now.from.column !== now.to.column);
    };
    const put = (api: GridApi<ShownRow>, from: Corner, to: Corner): void => {
      const wasWide = isWide();
      corners.current = { from, to };
      if (wasWide || isWide()) api.refreshCells({ force: true });
    };
    const cornerOf = (rowIndex: number | null, column: string): Corner | null => {
      const at = bounds.current.columns.findIndex((id) => id === column);
      return rowIndex === null || at === -1 ? null : { row: rowIndex, column: at };
    };
    const block = (): Block | null => {
      const now = corners.current;
      if (!now) return null;
      const { from, to } = now;
      return {
        top: Math.min(from.row, to.row),
        bottom: Math.min(Math.max(from.row, to.row), bounds.current.rowCount - 1),
        left: Math.min(from.column, to.column),
        right: Math.max(from.column, to.column),
      };
    };
    return {
      block,
      isMarked: (rowIndex, column) => {
        const marked = isWide() ? block() : null;
        const corner = marked && cornerOf(rowIndex, column);
        if (!corner) return false;
        return (
          corner.row >= marked.top &&
          corner.row <= marked.bottom &&
          corner.column >= marked.left &&
          corner.column <= marked.right
        );
      },
      onFocused: ({ api, rowIndex, column, rowPinned }) => {
        if (rowPinned || column === null) return;
        if (keeps.current) {
          keeps.current = false;
          return;
        }
        const corner = cornerOf(rowIndex, typeof column === 'string' ? column : column.getColId());
        if (corner) put(api, corner, corner);
      },
      onPress: (isShift) => {
        keeps.current = isShift;
      },
      onMouseDown: ({ api, rowIndex, rowPinned, column, event }) => {
        const corner = rowPinned ? null : cornerOf(rowIndex, column.getColId());
        if (!corner || !(event instanceof MouseEvent)) return;
        const from = event.shiftKey ? corners.current?.from : undefined;
        put(api, from ?? corner, corner);
      },
      onMouseOver: ({ api, rowIndex, rowPinned, column, event }) => {
        if (!(event instanceof MouseEvent) || event.buttons !== 1 || rowPinned) return;
        const corner = cornerOf(rowIndex, column.getColId());
        const from = corners.current?.from;
        if (corner && from && api.getEditingCells().length === 0) put(api, from, corner);
      },
      extend: (api, down, across) => {
        const now = corners.current;
        if (!now) return;
        const to = {
          row: Math.max(0, Math.min(now.to.row + down, bounds.current.rowCount - 1)),
          column: Math.max(0, Math.min(now.to.column + across, bounds.current.columns.length - 1)),
        };
        put(api, now.from, to);
        api.ensureIndexVisible(to.row);
        const id = bounds.current.columns[to.column];
        if (id !== undefined) api.ensureColumnVisible(id);
      },
      markAll: (api) =>
        put(
          api,
          { row: 0, column: 0 },
          { row: bounds.current.rowCount - 1, column: bounds.current.columns.length - 1 },
        ),
    };
  }, []);
}
