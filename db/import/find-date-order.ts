import type { ColumnMeaning, DateOrder } from '../../domain/patents/reading-settings.ts';
import { readYearLastParts } from './cells/cell-dates.ts';

const DATES: ReadonlySet<ColumnMeaning | null> = new Set([
  'filing-date',
  'publication-date',
  'grant-date',
  'expiry-date',
  'declaration-date',
]);

export interface FoundDateOrder {
  /** Undefined where no date decides. */
  readonly order: DateOrder | undefined;
  /** Why a reader should look at the order; null when there is nothing to ask. */
  readonly doubt: string | null;
  /** A cell that is read as Excel's number of a day; empty when there is none. */
  readonly serial: string;
}

/** The order of day and month in the dates of a sample: a number above twelve is a day. */
export function findDateOrder(
  rows: Iterable<readonly string[]>,
  columns: readonly (ColumnMeaning | null)[],
): FoundDateOrder {
  const positions = [...columns.keys()].filter((column) => DATES.has(columns[column] ?? null));
  const found = { dayFirst: 0, monthFirst: 0, either: '', serial: '' };
  for (const cells of rows) {
    for (const position of positions) {
      const cell = cells[position]?.trim() ?? '';
      if (/^\d{5}$/.test(cell)) found.serial ||= cell;
      const [first, second] = readYearLastParts(cell) ?? [];
      if (first === undefined || second === undefined || first === second) continue;
      if (first > 12 && second <= 12) found.dayFirst += 1;
      else if (second > 12 && first <= 12) found.monthFirst += 1;
      else if (first <= 12) found.either ||= cell;
    }
  }
  const { dayFirst, monthFirst, either, serial } = found;
  if (dayFirst > 0 && monthFirst > 0)
    return {
      order: dayFirst >= monthFirst ? 'day-first' : 'month-first',
      doubt: `Some dates have the day first and some the month (${dayFirst} and ${monthFirst} of those looked at). Say which is meant: the others stay blank.`,
      serial,
    };
  if (dayFirst > 0) return { order: 'day-first', doubt: null, serial };
  if (monthFirst > 0) return { order: 'month-first', doubt: null, serial };
  return {
    order: undefined,
    doubt:
      either === ''
        ? null
        : `Dates such as ${either.trim().slice(0, 30)} can be read in two orders. Say which is meant.`,
    serial,
  };
}
