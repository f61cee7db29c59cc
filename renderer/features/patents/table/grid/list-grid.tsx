import {
  CellStyleModule,
  ColumnApiModule,
  EventApiModule,
  InfiniteRowModelModule,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  ScrollApiModule,
  TooltipModule,
  type CellFocusedEvent,
  type CellKeyDownEvent,
  type FullWidthCellKeyDownEvent,
  type GridApi,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { listColumnSchema, type ListPart, type ListRow } from '../../../../../domain/patents/list-view.ts';
import { isPressed } from '../../../../ui/keys.ts';
import { useApp } from '../../../../store.ts';
import type { ShownColumn } from '../table-slice.ts';
import { gridColumns } from './grid-columns.ts';
import { gridTheme } from '../../../../ui/grid-theme.ts';
import { createRowsSource } from './rows-source.ts';
import styles from './list-grid.module.css';

const modules = [
  InfiniteRowModelModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  ColumnApiModule,
  EventApiModule,
  RowSelectionModule,
  CellStyleModule,
  TooltipModule,
];

/** What a screen may ask of the grid. */
export interface GridHandle {
  readonly selected: () => readonly ListRow[];
  readonly focus: () => void;
}

interface ListGridProps {
  readonly listId: string;
  readonly label: string;
  /** Another value means that the list itself has changed. */
  readonly asOf: unknown;
  readonly part: ListPart;
  readonly columns: readonly ShownColumn[];
  /** All rows of the part, once they were counted. */
  readonly total: number | null;
  readonly onSorted: (sort: ListPart['sort']) => void;
  readonly onColumns: (columns: readonly ShownColumn[]) => void;
  readonly onFirst: (total: number | null) => void;
  readonly onRefused: (message: string) => void;
  readonly onFocused: (row: ListRow) => void;
  readonly onOpened: (row: ListRow) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onReady: (handle: GridHandle) => void;
}

/** The rows of a list. Only those in sight are there; the backend is asked for the others as they come. */
export function ListGrid(props: ListGridProps) {
  const { listId, asOf, part, columns, total } = props;
  const { search, filters, sort } = part;
  const readRows = useApp((state) => state.readRows);
  const [api, setApi] = useState<GridApi<ListRow> | null>(null);
  // the callbacks of the grid outlive a drawing of the screen
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!api || api.isDestroyed()) return;
    const source = createRowsSource({
      read: (sorted, offset, limit) =>
        readRows({ id: listId, part: { search, filters, sort: sorted }, offset, limit }),
      onFirst: (counted) => latest.current.onFirst(counted),
      onRefused: (message) => latest.current.onRefused(message),
    });
    api.setGridOption('datasource', source);
  }, [api, listId, search, filters, readRows]);
  const columnDefs = useMemo(() => gridColumns(columns, sort), [columns, sort]);
  const shownAsOf = useRef(asOf);
  useEffect(() => {
    if (!api || api.isDestroyed() || shownAsOf.current === asOf) return;
    shownAsOf.current = asOf;
    api.refreshInfiniteCache();
  }, [api, asOf]);
  useEffect(() => {
    if (api && !api.isDestroyed() && total !== null) api.setRowCount(total, true);
  }, [api, total]);

  const tellColumns = (): void => {
    if (api) latest.current.onColumns(columnsOf(api));
  };
  return (
    <div className={styles.grid}>
      <AgGridReact<ListRow>
        modules={modules}
        theme={gridTheme}
        columnDefs={columnDefs}
        defaultColDef={{ sortable: true, resizable: true, minWidth: 44 }}
        maintainColumnOrder={false}
        rowModelType="infinite"
        cacheBlockSize={200}
        maxBlocksInCache={30}
        blockLoadDebounceMillis={50}
        infiniteInitialRowCount={1}
        getRowId={({ data }) => String(data.row)}
        rowSelection={{
          mode: 'multiRow',
          checkboxes: false,
          headerCheckbox: false,
          enableClickSelection: true,
        }}
        suppressMultiSort
        suppressNoRowsOverlay
        tooltipShowDelay={600}
        onGridReady={({ api: ready }) => {
          ready.setGridAriaProperty('label', props.label);
          setApi(ready);
          latest.current.onReady(handleOf(ready));
        }}
        onSortChanged={({ api: sorted, source: by }) => {
          if (by === 'uiColumnSorted') latest.current.onSorted(sortOf(sorted));
        }}
        onColumnResized={({ finished, source: by }) => {
          if (finished && by === 'uiColumnResized') tellColumns();
        }}
        onColumnMoved={({ finished, source: by }) => {
          if (finished && by === 'uiColumnMoved') tellColumns();
        }}
        onCellFocused={(event) => {
          const row = rowOf(event);
          if (row) latest.current.onFocused(row);
        }}
        onRowDoubleClicked={({ data }) => {
          if (data) latest.current.onOpened(data);
        }}
        onCellKeyDown={(event) => onKeyDown(event, latest.current)}
      />
    </div>
  );
}

function onKeyDown(
  { event, data }: CellKeyDownEvent<ListRow> | FullWidthCellKeyDownEvent<ListRow>,
  { onOpened, onKey }: ListGridProps,
): void {
  if (!(event instanceof KeyboardEvent)) return;
  if (isPressed('Enter', event) && data) onOpened(data);
  else onKey(event);
}

function rowOf({ api, rowIndex }: CellFocusedEvent<ListRow>): ListRow | undefined {
  return rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data;
}

function handleOf(api: GridApi<ListRow>): GridHandle {
  return {
    selected: () => {
      const selected = api.getSelectedRows();
      const focused = api.getFocusedCell();
      const row = focused ? api.getDisplayedRowAtIndex(focused.rowIndex)?.data : undefined;
      return selected.length > 0 ? selected : row ? [row] : [];
    },
    focus: () => {
      const [column] = api.getAllDisplayedColumns();
      if (column && api.getDisplayedRowCount() > 0)
        api.setFocusedCell(api.getFocusedCell()?.rowIndex ?? 0, column);
    },
  };
}

function sortOf(api: GridApi<ListRow>): ListPart['sort'] {
  const sorted = api.getColumnState().find(({ sort }) => sort);
  const column = listColumnSchema.options.find((option) => option === sorted?.colId);
  return column ? { column, isDescending: sorted?.sort === 'desc' } : null;
}

function columnsOf(api: GridApi<ListRow>): readonly ShownColumn[] {
  return api.getColumnState().flatMap(({ colId, width, hide }) => {
    const column = listColumnSchema.options.find((option) => option === colId);
    return column && !hide ? [{ column, width: Math.round(width ?? 100) }] : [];
  });
}
