import type { Pair } from './keep-order.ts';
import { likenessOf, type Segment } from './segments.ts';

/** More places in the table than this, and only what stands at the same place is held together. */
const mostPlaces = 250_000;

/** Which segment became which, in order: the pairs that are surest together. */
export function alignSegments(before: readonly Segment[], after: readonly Segment[]): readonly Pair[] {
  const [rows, columns] = [before.length, after.length];
  const likeness = (row: number, column: number): number => {
    const [one, other] = [before[row], after[column]];
    return one && other ? likenessOf(one, other) : 0;
  };
  if (rows * columns > mostPlaces)
    return after.flatMap((_, at) => (likeness(at, at) > 0 ? [[at, at] as const] : []));
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const found = likeness(row, column);
      const line = best[row];
      if (line)
        line[column] = Math.max(
          at(row + 1, column),
          at(row, column + 1),
          found > 0 ? found + at(row + 1, column + 1) : 0,
        );
    }
  const pairs: Pair[] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns;) {
    const found = likeness(row, column);
    if (found > 0 && at(row, column) === found + at(row + 1, column + 1)) {
      pairs.push([row, column]);
      [row, column] = [row + 1, column + 1];
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}
