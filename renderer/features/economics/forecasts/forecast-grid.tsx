import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  EventApiModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  TextEditorModule,
  TooltipModule,
  type CellEditRequestEvent,
  type GridApi,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { copiedCells } from '../../../ui/copied-cells.ts';
import { copyTable } from '../../../ui/copy-table.ts';
import { gridTheme } from '../../../ui/grid-theme.ts';
import { isPressed, isTextField } from '../../../ui/keys.ts';
import { blockTexts, clearBlock, fillDown, fillRight, type Block } from './cell-blocks.ts';
import type { CellEdit } from './edit-sheet.ts';
import { gridColumns, type GridContext, type ShownRow } from './forecast-columns.ts';
import { cellEdit, type ColumnId, type GridRow } from './grid-rows.ts';
import { useCellBlock } from './use-cell-block.ts';
import type { YearTotals } from './wide-lines.ts';
import styles from './forecasts.module.css';

const modules = [
  ClientSideRowModelModule,
  ColumnApiModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  EventApiModule,
  PinnedRowModule,
  CellStyleModule,
  TextEditorModule,
  TooltipModule,
];

/** What the bar over the grid may ask of it. */
export interface ForecastGridHandle {
  readonly block: () => Block | null;
  readonly fill: (way: 'down' | 'right') => void;
  readonly focus: (row: number, column: ColumnId, isEditing: boolean) => void;
}

interface ForecastGridProps {
  readonly label: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly ColumnId[];
  readonly totals: readonly YearTotals[];
  readonly effective: string | null;
  readonly problems: ReadonlyMap<string, string>;
  readonly onEdit: (edits: readonly CellEdit[], isTyped: boolean) => void;
  readonly onPaste: (text: string, block: Block) => void;
  readonly onReady: (handle: ForecastGridHandle) => void;
}

/** A forecast as a sheet of cells: typed into, marked, copied, pasted and filled as in a spreadsheet. */
export function ForecastGrid(props: ForecastGridProps) {
  const { rows, columns, totals, effective, problems } = props;
  const [api, setApi] = useState<GridApi<ShownRow> | null>(null);
  const latest = useRef(props);
  const known = useRef(problems);
  const host = useRef<HTMLDivElement>(null);
  const marks = useCellBlock(columns, rows.length);
  const columnDefs = useMemo(() => gridColumns(columns, effective), [columns, effective]);
  const below = useMemo(
    () => totals.map((one): ShownRow => ({ kind: 'totals', id: one.label, totals: one })),
    [totals],
  );
  const context = useMemo(
    (): GridContext => ({ problems: known, isMarked: marks.isMarked, effective }),
    [marks, effective],
  );
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    known.current = problems;
    if (api && !api.isDestroyed()) api.refreshCells({ force: true });
  }, [api, problems]);

  useEffect(() => {
    // a paste over cells, in which no text is selected, is told to the body of the page
    const onPaste = (event: ClipboardEvent): void => {
      const focused = document.activeElement;
      const block = marks.block();
      if (!(focused instanceof HTMLElement) || !host.current?.contains(focused)) return;
      if (!block || isTextField(focused)) return;
      event.preventDefault();
      latest.current.onPaste(event.clipboardData?.getData('text/plain') ?? '', block);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [marks]);

  const fill = (way: 'down' | 'right'): void => {
    const block = marks.block();
    const { rows: shown, columns: ids, onEdit } = latest.current;
    if (block) onEdit((way === 'down' ? fillDown : fillRight)({ rows: shown, columns: ids }, block), false);
  };
  const onKeys = (event: KeyboardEvent<HTMLDivElement>): void => {
    const block = marks.block();
    const { target } = event;
    if (!api || !block || !(target instanceof HTMLElement) || isTextField(target)) return;
    if (!target.closest('[role="gridcell"]')) return;
    const shown = { rows, columns };
    const arrow = arrows.find(([key]) => isPressed(`Shift+${key}`, event));
    if (arrow) marks.extend(api, arrow[1], arrow[2]);
    else if (isPressed('mod+c', event)) copyTable({ text: copiedCells(blockTexts(shown, block)).text });
    else if (isPressed('mod+a', event)) marks.markAll(api);
    else if (isPressed('mod+d', event)) fill('down');
    else if (isPressed('mod+r', event)) fill('right');
    else if (event.key === 'Delete' || event.key === 'Backspace')
      props.onEdit(clearBlock(shown, block), false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={host}
      className={styles.grid}
      onKeyDownCapture={onKeys}
      onMouseDownCapture={({ shiftKey }) => marks.onPress(shiftKey)}
    >
      <AgGridReact<ShownRow>
        modules={modules}
        theme={gridTheme}
        rowData={rows as ShownRow[]} // the grid does not change them: it is told to ask
        columnDefs={columnDefs}
        pinnedBottomRowData={below}
        context={context}
        defaultColDef={{ sortable: false, resizable: true, minWidth: 44, suppressMovable: true }}
        getRowId={({ data }) => data.id}
        readOnlyEdit
        animateRows={false}
        enterNavigatesVertically
        enterNavigatesVerticallyAfterEdit
        suppressNoRowsOverlay
        tooltipShowDelay={200}
        onGridReady={({ api: ready }) => {
          ready.setGridAriaProperty('label', props.label);
          setApi(ready);
          props.onReady({ block: marks.block, fill, focus: (...place) => focusCell(ready, ...place) });
        }}
        onCellFocused={marks.onFocused}
        onCellMouseDown={marks.onMouseDown}
        onCellMouseOver={marks.onMouseOver}
        onCellEditRequest={(event) => {
          const edit = editOf(event);
          if (edit) latest.current.onEdit([edit], true);
        }}
      />
    </div>
  );
}

const arrows = [
  ['ArrowUp', -1, 0],
  ['ArrowDown', 1, 0],
  ['ArrowLeft', 0, -1],
  ['ArrowRight', 0, 1],
] as const;

function editOf({ data, colDef, newValue, oldValue }: CellEditRequestEvent<ShownRow>): CellEdit | null {
  const text = String(newValue ?? '');
  if (data.kind === 'totals' || text === String(oldValue ?? '')) return null;
  // every column of ours is named by what it shows
  return cellEdit(data, colDef.colId as ColumnId, text);
}

function focusCell(api: GridApi<ShownRow>, row: number, column: ColumnId, isEditing: boolean): void {
  api.ensureIndexVisible(row);
  api.ensureColumnVisible(column);
  api.setFocusedCell(row, column);
  if (isEditing) api.startEditingCell({ rowIndex: row, colKey: column });
}
