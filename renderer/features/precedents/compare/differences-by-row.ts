import type { Comparison } from '../../../../domain/precedents/comparison.ts';
import {
  differencesFromBase,
  type CellDifference,
} from '../../../../domain/precedents/differences-from-base.ts';

type OfRow = readonly CellDifference[];

const chunk = 10;
const none: OfRow = [];

/**
 * How the cells of a row stand to the base, by column; none without a base. Worked out some rows at a time and kept, since
 * few of them are in sight.
 */
export function differencesByRow(
  { columns, rows }: Comparison,
  baseId: string | null,
): (row: number) => OfRow {
  const known = new Map<number, readonly OfRow[]>();
  return (row) => {
    const first = row - (row % chunk);
    const found =
      known.get(first) ?? differencesFromBase({ columns, rows: rows.slice(first, first + chunk) }, baseId);
    known.set(first, found);
    return found[row - first] ?? none;
  };
}
