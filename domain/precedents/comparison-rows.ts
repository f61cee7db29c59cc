import { roundNumberOf, LATEST_ROUND } from './comparison-columns.ts';
import type { Comparison, ComparisonView, Statement } from './comparison.ts';
import type { CellDifference } from './differences-from-base.ts';

export type RowFilter = Pick<ComparisonView, 'show' | 'priority' | 'onlyEconomic'>;

type Row = Comparison['rows'][number];

/** The id of the column that a view names as its base; null where it names none that is shown. */
export function baseColumn({ columns }: Pick<Comparison, 'columns'>, base: string | null): string | null {
  if (base !== LATEST_ROUND) return columns.some(({ id }) => id === base) ? base : null;
  const rounds = columns.filter(({ kind }) => kind === 'round');
  const latest = rounds.toSorted(
    (one, other) => (roundNumberOf(other.id) ?? 0) - (roundNumberOf(one.id) ?? 0),
  )[0];
  return latest?.id ?? null;
}

/**
 * The places of the rows that the filter leaves, in order. What differs is left with what cannot be told apart: two figures
 * in two currencies are not the same for all that anybody knows. Without a base (`differences` empty) nothing is known to differ,
 * and `differ` leaves out nothing.
 */
export function shownRows(
  { columns, rows }: Pick<Comparison, 'columns' | 'rows'>,
  differences: readonly (readonly CellDifference[])[],
  { show, priority, onlyEconomic }: RowFilter,
): readonly number[] {
  const precedents = columns.flatMap(({ kind }, index) => (kind === 'precedent' ? [index] : []));
  const asked = precedents.length > 0 ? precedents : [...columns.keys()];
  const isShown = (row: Row, index: number): boolean => {
    if (onlyEconomic && !row.economic) return false;
    if (priority !== null && (row.priority ?? 0) < priority) return false;
    if (show === 'differ' && differences.length > 0)
      return differences[index]?.some(({ kind }) => kind === 'differs' || kind === 'not-comparable') === true;
    return show !== 'unknown' || asked.every((column) => isUnknown(row, column));
  };
  return rows.flatMap((row, index) => (isShown(row, index) ? [index] : []));
}

/** No value is said there: nothing, no more than that it was not published, or words without a figure. */
function isUnknown(row: Row, column: number): boolean {
  const cell = row.cells[column];
  return cell?.kind !== 'statements' || !cell.statements.some(givesValue);
}

/** What people wrote of a term of their own round is its value. */
function givesValue({ value, basis, factId, hasAmount }: Statement): boolean {
  if (basis === 'undisclosed') return false;
  return value !== null || hasAmount || factId === null;
}

/** What the filter leaves, in words for paper; null where it leaves everything. */
export function filterInWords(
  { columns }: Pick<Comparison, 'columns'>,
  base: string | null,
  { show, priority, onlyEconomic }: RowFilter,
): string | null {
  const title = columns.find(({ id }) => id === base)?.title;
  const isAsked = columns.some(({ kind }) => kind === 'precedent');
  const parts = [
    ...(show === 'differ' && title !== undefined
      ? [`that differ from ${title} or cannot be told apart from it`]
      : []),
    ...(show === 'unknown' ? [`of which no ${isAsked ? 'precedent' : 'round'} shown gives a value`] : []),
    ...(priority === null ? [] : [priority === 5 ? 'of priority 5' : `of priority ${priority} to 5`]),
    ...(onlyEconomic ? ['that move money'] : []),
  ];
  return parts.length === 0 ? null : `Only terms ${parts.join(', ')}`;
}
