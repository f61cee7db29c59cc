import { LATEST_ROUND, roundColumn } from '../../../../domain/precedents/comparison-columns.ts';
import type { ComparisonView } from '../../../../domain/precedents/comparison.ts';

export type ColumnsOfView = Pick<ComparisonView, 'columns' | 'base'>;

/** Most columns that a comparison can have. */
export const MOST_COLUMNS = 50;

/**
 * What a view's own names for columns mean now: `round` is the column of the latest round, and one that is named in both
 * ways stands once. In order.
 */
export function shownColumns(columns: readonly string[], latest: number): readonly string[] {
  return [...new Set(columns.map((column) => shownAs(column, latest)))];
}

/** The view with a column more, behind the others; the latest round stays the latest, whichever it will be. */
export function withColumn(view: ColumnsOfView, column: string, latest: number): ColumnsOfView {
  if (shownColumns(view.columns, latest).includes(column)) return view;
  const named = column === roundColumn(latest) ? LATEST_ROUND : column;
  return { ...view, columns: [...view.columns, named] };
}

/** The view with a column less. When the base goes, nothing is held against anything until another is chosen. */
export function withoutColumn(
  { columns, base }: ColumnsOfView,
  column: string,
  latest: number,
): ColumnsOfView {
  return {
    columns: columns.filter((candidate) => shownAs(candidate, latest) !== column),
    base: base !== null && shownAs(base, latest) === column ? null : base,
  };
}

/** The column put where another stands; those between move up by one. */
export function movedColumn(
  columns: readonly string[],
  column: string,
  to: number,
  latest: number,
): readonly string[] {
  const named = new Map(columns.toReversed().map((candidate) => [shownAs(candidate, latest), candidate]));
  const others = shownColumns(columns, latest).filter((candidate) => candidate !== column);
  return others.toSpliced(to, 0, column).flatMap((candidate) => named.get(candidate) ?? []);
}

/** The column as the view itself names it, which its base has to be; null where it has no such column. */
export function asBase(columns: readonly string[], column: string, latest: number): string | null {
  return columns.find((candidate) => shownAs(candidate, latest) === column) ?? null;
}

/** Without a base nothing differs: a view that shows what differs then shows all. */
export function withoutDiffering(view: ComparisonView): ComparisonView {
  return view.base === null && view.show === 'differ' ? { ...view, show: 'all' } : view;
}

function shownAs(column: string, latest: number): string {
  return column === LATEST_ROUND ? roundColumn(latest) : column;
}
