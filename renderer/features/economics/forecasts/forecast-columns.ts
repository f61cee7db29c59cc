import type { ColDef, ColGroupDef, ICellRendererParams } from 'ag-grid-community';
import { formatDecimal } from '../../../../domain/decimal.ts';
import {
  cellProblem,
  cellText,
  isYear,
  SEVERAL,
  type ColumnId,
  type ForecastView,
  type GridRow,
} from './grid-rows.ts';
import type { YearTotals } from './wide-lines.ts';
import styles from './forecasts.module.css';

/** A line of the grid, or of the totals below it. */
export type ShownRow =
  | GridRow
  | { readonly kind: 'totals'; readonly id: string; readonly totals: YearTotals };

interface ColumnLook {
  readonly label: string;
  readonly width: number;
  readonly isNumber?: boolean;
  readonly help?: string;
}

const looks: Readonly<Record<Exclude<ColumnId, `${number}`>, ColumnLook>> = {
  product: { label: 'Product', width: 132 },
  region: { label: 'Region', width: 96 },
  standard: { label: 'Standard', width: 78 },
  measure: { label: 'Figure', width: 64 },
  year: { label: 'Year', width: 64 },
  units: { label: 'Units', width: 116, isNumber: true },
  price: { label: 'Price', width: 96, isNumber: true, help: 'Average net selling price of one unit' },
  currency: { label: 'Currency', width: 74 },
  total: { label: 'All years', width: 128, isNumber: true, help: 'Units of all years together' },
  source: { label: 'Source', width: 160 },
  note: { label: 'Note', width: 180 },
};
const YEAR_WIDTH = 104;

/** The columns of a view from left to right, as blocks of cells know them. */
export function columnIds(view: ForecastView, years: readonly string[]): readonly ColumnId[] {
  if (view === 'rows')
    return ['product', 'region', 'standard', 'year', 'units', 'price', 'currency', 'source', 'note'];
  return [
    'product',
    'region',
    'standard',
    ...(view === 'both' ? (['measure'] as const) : []),
    ...(view === 'units' ? [] : (['currency'] as const)),
    ...years.filter(isYear),
    ...(view === 'price' ? [] : (['total'] as const)),
    'source',
    'note',
  ];
}

/** Whether a year lies before the licence, under it, or in part under it. */
export function timeOf(year: string, effective: string | null): 'past' | 'future' | 'both' | null {
  if (effective === null) return null;
  const first = effective.slice(0, 4);
  if (year === first) return effective.endsWith('-01-01') ? 'future' : 'both';
  return year < first ? 'past' : 'future';
}

export interface GridContext {
  readonly problems: { current: ReadonlyMap<string, string> };
  readonly isMarked: (rowIndex: number | null, column: string) => boolean;
  readonly effective: string | null;
}

export function gridColumns(
  columns: readonly ColumnId[],
  effective: string | null,
): (ColDef<ShownRow> | ColGroupDef<ShownRow>)[] {
  const years = columns.filter(isYear);
  const ofYears = (time: readonly (string | null)[], name: string, help: string): ColGroupDef<ShownRow>[] => {
    const found = years.filter((year) => time.includes(timeOf(year, effective)));
    if (found.length === 0) return [];
    const children = found.map((year) => columnOf(year));
    return [{ headerName: name, headerTooltip: help, marryChildren: true, children }];
  };
  const groups =
    effective === null
      ? years.map((year) => columnOf(year))
      : [
          ...ofYears(['past'], 'Past', `Before the effective date, ${effective}: what a release covers`),
          ...ofYears(['both'], 'Past and future', `The licence begins within it, on ${effective}`),
          ...ofYears(['future'], 'Future', `Under the licence, from ${effective}`),
        ];
  const at = columns.findIndex(isYear);
  const rest = (ids: readonly ColumnId[]) => ids.filter((id) => !isYear(id)).map((id) => columnOf(id));
  if (at === -1) return rest(columns);
  return [...rest(columns.slice(0, at)), ...groups, ...rest(columns.slice(at))];
}

const pinned: readonly ColumnId[] = ['product', 'region', 'standard', 'measure'];

function columnOf(id: ColumnId): ColDef<ShownRow> {
  const look: ColumnLook = isYear(id) ? { label: id, width: YEAR_WIDTH, isNumber: true } : looks[id];
  const isFixed = id === 'measure' || id === 'total';
  return {
    colId: id,
    headerName: look.label,
    width: look.width,
    ...(look.help ? { headerTooltip: look.help } : {}),
    ...(pinned.includes(id) ? { pinned: 'left' as const } : {}),
    ...(id === 'note' ? { flex: 1, minWidth: look.width } : {}),
    editable: ({ data }) => !isFixed && data?.kind !== 'totals',
    headerClass: look.isNumber ? (styles.number ?? '') : '',
    cellClass: look.isNumber ? (styles.number ?? '') : '',
    cellClassRules: {
      [styles.wrong ?? 'wrong']: ({ data, context }) => problemOf(data, id, contextOf(context)) !== undefined,
      [styles.marked ?? 'marked']: ({ data, rowIndex, context }) =>
        data?.kind !== 'totals' && contextOf(context).isMarked(rowIndex, id),
      [styles.dim ?? 'dim']: ({ data, value }) =>
        isFixed ||
        value === SEVERAL ||
        (data?.kind === 'wide' && data.line.measure === 'price' && pinned.includes(id)),
      [styles.total ?? 'total']: ({ data }) => data?.kind === 'totals',
      [styles.past ?? 'past']: ({ data, context }) =>
        timeOf(data?.kind === 'row' && id === 'year' ? data.row.year : id, contextOf(context).effective) ===
          'past' &&
        (isYear(id) || id === 'year'),
    },
    valueGetter: ({ data }) => (data ? shownText(data, id) : ''),
    valueFormatter: ({ value }) => grouped(String(value ?? ''), look.isNumber === true),
    cellEditorParams: { useFormatter: false },
    tooltipValueGetter: ({ data, context }) => problemOf(data, id, contextOf(context)) ?? null,
  };
}

function shownText(row: ShownRow, id: ColumnId): string {
  if (row.kind === 'totals') {
    if (id === 'product') return row.totals.label;
    return id === 'total' ? row.totals.total : (row.totals.byYear.get(id) ?? '');
  }
  if (id === 'total' && row.kind === 'wide') return row.line.total;
  return cellText(row, id);
}

function problemOf(row: ShownRow | undefined, id: ColumnId, { problems }: GridContext): string | undefined {
  return row === undefined || row.kind === 'totals' ? undefined : cellProblem(row, id, problems.current);
}

/** What the grid hands on is what it was given. */
function contextOf(context: ICellRendererParams['context']): GridContext {
  return context as GridContext;
}

const PLAIN = /^-?\d+(\.\d+)?$/;

function grouped(text: string, isNumber: boolean): string {
  return isNumber && PLAIN.test(text) ? formatDecimal(text) : text;
}
