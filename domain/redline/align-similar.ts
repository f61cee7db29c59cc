import { similarity, type ComparedParagraph } from './compared-paragraph.ts';

/** Less in common than this, and one paragraph did not become the other. */
const alike = 0.35;
/** No more than this many places in the table, and this many paragraphs compared with each other. */
const [mostPlaces, mostComparisons] = [250_000, 20_000];

/**
 * Which of these paragraphs became which, in order: the pairs that have most in common together. A long list is compared
 * only with what stands about as far down the other, and a very long one not at all.
 */
export function alignSimilar(
  before: readonly ComparedParagraph[],
  after: readonly ComparedParagraph[],
): readonly (readonly [number, number])[] {
  const [rows, columns] = [before.length, after.length];
  if (rows === 0 || columns === 0 || rows * columns > mostPlaces) return [];
  const reach = Math.max(12, mostComparisons / rows / 2);
  const width = columns + 1;
  const likeness = new Float64Array(rows * columns);
  const best = new Float64Array((rows + 1) * width);
  const at = (table: Float64Array, place: number): number => table[place] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const isNear = Math.abs((row * columns) / rows - column) <= reach;
      const found = isNear ? compare(before[row], after[column]) : 0;
      likeness[row * columns + column] = found;
      best[row * width + column] = Math.max(
        at(best, (row + 1) * width + column),
        at(best, row * width + column + 1),
        found > 0 ? found + at(best, (row + 1) * width + column + 1) : 0,
      );
    }
  const pairs: (readonly [number, number])[] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns;) {
    const here = at(best, row * width + column);
    const found = at(likeness, row * columns + column);
    if (found > 0 && here === found + at(best, (row + 1) * width + column + 1)) {
      pairs.push([row, column]);
      [row, column] = [row + 1, column + 1];
    } else if (here === at(best, (row + 1) * width + column)) row += 1;
    else column += 1;
  }
  return pairs;
}

function compare(one: ComparedParagraph | undefined, other: ComparedParagraph | undefined): number {
  if (!one || !other) return 0;
  const found = similarity(one, other);
  return found < alike ? 0 : found;
}
