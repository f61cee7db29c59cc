import type { CellEdit, Measure } from './edit-sheet.ts';
import type { CellProblem, SheetField, SheetRow } from './forecast-sheet.ts';
import { wideLines, type WideLine, type WideName } from './wide-lines.ts';

export const forecastViews = ['both', 'units', 'price', 'rows'] as const;
export type ForecastView = (typeof forecastViews)[number];

/** A line of the grid: with the years across, or a row for one year. */
export type GridRow =
  | { readonly kind: 'wide'; readonly id: string; readonly line: WideLine }
  | { readonly kind: 'row'; readonly id: string; readonly row: SheetRow };

/** What a column shows: a field, or a year by its number. */
export type ColumnId = SheetField | 'measure' | 'total' | `${number}`;

const measuresOf: Readonly<Record<Exclude<ForecastView, 'rows'>, readonly Measure[]>> = {
  both: ['units', 'price'],
  units: ['units'],
  price: ['price'],
};

export function gridRows(view: ForecastView, rows: readonly SheetRow[]): readonly GridRow[] {
  if (view === 'rows') return rows.map((row) => ({ kind: 'row', id: row.id, row }));
  return wideLines(rows, measuresOf[view]).map((line) => ({ kind: 'wide', id: line.id, line }));
}

export const SEVERAL = 'several';

/** What stands in a cell, as it would be typed. */
export function cellText(row: GridRow, column: ColumnId): string {
  if (row.kind === 'row') return isField(column) ? row.row[column] : '';
  const { line } = row;
  if (column === 'measure') return line.measure === 'units' ? 'Units' : 'Price';
  if (isWideName(column)) return line.names[column] ?? SEVERAL;
  return isYear(column) ? (line.byYear.get(column)?.[line.measure] ?? '') : '';
}

/** What typing into a cell changes; null where nothing is typed. */
export function cellEdit(row: GridRow, column: ColumnId, text: string): CellEdit | null {
  if (row.kind === 'row') return isField(column) ? { at: 'row', id: row.id, field: column, text } : null;
  const { series, measure } = row.line;
  if (isWideName(column)) return { at: 'line', series, field: column, text };
  return isYear(column) ? { at: 'year', series, measure, year: column, text } : null;
}

/** Why a cell is not stored as it stands. */
export function cellProblem(
  row: GridRow,
  column: ColumnId,
  problems: ReadonlyMap<string, string>,
): string | undefined {
  if (row.kind === 'row') return isField(column) ? problems.get(problemKey(row.id, column)) : undefined;
  const { line } = row;
  if (isWideName(column))
    return [...line.byYear.values()]
      .map(({ id }) => problems.get(problemKey(id, column)))
      .find((words) => words !== undefined);
  const of = isYear(column) ? line.byYear.get(column) : undefined;
  if (!of) return undefined;
  return problems.get(problemKey(of.id, line.measure)) ?? problems.get(problemKey(of.id, 'year'));
}

export function problemsByCell(problems: readonly CellProblem[]): ReadonlyMap<string, string> {
  return new Map(problems.map(({ id, field, message }) => [problemKey(id, field), message]));
}

/** The cell of the grid where a problem stands; undefined where this view does not show it. */
export function cellOfProblem(
  rows: readonly GridRow[],
  { id, field }: CellProblem,
): { readonly index: number; readonly column: ColumnId } | undefined {
  const index = rows.findIndex((one) =>
    one.kind === 'row'
      ? one.id === id
      : [...one.line.byYear.values()].some((row) => row.id === id) &&
        (isWideName(field) || field === 'year' || field === one.line.measure),
  );
  const found = rows[index];
  if (!found) return undefined;
  if (found.kind === 'row' || isWideName(field)) return { index, column: field };
  const year = [...found.line.byYear].find(([, row]) => row.id === id)?.[0];
  return year !== undefined && isYear(year) ? { index, column: year } : undefined;
}

function problemKey(id: string, field: SheetField): string {
  return `${id} ${field}`;
}

export function isYear(column: string): column is `${number}` {
  return /^\d+$/.test(column);
}

function isField(column: ColumnId): column is SheetField {
  return column !== 'measure' && column !== 'total' && !isYear(column);
}

function isWideName(column: ColumnId): column is WideName {
  return isField(column) && column !== 'year' && column !== 'units' && column !== 'price';
}
