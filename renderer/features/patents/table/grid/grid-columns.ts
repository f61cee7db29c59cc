import type { ColDef } from 'ag-grid-community';
import {
  listColumnSchema,
  type ListColumn,
  type ListPart,
  type ListRow,
} from '../../../../../domain/patents/list-view.ts';
import { NOT_STATED, tableColumns } from '../columns.ts';
import type { ShownColumn } from '../table-slice.ts';
import styles from './list-grid.module.css';

/** Every column of the grid; those that are not shown are there too, so that showing one keeps the others as they are. */
export function gridColumns(shown: readonly ShownColumn[], sort: ListPart['sort']): ColDef<ListRow>[] {
  const order = [
    ...shown,
    ...listColumnSchema.options
      .filter((column) => !shown.some((entry) => entry.column === column))
      .map((column) => ({ column, width: tableColumns[column].width, isHidden: true })),
  ];
  return order.map((entry) => ({
    ...columnOf(entry.column),
    width: entry.width,
    hide: 'isHidden' in entry,
    sort: sort?.column === entry.column ? (sort.isDescending ? 'desc' : 'asc') : null,
  }));
}

function columnOf(column: ListColumn): ColDef<ListRow> {
  const { label, help, isNumber, isMono, text } = tableColumns[column];
  return {
    colId: column,
    headerName: label,
    ...(help ? { headerTooltip: help } : {}),
    headerClass: isNumber ? (styles.number ?? '') : '',
    cellClass: [isNumber ? styles.number : '', isMono ? styles.mono : ''].filter(
      (name) => name !== undefined,
    ),
    cellClassRules: {
      [styles.dim ?? 'dim']: ({ data }) => data !== undefined && text(data) === null,
      [styles.doubt ?? 'doubt']: ({ data }) => column === 'status' && data?.status === 'unresolved',
    },
    valueGetter: ({ data }) => (data ? (text(data) ?? NOT_STATED) : ''),
  };
}
