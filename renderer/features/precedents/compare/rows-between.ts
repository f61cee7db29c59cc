interface DrawnRow {
  readonly index: number;
  /** The height of the rows left out before it, behind the one drawn before. */
  readonly gap: number;
}

export interface DrawnRows {
  readonly inSight: readonly DrawnRow[];
  /** Of what is left out behind the last. */
  readonly rest: number;
}

/** The rows that reach into a range of pixels, and one more wherever it is. */
export function rowsBetween(
  heights: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  kept: number,
): DrawnRows {
  const inSight: DrawnRow[] = [];
  let [top, gap] = [0, 0];
  for (const [index, height] of heights.entries()) {
    if (index === kept || (top + height > from && top < to)) {
      inSight.push({ index, gap });
      gap = 0;
    } else gap += height;
    top += height;
  }
  return { inSight, rest: gap };
}
