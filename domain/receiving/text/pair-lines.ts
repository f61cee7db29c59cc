/** Beyond this many comparisons lines are paired by their text alone, each with the first that is still free. */
const MOST_COMPARISONS = 4_000_000;

/** For each of the later lines the place of the earlier one that it is, in order; null where it is none of them. */
export function pairLines(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  const inner = pairInner(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return [
    ...Array.from({ length: start }, (_, at) => at),
    ...inner.map((place) => (place === null ? null : place + start)),
    ...Array.from({ length: end }, (_, at) => before.length - end + at),
  ];
}

function pairInner(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  if (before.length === 0 || after.length === 0) return after.map(() => null);
  return before.length * after.length > MOST_COMPARISONS
    ? pairByText(before, after)
    : pairInOrder(before, after);
}

/** The longest common subsequence. */
function pairInOrder(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        before[row] === after[column]
          ? (longest[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(longest[(row + 1) * width + column] ?? 0, longest[row * width + column + 1] ?? 0);
  const pairs: (number | null)[] = after.map(() => null);
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      pairs[column] = row;
      row += 1;
      column += 1;
    } else if ((longest[(row + 1) * width + column] ?? 0) >= (longest[row * width + column + 1] ?? 0))
      row += 1;
    else column += 1;
  }
  return pairs;
}

function pairByText(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  const free = new Map<string, number[]>();
  for (const [at, line] of before.entries()) {
    const known = free.get(line);
    if (known) known.push(at);
    else free.set(line, [at]);
  }
  return after.map((line) => free.get(line)?.shift() ?? null);
}
